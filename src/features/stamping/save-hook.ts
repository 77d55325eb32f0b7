import type { EditorView } from '@codemirror/view';
import { Component, type MarkdownView } from 'obsidian';
import { applyEdits, type TextEdit } from '../../core';
import { stampTransaction } from '../../editor/edit-intent';
import { LaterSave } from './later-save';
import { wrapMethod } from './wrap-method';

/**
 * What Obsidian's view has beyond its typings (1.12 and 1.13; also relied on by other plugins). Each is used only when
 * it has the expected type.
 */
interface SavingState {
  /** There are changes that wait for a save. A merge, rather than a reload, follows a change of the file then. */
  dirty?: unknown;
  /** The file's text as the view last wrote or read it. */
  readonly lastSavedData?: unknown;
  readonly saving?: unknown;
}

/**
 * Called when a view is about to write its note, before the text is taken from it. May return the text to write instead,
 * for a view that is being left: one that stays would go on with its own.
 */
export type BeforeSave = (hook: SaveHook) => string | undefined;

/**
 * The saves of one view, caught before the text is taken from it, so that a change made then goes into the same write.
 *
 * `save` can be wrapped; but the view's own `requestSave` calls the `save` that there was when the view was made. So
 * `requestSave` is replaced by one that does the same through `save` as it is now. Should the view not have `dirty`,
 * which it must set, its own stays.
 */
export class SaveHook extends Component {
  readonly view: MarkdownView;
  readonly #beforeSave: BeforeSave;
  #isLeaving = false;
  #isClosing = false;
  #isSaving = false;
  /** A stamp is being put in: it is part of a save, and asks for none. */
  #isPutting = false;
  readonly #automaticSave = new LaterSave();
  readonly #laterSave = new LaterSave();
  #knownSaved: string | undefined;
  /** What the view shows since a stamp of another pane's was put into the text that it had saved. */
  #stamped: { readonly saved: string | undefined; readonly shown: string } | undefined;
  #hasEdits = false;

  constructor(view: MarkdownView, beforeSave: BeforeSave) {
    super();
    this.view = view;
    this.#beforeSave = beforeSave;
    this.#knownSaved = this.savedText;
  }

