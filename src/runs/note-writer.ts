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

/** A note that was changed, and the data for taking that back. */
export interface ChangedNote {
  readonly file: TFile;
  /** The number of changes that were made in it. */
  readonly count: number;
  readonly back: TakeBack;
  /** The data for taking back its stamp too. */
  readonly stamp: ChangeStamp | undefined;
}

/** A note that had changed since it was looked at, so that some changes no longer fit. */
export interface OutdatedNote {
  readonly path: string;
  /** The number of those changes. */
  readonly count: number;
}

export interface WriteResult {
  readonly changed: readonly ChangedNote[];
  readonly outdated: readonly OutdatedNote[];
  /** Paths of the notes of which an editor had an unsaved section. */
  readonly unsaved: readonly string[];
  /** Paths of the notes that could not be written. */
  readonly failed: readonly string[];
}

/** A kind of change that is made in many notes. */
export interface NoteWork<T> {
  readonly fileOf: (item: T) => TFile;
  /** The edits for the note's present text, and the number of changes that were wanted. */
  readonly plan: (item: T, text: string) => { readonly edits: readonly TextEdit[]; readonly wanted: number };
  /** The number of changes that some edits stand for. */
  readonly countOf: (edits: readonly TextEdit[]) => number;
  readonly applyTo: (view: EditorView, edits: readonly TextEdit[]) => void;
  /** `false` for mere reformatting, which is not stamped. */
  readonly countsAsEdit: boolean;
  /** The part of a note that may differ when its change is taken back. */
  readonly unwatched: Unwatched;
  /** Called for each note as soon as it is written. */
  readonly onChanged?: (note: ChangedNote) => void;
}

/** Makes changes in notes: through the editor that shows a note, as a single undo step; otherwise in the file. */
export class NoteWriter {
  readonly #writing: NoteWriting;

  constructor(writing: NoteWriting) {
    this.#writing = writing;
  }

  /** @param items what to do, one item per note; notes may have changed since they were looked at */
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
   * Takes changes back in the notes that still have the text that the changes left.
   * @returns how many notes were reached, and those in which the change was taken back
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
