import type { App, TFile } from 'obsidian';
import { Slices, whileAwaited } from '../../obsidian/slices';
import type { DraftedNote } from './import-draft';
import { createFile } from '../../obsidian/new-file';

/** Notes that an import made, each with the text that it was given. */
export interface Imported {
  readonly notes: readonly (Pick<DraftedNote, 'text' | 'count'> & { readonly file: TFile })[];
  /** Paths that could not be written. */
  readonly failed: readonly string[];
}

/** Makes the notes of an import, and nothing else: no note that there is gets written. */
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

/** Removes the notes of an import that are as it made them, to where the user's settings have deleted files go. */
export async function takeBackImport(
  app: App,
  { notes }: Imported,
): Promise<{ removed: number; kept: number }> {
  let removed = 0;
  for (const { file, text } of notes) {
    if (app.vault.getFileByPath(file.path) !== file) continue;
    // A stamp or another plugin's property is no reason to lose what was written since.
    if ((await app.vault.read(file)) !== text) continue;
    await app.fileManager.trashFile(file);
    removed += 1;
  }
  return { removed, kept: notes.length - removed };
}
