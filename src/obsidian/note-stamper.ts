import type { EditorView } from '@codemirror/view';
import type { TFile } from 'obsidian';
import type { ChangeStamp } from '../core';

/** A change that a command makes in a note. */
export interface NoteChange {
  readonly file: TFile;
  /** For an undo of another change: the stamp of that change, to be undone with it. */
  readonly takesBack?: ChangeStamp | undefined;
}

/** A change in the file of a note that no editor shows, with the note before and after it. */
export interface FileChange extends NoteChange {
  readonly before: string;
  readonly after: string;
}

/** What goes to disk. */
export interface StampedFile {
  readonly text: string;
  readonly stamp: ChangeStamp | undefined;
  /** To be called once the file has it. */
  readonly written: () => void;
}

/** Stamps what commands write, as saves stamp what the user writes: by the same settings, in the same write. */
export interface NoteStamper {
  /** Runs `change`, which edits what an editor shows. The note's next save carries the stamp. */
  changeShown(editor: EditorView, note: NoteChange, change: () => void): ChangeStamp | undefined;
  /** Plans the stamp of a change in a file. */
  changeFile(change: FileChange): StampedFile;
}
