import type { EditorView } from '@codemirror/view';
import type { MarkdownView, TFile } from 'obsidian';
import type { StampSkip, TextEdit } from '../../core';
import { stampTransaction } from '../../editor/edit-intent';
import { type Pane, textOf } from './pane';

/** A stamp for all panes of a note. */
export interface PaneStamp {
  /** The text of the pane that is about to be saved, without the stamp. */
  readonly text: string;
  readonly edits: readonly TextEdit[];
  /** Gives the edits of the stamp for another text of the note. */
  readonly editsOf: (text: string) => readonly TextEdit[];
  /** The pane whose save writes the stamp; `undefined` if the file is written directly. */
  readonly carrier?: Pane | undefined;
  /** The pane that is closing. It must not be changed: the app would pass a late change on to other panes. */
  readonly left?: Pane | undefined;
}

/** All panes that show one note. They are stamped together or not at all, and saved one after the other. */
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
   * Stamps every pane. After the save, a pane without the stamp would find that others changed the file, and merge; the
   * editor behind a Reading view would get the stamp as an undo step. Panes whose text lags behind are stamped first,
   * so that their reload brings only the rest of what they lack.
   */
  put({ text, edits, editsOf, carrier, left }: PaneStamp): void {
    const others = this.all().filter((pane) => pane !== left);
    for (const pane of others) pane.stampOther(text, editsOf, pane === carrier);
    if (edits.length > 0) for (const pane of others) pane.stampSame(text, edits, pane === carrier);
  }

  /** Stamps one editor, and all panes of the note with it. The editor's own pane carries the stamp. */
  putInto(editor: EditorView, stamp: PaneStamp): void {
    this.put({ ...stamp, carrier: stamp.carrier ?? this.all().find((pane) => pane.takesStampIn(editor)) });
    // The editor belongs to no pane: it is in a card, or its pane was closed.
    if (textOf(editor) === stamp.text) editor.dispatch(stampTransaction(stamp.edits));
  }

  /**
   * Why the panes must not be changed now; `undefined` if they may. `leaving` does not count: it is closing anyway. If
   * there is a reason, the panes wait for their stamp from now on.
   */
  whyWait(leaving?: Pane): StampSkip | undefined {
    const panes = this.all().filter((pane) => pane !== leaving);
    let skip: StampSkip | undefined;
    for (const { reasonToWait } of panes) if (skip !== 'composing') skip = reasonToWait ?? skip;
    if (skip !== undefined) for (const pane of panes) pane.isWaiting = true;
    return skip;
  }

  /** The texts of panes with unsaved edits by the user, except those that equal `text`. */
  editedBeside(text: string): readonly string[] {
    const others: string[] = [];
    for (const pane of this.all()) if (pane.hasEdits && pane.text !== text) others.push(pane.text);
    return others;
  }

  waitNoMore(): void {
    for (const pane of this.all()) pane.isWaiting = false;
  }

  /**
   * Whether another pane has something to save. For a closing pane, a pane that waits for its stamp counts too.
   */
  isSavedElsewhere(pane: Pane): boolean {
    const others = this.all().filter((other) => other !== pane);
    return others.some(({ holdsUnsaved, isWaiting }) => holdsUnsaved || (pane.isClosing && isWaiting));
  }

  /**
   * Saves all panes with changes now, one after another. Each must first have read what the previous one wrote, or its
   * save would revert that; if it has not, its automatic save follows later. If no pane has changes, one is saved
   * anyway, because the stamp may be missing. If `isForGood`, text that the disk has refused is saved too: the app
   * would write it when it quits, without waiting for anything.
   */
  async saveInTurn(read: () => Promise<string>, isForGood: boolean): Promise<void> {
    const saving = this.all().filter(({ isSaving }) => isSaving);
    // Wait only if necessary: the window may be gone afterwards.
    if (isForGood && saving.length > 0) await Promise.all(saving.map((pane) => pane.writeDone()));
    const dirty = this.all().filter(({ isDirty }) => isDirty);
    // During a write, a pane that lags behind would write its old text.
    const quiet = this.all().some(({ isSaving }) => isSaving) ? [] : this.all();
    const refused = quiet.filter(({ holdsUnsaved }) => isForGood && holdsUnsaved);
    const inStep = quiet.filter(({ text, savedText }) => text === savedText);
    const [first, ...others] = [dirty, refused, inStep.slice(0, 1)].find(({ length }) => length > 0) ?? [];
    const save = (pane: Pane) => (isForGood ? pane.saveForGood() : pane.save());
    if (first) await save(first);
    for (const pane of others) {
      // In the meantime the user may have opened another note, which saved this one.
      const isShown = () => this.all().includes(pane);
      const isInStep = isShown() && pane.savedText === (await read());
      if (isShown() && (isInStep || isForGood)) await save(pane);
    }
  }
}
