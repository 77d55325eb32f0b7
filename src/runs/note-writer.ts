import type { EditorView } from '@codemirror/view';
import type { TFile } from 'obsidian';
import {
  type ChangeStamp,
  takeBackEdits,
  takeBackOf,
  type TakeBack,
  type TextEdit,
  type Unwatched,
} from '../core';
import { type NoteWriting, rewriteNote } from '../obsidian/rewrite-note';
import { eachNote, type OnProgress } from './each-note';

/** A note that was changed, and what takes it back. */
export interface ChangedNote {
  readonly file: TFile;
  /** How many changes were made in it. */
  readonly count: number;
  readonly back: TakeBack;
  /** Takes its stamp back with it. */
  readonly stamp: ChangeStamp | undefined;
}

/** A note that had changed since it was looked at, so that changes fitted no place in it any more. */
export interface OutdatedNote {
  readonly path: string;
  /** How many changes. */
  readonly count: number;
}

export interface WriteResult {
  readonly changed: readonly ChangedNote[];
  readonly outdated: readonly OutdatedNote[];
  /** Paths of the notes of which a part was being edited by itself and not saved. */
  readonly unsaved: readonly string[];
  /** Paths of the notes that could not be written. */
  readonly failed: readonly string[];
}

/** A kind of change that is made in many notes. */
export interface NoteWork<T> {
  readonly fileOf: (item: T) => TFile;
  /** What to change in the note as it is when it is written, and how many changes were wanted. */
  readonly plan: (item: T, text: string) => { readonly edits: readonly TextEdit[]; readonly wanted: number };
  /** How many changes some edits are. */
  readonly countOf: (edits: readonly TextEdit[]) => number;
  readonly applyTo: (view: EditorView, edits: readonly TextEdit[]) => void;
  /** `false` for what changes the form of a note alone, and is not stamped. */
  readonly countsAsEdit: boolean;
  /** What of a note may be another when its change is taken back. */
  readonly unwatched: Unwatched;
  /** Told of each note as soon as it is written. */
  readonly onChanged?: (note: ChangedNote) => void;
}

/** Makes changes in notes: through the editor that shows a note, as one step to undo, else in the file. */
export class NoteWriter {
  readonly #writing: NoteWriting;

  constructor(writing: NoteWriting) {
    this.#writing = writing;
  }

  /** @param items what is to be done, a note each; notes may have changed since they were looked at. */
  async write<T>(items: readonly T[], work: NoteWork<T>, onProgress: OnProgress): Promise<WriteResult> {
    const changed: ChangedNote[] = [];
    const outdated: OutdatedNote[] = [];
    const unsaved: string[] = [];
    const failed: string[] = [];
    await this.#each(items, onProgress, async (item) => {
      const file = work.fileOf(item);
      let text = '';
      let plan: ReturnType<typeof work.plan> = { edits: [], wanted: 0 };
      let stamp: ChangeStamp | undefined;
      const outcome = await rewriteNote(this.#writing, file, {
        plan: (current) => {
          text = current;
          plan = work.plan(item, current);
          return plan.edits;
        },
        applyTo: work.applyTo,
        countsAsEdit: work.countsAsEdit,
        onStamp: (known) => (stamp = known),
      });
      if (outcome === 'unsaved-section') {
        unsaved.push(file.path);
        return;
      }
      if (outcome === 'not-text' || outcome instanceof Error) {
        failed.push(file.path);
        return;
      }
      const count = work.countOf(plan.edits);
      if (count < plan.wanted) outdated.push({ path: file.path, count: plan.wanted - count });
      if (count === 0) return;
      const note = { file, count, back: takeBackOf(text, plan.edits, work.unwatched), stamp };
      changed.push(note);
      work.onChanged?.(note);
    });
    return { changed, outdated, unsaved, failed };
  }

  /**
   * Takes changes back in the notes whose text is still what they left.
   * @returns which of them it came to, and which of those gave way.
   */
  async takeBack(
    changed: readonly ChangedNote[],
    { applyTo, countsAsEdit }: Pick<NoteWork<unknown>, 'applyTo' | 'countsAsEdit'>,
    onProgress: OnProgress,
  ): Promise<{ readonly reached: number; readonly done: readonly ChangedNote[] }> {
    const done: ChangedNote[] = [];
    const reached = await this.#each(changed, onProgress, async (note) => {
      let edits: readonly TextEdit[] | undefined;
      const outcome = await rewriteNote(this.#writing, note.file, {
        plan: (text) => {
          edits = takeBackEdits(text, note.back);
          return edits ?? [];
        },
        applyTo,
        countsAsEdit,
        takesBack: note.stamp,
      });
      if (outcome === 'written' && edits !== undefined) done.push(note);
    });
    return { reached, done };
  }

  #each<T>(items: readonly T[], onProgress: OnProgress, work: (item: T) => Promise<void>): Promise<number> {
    const { win } = this.#writing.app.workspace.containerEl;
    return eachNote(items, { win, onProgress, work });
  }
}
