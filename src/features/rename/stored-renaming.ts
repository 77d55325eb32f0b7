import { TFile, type Vault } from 'obsidian';
import { isRecord } from '../../core';
import type { FormerLinks } from './linking-notes';

/** A note that had another name. */
export interface FormerNote {
  readonly from: string;
  readonly path: string;
  readonly brought: readonly FormerLinks[];
}

/** What a renaming did besides what it wrote in notes. */
export interface StoredRenaming {
  readonly from: string;
  readonly to: string;
  readonly notes: readonly FormerNote[];
}

/** In a form that JSON can hold. */
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

/** Without the notes that are gone, or that cannot be read. `undefined` for what is none. */
export function fromStored(stored: unknown, vault: Vault): StoredRenaming | undefined {
  if (!isRecord(stored) || !isText(stored.from) || !isText(stored.to)) return undefined;
  const { from, to } = stored;
  return { from, to, notes: listOf(stored.notes).flatMap((note) => readNote(note, vault)) };
}

function readNote({ from, path, brought }: Stored, vault: Vault): FormerNote[] {
  if (!isText(from) || !isText(path)) return [];
  return [{ from, path, brought: listOf(brought).flatMap((links) => readLinks(links, vault)) }];
}

function readLinks({ path, links, digest }: Stored, vault: Vault): FormerLinks[] {
  const file = isText(path) ? vault.getAbstractFileByPath(path) : null;
  if (!(file instanceof TFile) || !isText(digest) || !isRecord(links) || !isText(links.rest)) return [];
  const texts: readonly unknown[] = Array.isArray(links.links) ? links.links : [];
  return [{ file, digest, links: { links: texts.filter(isText), rest: links.rest } }];
}

type Stored = Readonly<Record<string, unknown>>;

function listOf(value: unknown): readonly Stored[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
