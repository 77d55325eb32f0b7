import type { EditorView } from '@codemirror/view';
import type { MarkdownView, TFile } from 'obsidian';
import type { StampSkip, TextEdit } from '../../core';
import { stampTransaction } from '../../editor/edit-intent';
import { type Pane, textOf } from './pane';

/** A stamp for all panes of a note. */
export interface PaneStamp {
  /** The note without the stamp, in the pane that is about to be saved. */
  readonly text: string;
  readonly edits: readonly TextEdit[];
  /** Gives the edits of the stamp for another text of the note. */
  readonly editsOf: (text: string) => readonly TextEdit[];
  /** The pane whose save writes the stamp; none if the file is written directly. */
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
   * Stamps every pane. A pane without the stamp would find the file changed by others after the save, and merge. The
   * editor behind a Reading view would get the stamp as an undo step. Panes whose text lags behind are stamped first, so
   * that their reload brings nothing but what they lack.
   */
  put({ text, edits, editsOf, carrier, left }: PaneStamp): void {
    const others = this.all().filter((pane) => pane !== left);
    for (const pane of others) pane.stampOther(text, editsOf, pane === carrier);
    if (edits.length > 0) for (const pane of others) pane.stampSame(text, edits, pane === carrier);
  }

  /** Stamps one editor, and all panes of the note with it. The editor's own pane carries the stamp. */
  putInto(editor: EditorView, stamp: PaneStamp): void {
    this.put({ ...stamp, carrier: stamp.carrier ?? this.all().find((pane) => pane.takesStampIn(editor)) });
    // The editor is in no pane: it is in a card, or its pane was closed.
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

  /** The texts of panes with unsaved edits by the user, except `text`. */
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
   * Saves all panes with changes now, one after the other. Each one first has to read what the one before it wrote, or
   * its save would undo that; if it has not yet, its automatic save will do. If nothing has changes, one pane is saved
   * all the same, because its stamp may be missing. What the disk has refused is saved when it is for good: the app
   * would write it at quit too, without waiting for anything.
   * @param read the file's text
   */
  async saveInTurn(read: () => Promise<string>, isForGood: boolean): Promise<void> {
    const saving = this.all().filter(({ isSaving }) => isSaving);
    // Wait only if there is something to wait for: the window may be gone afterwards.
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
      // The user may have opened another note meanwhile, which saved this one.
      const isShown = () => this.all().includes(pane);
      const isInStep = isShown() && pane.savedText === (await read());
      if (isShown() && (isInStep || isForGood)) await save(pane);
    }
  }
}
