import type { App, TFile } from 'obsidian';
import type { TextRange } from '../core';
import { editorShowing } from '../obsidian/editor-view';
import { readNote } from '../obsidian/note-text';
import { lookThrough, type OnProgress } from './each-note';
import type { ChangePlanner, PlannedChange } from './change-planner';

/** A note that would change, and its text when it was read. */
export interface NoteChanges {
  readonly file: TFile;
  readonly text: string;
  readonly changes: readonly PlannedChange[];
}

export interface ScanResult {
  /** Only notes with changes. */
  readonly notes: readonly NoteChanges[];
  /** The number of notes that were looked at. */
  readonly total: number;
  /** The number of notes that are too long, not text, or unreadable. */
  readonly skipped: number;
}

/** Where to look for changes. */
export interface ScanScope {
  readonly files: readonly TFile[];
  /** For a single note: only changes inside this range. */
  readonly range?: TextRange | undefined;
}

/**
 * Looks through notes for changes, in slices, so that the window can do other things in between. For a note in an
 * editor, the editor's text is used, which may not be saved yet.
 * @returns `undefined` if it was stopped
 */
export async function scanForChanges(
  app: App,
  { files, range, planner }: ScanScope & { readonly planner: ChangePlanner },
  onProgress: OnProgress,
): Promise<ScanResult | undefined> {
  const notes: NoteChanges[] = [];
  let skipped = 0;
  const isWhole = await lookThrough(files, {
    win: app.workspace.containerEl.win,
    onProgress,
    read: (file) => textOf(app, file),
    look: (file, text) => {
      const changes = text === undefined ? undefined : planner.plan({ path: file.path, text }, range);
      if (text === undefined || changes === undefined) skipped += 1;
      else if (changes.length > 0) notes.push({ file, text, changes });
    },
  });
  if (!isWhole) return undefined;
  return { notes, total: files.length, skipped };
}

async function textOf(app: App, file: TFile): Promise<string | undefined> {
  const editor = editorShowing(app.workspace, file);
  if (editor !== undefined) return editor.state.doc.toString();
  const reading = await readNote(app.vault, file);
  return reading.ok ? reading.text : undefined;
}
