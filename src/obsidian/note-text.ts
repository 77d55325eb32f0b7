import type { TFile, Vault } from 'obsidian';

/**
 * Characters (and, before reading, bytes) beyond which a note is not searched for terms: some 200 printed pages. A search
 * is one piece of work, which must not be felt while typing.
 */
export const longestNote = 500_000;

/** Why a note's text is not searched for terms. Its title, aliases and tags count all the same. */
export type SkipReason = 'too-long' | 'not-text' | 'unreadable';

export type NoteReading =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: SkipReason };

/** A zero character near the beginning: the sign by which git knows a binary file. */
const binaryProbe = 8000;

/** Says whether a text can be searched. */
export function examineText(text: string): NoteReading {
  if (text.length > longestNote) return { ok: false, reason: 'too-long' };
  if (text.slice(0, binaryProbe).includes('\0')) return { ok: false, reason: 'not-text' };
  return { ok: true, text };
}

/** Reads a note that can be searched; one that is too long is not even read. */
export async function readNote(vault: Pick<Vault, 'cachedRead'>, file: TFile): Promise<NoteReading> {
  if (file.stat.size > longestNote) return { ok: false, reason: 'too-long' };
  try {
    return examineText(await vault.cachedRead(file));
  } catch {
    return { ok: false, reason: 'unreadable' };
  }
}
