import type { EditorView } from '@codemirror/view';
import type { TFile } from 'obsidian';
import type { ChangeStamp } from '../core';

/** A change that a command makes in a note. */
export interface NoteChange {
  readonly file: TFile;
  /** For taking back another change: that change's stamp, which is taken back too. */
  readonly takesBack?: ChangeStamp | undefined;
}

/** A change in the file of a note that is in no editor, with the text before and after it. */
export interface FileChange extends NoteChange {
  readonly before: string;
  readonly after: string;
}

/** What to write to the file. */
export interface StampedFile {
  readonly text: string;
  readonly stamp: ChangeStamp | undefined;
  /** Must be called once the file has been written. */
  readonly written: () => void;
}

/** Stamps what commands write, as saves stamp what the user types: by the same settings, and in the same write. */
export interface NoteStamper {
  /** Runs `change`, which edits the content of an editor. The note's next save writes the stamp. */
  changeShown(editor: EditorView, note: NoteChange, change: () => void): ChangeStamp | undefined;
  /** Plans the stamp of a change in a file. */
  changeFile(change: FileChange): StampedFile;
}
