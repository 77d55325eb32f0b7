import type { TFile, Vault } from 'obsidian';

/**
 * The longest note that is searched for terms: some 200 printed pages. It is a limit on characters and, before reading,
 * on bytes. A note is searched in one go, which must not be noticeable while typing.
 */
export const longestNote = 500_000;

/** Why a note's text is not searched for terms. Its title, aliases and tags still count. */
export type SkipReason = 'too-long' | 'not-text' | 'unreadable';

export type NoteReading =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: SkipReason };

/** A NUL character in the first characters marks a binary file; git uses the same test. */
const binaryProbe = 8000;

/** Says whether a text can be searched. */
export function examineText(text: string): NoteReading {
  if (text.length > longestNote) return { ok: false, reason: 'too-long' };
  if (text.slice(0, binaryProbe).includes('\0')) return { ok: false, reason: 'not-text' };
  return { ok: true, text };
}

/** Reads a note that can be searched. A note that is too long is not even read. */
export async function readNote(vault: Pick<Vault, 'cachedRead'>, file: TFile): Promise<NoteReading> {
  if (file.stat.size > longestNote) return { ok: false, reason: 'too-long' };
  try {
    return examineText(await vault.cachedRead(file));
  } catch {
    return { ok: false, reason: 'unreadable' };
  }
}
