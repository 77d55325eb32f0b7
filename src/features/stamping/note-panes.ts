import type { EditorView } from '@codemirror/view';
import type { MarkdownView, TFile } from 'obsidian';
import type { StampSkip, TextEdit } from '../../core';
import { stampTransaction } from '../../editor/edit-intent';
import { type Pane, textOf } from './pane';

/** What a stamp means for the panes of a note. */
export interface PaneStamp {
  /** The note without it, as the pane has it that is about to be saved. */
  readonly text: string;
  readonly edits: readonly TextEdit[];
  /** The stamp of another text of the note. */
  readonly editsOf: (text: string) => readonly TextEdit[];
  /** The pane that is given up with this save, and is not changed any more: the app hands a late change on to others. */
  readonly left?: Pane | undefined;
}

/** All panes that show one note now: stamped at once, or not at all, and saved one after the other. */
export class NotePanes {
  readonly #file: TFile;
  readonly #open: ReadonlyMap<MarkdownView, Pane>;

  /** @param open all panes that are open */
  constructor(file: TFile, open: ReadonlyMap<MarkdownView, Pane>) {
    this.#file = file;
    this.#open = open;
  }

  all(): readonly Pane[] {
    return [...this.#open.values()].filter(({ view }) => view.file === this.#file);
  }

  /**
   * Stamps every editor that holds the same text. A pane that lacked the stamp would find the file changed by others when
   * the save is done, and merge; the editor behind a Reading view would get it as a change of the app's, which undo takes
   * back. A pane that lags behind is stamped first, so that its reload is about what it lacks alone; but not one with
   * changes of its own, which must merge anyway.
   */
  put({ text, edits, editsOf, left }: PaneStamp): void {
    const others = this.all().filter((pane) => pane !== left);
    for (const pane of others) pane.stampOther(text, editsOf);
    if (edits.length > 0) for (const pane of others) pane.stampSame(text, edits);
  }

  /** Stamps one editor, and all others of the note with it. */
  putInto(editor: EditorView, stamp: PaneStamp): void {
    this.put(stamp);
    // No pane shows it: it is in a card, or the pane has been closed since.
    if (textOf(editor) === stamp.text) editor.dispatch(stampTransaction(stamp.edits));
  }

  /**
   * Why the editors of the note should not be changed now, if they should not; `leaving` is given up anyway. They count
   * as waiting from then on.
   */
  whyWait(leaving?: Pane): StampSkip | undefined {
    const panes = this.all().filter((pane) => pane !== leaving);
    let skip: StampSkip | undefined;
    for (const { reasonToWait } of panes) if (skip !== 'composing') skip = reasonToWait ?? skip;
    if (skip !== undefined) for (const pane of panes) pane.isWaiting = true;
    return skip;
  }

  /** The texts, others than `text`, of panes that have edits of the user's to save. */
  editedBeside(text: string): readonly string[] {
    const others: string[] = [];
    for (const pane of this.all()) if (pane.hasEdits && pane.text !== text) others.push(pane.text);
    return others;
  }

  waitNoMore(): void {
    for (const pane of this.all()) pane.isWaiting = false;
  }

  /**
   * Whether another pane than this one has something of the note to save; or, where this one is given up, waits to be
   * saved with its stamp.
   */
  isSavedElsewhere(pane: Pane): boolean {
    const others = this.all().filter((other) => other !== pane);
    return others.some(({ holdsUnsaved, isWaiting }) => holdsUnsaved || (pane.isClosing && isWaiting));
  }

  /**
   * Saves the panes that have something to save at once, but one after the other: a pane with text of its own first
   * takes in what the one before it has written, or its save would undo that. One that has not taken it in by then keeps
   * its automatic save. Where all is saved, one pane is saved nevertheless: its stamp may be lacking.
   * @param read the file's text
   */
  async saveInTurn(read: () => Promise<string>, isForGood: boolean): Promise<void> {
    const saving = this.all().filter(({ isSaving }) => isSaving);
    // Not waited for where there is nothing: the window may be gone after that.
    if (isForGood && saving.length > 0) await Promise.all(saving.map((pane) => pane.writeDone()));
    const dirty = this.all().filter(({ isDirty }) => isDirty);
    // One that lags behind would write that down.
    const isWriting = this.all().some(({ isSaving }) => isSaving);
    const inStep = this.all().filter((pane) => !isWriting && pane.text === pane.savedText);
    const [first, ...others] = dirty.length > 0 ? dirty : inStep.slice(0, 1);
    const save = (pane: Pane) => (isForGood ? pane.saveForGood() : pane.save());
    if (first) await save(first);
    for (const pane of others) {
      // The user may have turned to another note meanwhile, which saved this one.
      const isShown = () => this.all().includes(pane);
      const isInStep = isShown() && pane.savedText === (await read());
      if (isShown() && (isInStep || isForGood)) await save(pane);
    }
  }
}