  override onload(): void {
    const { view } = this;
    this.register(
      wrapMethod(
        view,
        'save',
        (original) => (clear) => this.#save(clear, (clear) => original.call(view, clear)),
      ),
    );
    this.register(
      wrapMethod(view, 'requestSave', (original) => () => {
        if (!this.#isPutting) this.#requestSave(() => original.call(view));
      }),
    );
  }

  override onunload(): void {
    this.#laterSave.cancel();
    // By now the view's own is in its place again.
    if (this.#automaticSave.cancel()) this.view.requestSave();
  }

  /** Whether all saves of this view come by here. */
  get seesSaves(): boolean {
    return typeof this.#state.dirty === 'boolean';
  }

  /** The note is being left or the app quits: there will be no later save to wait for. */
  get isLeaving(): boolean {
    return this.#isLeaving;
  }

  /** The view gives the note up with this save, and shows nothing of it any more. */
  get isClosing(): boolean {
    return this.#isClosing;
  }

  get isDirty(): boolean {
    return this.#state.dirty === true;
  }

  /** Whether there is text to save: a view is dirty too with what was typed and undone. */
  get hasChanges(): boolean {
    return this.isDirty && this.view.getViewData() !== this.savedText;
  }

  get isSaving(): boolean {
    return this.#state.saving === true;
  }

  /** The file's text as the view last wrote or read it; `undefined` where the app does not tell. */
  get savedText(): string | undefined {
    const { lastSavedData } = this.#state;
    return typeof lastSavedData === 'string' ? lastSavedData : undefined;
  }

  /**
   * The file's text, if others have written it since the last call or the last own save.
   * Whether it came before or after the reader's changes does not matter to those who ask at a save.
   */
  takeArrival(): string | undefined {
    const { savedText } = this;
    if (savedText === this.#knownSaved) return undefined;
    this.#knownSaved = savedText;
    return savedText;
  }

  /** The file's text is, or is about to be, `text` by our own doing. */
  noteSaved(text: string | undefined = this.savedText): void {
    this.#knownSaved = text;
    this.#stamped = undefined;
    this.#hasEdits = false;
  }

  /** The reader changed the note in this pane. */
  noteEdit(): void {
    this.#hasEdits = true;
  }

  /** Whether the reader changed the note in this pane since its last save, and it still has to be saved. */
  get hasEdits(): boolean {
    return this.#hasEdits && this.isDirty;
  }

  /**
   * Puts a stamp into the view's editor, and into the Reading view before it: of that a save would else write the old
   * value. And into the view's own copy of the text, which may lag behind what is typed: a view hands its text on to the
   * note's other panes a moment later when the copy differs, and takes what it reads when the copy does.
   */
  put(editor: EditorView, edits: readonly TextEdit[]): void {
    const { view } = this;
    const before = editor.state.doc.toString();
    const end = Math.max(0, ...edits.map(({ to }) => to));
    const hasSameValue = view.data.slice(0, end) === before.slice(0, end);
    // A view that is dirty would merge what comes from the file, and with the stamp it would hold no longer what it saved.
    if (this.isDirty && !this.hasChanges) this.#state.dirty = false;
    this.#isPutting = true;
    try {
      editor.dispatch(stampTransaction(edits));
    } finally {
      this.#isPutting = false;
    }
    const after = editor.state.doc.toString();
    if (!this.#showsOtherText(before)) this.#stamped = { saved: this.savedText, shown: after };
    if (view.getViewData() === before) this.show(after);
    if (hasSameValue) view.data = view.data === before ? after : applyEdits(view.data, edits);
  }

  /** Has a Reading view show `text`, so that the save under way takes it. Whether the view does. */
  show(text: string): boolean {
    this.#isPutting = true;
    try {
      this.view.setViewData(text, false);
    } finally {
      this.#isPutting = false;
    }
    return this.view.getViewData() === text;
  }

  /** Saves when an automatic save would, without the view taking itself for one with changes. */
  saveLater(isStillDue: () => boolean): void {
    if (!this.seesSaves) this.view.requestSave();
    else
      this.#laterSave.request(() => {
        // What was typed since has a save of its own to come, which holds the stamp.
        if (isStillDue() && !this.hasChanges) void this.view.save();
      });
  }

  /** Saves as if the note were left: nothing that waits for a later save waits any longer. */
  saveForGood(): Promise<void> {
    this.#isLeaving = true;
    try {
      // The text is taken before `save` first waits for anything.
      return this.view.save();
    } finally {
      this.#isLeaving = false;
    }
  }

  get #state(): SavingState {
    return this.view as SavingState;
  }

  #requestSave(original: () => void): void {
    if (!this.seesSaves) {
      original();
      return;
    }
    this.#state.dirty = true;
    this.#automaticSave.request(() => {
      // A view that was saved since writes what was typed in another pane, as without us.
      if (this.isDirty || this.#showsOtherText(this.view.getViewData())) void this.view.save();
    });
  }

  /** Whether there is more than a stamp of another pane's, which that pane's save writes, in what the view shows. */
  #showsOtherText(shown: string): boolean {
    const { savedText } = this;
    return shown !== savedText && !(shown === this.#stamped?.shown && savedText === this.#stamped.saved);
  }

  #save(clear: boolean | undefined, original: (clear?: boolean) => Promise<void>): Promise<void> {
    const [wasLeaving, wasClosing] = [this.#isLeaving, this.#isClosing];
    this.#isLeaving ||= clear === true;
    this.#isClosing ||= clear === true;
    try {
      const instead = this.#tell();
      if (instead === undefined) return original(clear);
      const restore = wrapMethod(this.view, 'getViewData', () => () => instead);
      try {
        return original(clear);
      } finally {
        restore();
      }
    } finally {
      this.#isLeaving = wasLeaving;
      this.#isClosing = wasClosing;
    }
  }

  #tell(): string | undefined {
    // What a stamp sets off may come to save from within.
    if (this.#isSaving) return undefined;
    this.#isSaving = true;
    try {
      return this.#beforeSave(this);
    } catch (error) {
      // Whatever is wrong with the stamp, the text must be saved.
      console.error('AI Glossary could not stamp', this.view.file?.path, error);
      return undefined;
    } finally {
      this.#isSaving = false;
    }
  }
}
