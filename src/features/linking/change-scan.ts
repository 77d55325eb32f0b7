import type { App, TFile } from 'obsidian';
import { editorShowing } from '../../obsidian/editor-view';
import { readNote } from '../../obsidian/note-text';
import { Slices, whileAwaited } from '../../obsidian/slices';
import type { ChangePlanner, PlannedChange } from './change-planner';
import { type LinkScope, notesIn } from './link-scope';

/** A note that would change, as it was read. */
export interface NoteChanges {
  readonly file: TFile;
  readonly text: string;
  readonly changes: readonly PlannedChange[];
}

export interface ScanResult {
  /** Only notes with something to change. */
  readonly notes: readonly NoteChanges[];
  /** How many notes were looked at. */
  readonly total: number;
  /** Notes that are too long, no text, or unreadable. */
  readonly skipped: number;
}

/** How far a run has come; asked before each slice of work whether to go on. */
export type OnProgress = (done: number, total: number) => boolean;

/** Notes read or written at once: each waits for the disk, which on a phone is far away. */
export const notesAtOnce = 4;

/**
 * Looks through the notes of a scope for what would change, in slices between which the window does other things. An
 * editor that shows a note is asked for its text, which may not be saved yet.
 * @returns `undefined` when it was told not to go on.
 */
export async function scanForChanges(
  app: App,
  { scope, planner }: { readonly scope: LinkScope; readonly planner: ChangePlanner },
  onProgress: OnProgress,
): Promise<ScanResult | undefined> {
  const slices = new Slices(app.workspace.containerEl.win, whileAwaited);
  await slices.next();
  const files = notesIn(scope, app.vault);
  const range = scope.kind === 'selection' ? scope.range : undefined;
  const notes: NoteChanges[] = [];
  let skipped = 0;
  for (let at = 0; at < files.length; at += notesAtOnce) {
    const batch = files.slice(at, at + notesAtOnce);
    const texts = await Promise.all(batch.map((file) => textOf(app, file)));
    for (const [index, file] of batch.entries()) {
      if (!slices.hasTime) {
        await slices.next();
        if (!onProgress(at + index, files.length)) return undefined;
      }
      const text = texts[index];
      if (text === undefined) {
        skipped += 1;
        continue;
      }
      const changes = planner.plan({ path: file.path, text }, range);
      if (changes.length > 0) notes.push({ file, text, changes });
    }
  }
  return { notes, total: files.length, skipped };
}

async function textOf(app: App, file: TFile): Promise<string | undefined> {
  const editor = editorShowing(app.workspace, file);
  if (editor !== undefined) return editor.state.doc.toString();
  const reading = await readNote(app.vault, file);
  return reading.ok ? reading.text : undefined;
}
