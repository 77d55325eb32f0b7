import type { App, TFile } from 'obsidian';
import { editorShowing } from '../../obsidian/editor-view';
import { IdleSlices } from '../../obsidian/idle-slices';
import { readNote } from '../../obsidian/note-text';
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
  const slices = new IdleSlices(app.workspace.containerEl.win);
  await slices.next();
  const files = notesIn(scope, app.vault);
  const notes: NoteChanges[] = [];
  let skipped = 0;
  for (const [done, file] of files.entries()) {
    if (!slices.hasTime) {
      await slices.next();
      if (!onProgress(done, files.length)) return undefined;
    }
    const text = await textOf(app, file);
    if (text === undefined) {
      skipped += 1;
      continue;
    }
    const changes = planner.plan(
      { path: file.path, text },
      scope.kind === 'selection' ? scope.range : undefined,
    );
    if (changes.length > 0) notes.push({ file, text, changes });
  }
  return { notes, total: files.length, skipped };
}

async function textOf(app: App, file: TFile): Promise<string | undefined> {
  const editor = editorShowing(app.workspace, file);
  if (editor !== undefined) return editor.state.doc.toString();
  const reading = await readNote(app.vault, file);
  return reading.ok ? reading.text : undefined;
}
