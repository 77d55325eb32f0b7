import type { App, TFile } from 'obsidian';
import { Slices, whileAwaited } from '../../obsidian/slices';
import type { DraftedNote } from './import-draft';
import { createFile } from '../../obsidian/new-file';

/** The notes that an import created, each with its original text. */
export interface Imported {
  readonly notes: readonly (Pick<DraftedNote, 'text' | 'count'> & { readonly file: TFile })[];
  /** Paths that could not be written. */
  readonly failed: readonly string[];
}

/** Creates the notes of an import. Existing notes are never written. */
export async function writeImport(
  app: App,
  notes: readonly DraftedNote[],
  goesOn: () => boolean,
): Promise<Imported> {
  const slices = new Slices(app.workspace.containerEl.win, whileAwaited);
  const made: Imported['notes'][number][] = [];
  const failed: string[] = [];
  for (const { path, text, count } of notes) {
    if (!slices.hasTime) await slices.next();
    if (!goesOn()) break;
    const file = await createFile(app, path, text);
    if (file === undefined) failed.push(path);
    else made.push({ file, text, count });
  }
  return { notes: made, failed };
}

/** Deletes those notes of an import that are unchanged, in the way that the user's settings ask for. */
export async function takeBackImport(
  app: App,
  { notes }: Imported,
): Promise<{ removed: number; kept: number }> {
  let removed = 0;
  for (const { file, text } of notes) {
    if (app.vault.getFileByPath(file.path) !== file) continue;
    // A note that has changed at all may contain something that was written since, so it stays.
    if ((await app.vault.read(file)) !== text) continue;
    await app.fileManager.trashFile(file);
    removed += 1;
  }
  return { removed, kept: notes.length - removed };
}
