import type { TFile } from 'obsidian';
import { isRecord } from '../../core';
import type { FormerLinks } from './linking-notes';

/** A note and its former name. */
export interface FormerNote {
  readonly from: string;
  readonly path: string;
  readonly brought: readonly FormerLinks[];
}

/** What a renaming did apart from changing text in notes. */
export interface StoredRenaming {
  readonly from: string;
  readonly to: string;
  readonly notes: readonly FormerNote[];
}

/** The renaming as JSON data. */
export function toStore({ from, to, notes }: StoredRenaming): unknown {
  return {
    from,
    to,
    notes: notes.map(({ brought, ...note }) => ({
      ...note,
      brought: brought.map(({ file, ...links }) => ({ ...links, path: file.path })),
    })),
  };
}

/** Without notes that no longer exist or cannot be read. `undefined` if `stored` is not a renaming. */
export function fromStored(stored: unknown, fileAt: FileAt): StoredRenaming | undefined {
  if (!isRecord(stored) || !isText(stored.from) || !isText(stored.to)) return undefined;
  const { from, to } = stored;
  return { from, to, notes: listOf(stored.notes).flatMap((note) => readNote(note, fileAt)) };
}

function readNote({ from, path, brought }: Stored, fileAt: FileAt): FormerNote[] {
  if (!isText(from) || !isText(path)) return [];
  return [{ from, path, brought: listOf(brought).flatMap((links) => readLinks(links, fileAt)) }];
}

function readLinks({ path, links, digest }: Stored, fileAt: FileAt): FormerLinks[] {
  const file = isText(path) ? fileAt(path) : null;
  if (file === null || !isText(digest) || !isRecord(links) || !isText(links.rest)) return [];
  const texts: readonly unknown[] = Array.isArray(links.links) ? links.links : [];
  return [{ file, digest, links: { links: texts.filter(isText), rest: links.rest } }];
}

/** Finds the file that had a path at the time of the renaming. */
type FileAt = (path: string) => TFile | null;

type Stored = Readonly<Record<string, unknown>>;

function listOf(value: unknown): readonly Stored[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
