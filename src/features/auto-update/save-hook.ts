import type { EditorView } from '@codemirror/view';
import { Component, type MarkdownView } from 'obsidian';
import type { TextEdit } from '../../core';
import { stampTransaction } from '../../editor/edit-intent';

/**
 * What Obsidian's view has beyond its typings (1.12 and 1.13; also relied on by other plugins). Each is used only when
 * it has the expected type.
 */
interface SavingState {
  /** There are changes that wait for a save. A save clears it before it asks for the text. */
  readonly dirty?: unknown;
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
 * The point in the saving of one view where its text is taken, so that a change made there goes into the same write.
 *
 * The app's automatic save calls the `save` that the view had when it was made, which a plugin cannot wrap; but each
 * save, automatic or not, asks `this.getViewData()` for the text, with `dirty` cleared. Others ask for it while the view
 * is dirty (the merge of a changed file), or while the editor is being updated (what shows the text besides it), or while
 * there is nothing to save.
 */
export class SaveHook extends Component {
  readonly view: MarkdownView;
  readonly #beforeSave: BeforeSave;
  #leaving = false;
  #busy = false;
  /** The editor is in the middle of an update. */
  #isUpdating = false;
  /** A stamp is being put in: it is part of a save, and asks for none. */
  #isPutting = false;
  /** Inside the wrapped `save`. */
  #isSaveCalled = false;
  #askOriginal: () => string;
  #knownSaved: string | undefined;

  constructor(view: MarkdownView, beforeSave: BeforeSave) {
    super();
    this.view = view;
    this.#beforeSave = beforeSave;
    this.#askOriginal = () => view.getViewData();
    this.#knownSaved = this.savedText;
  }

  override onload(): void {
    this.#wrapRequestSave();
    this.#wrapGetViewData();
    this.#wrapSave();
  }

  /** Whether this view tells its saves from other questions for its text. */
  get seesSaves(): boolean {
    return typeof this.#state.dirty === 'boolean';
  }

  /** The note is being left or the app quits: there will be no later save to wait for. */
  get isLeaving(): boolean {
    return this.#leaving;
  }

  get isDirty(): boolean {
    return this.#state.dirty === true;
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
  }

  /**
   * Puts a stamp into the view's editor. The view's own copy of the text follows, unless it lags behind what is typed: a
   * view whose copy differs hands its text on to the note's other panes a moment later, over what is typed there then.
   */
  put(editor: EditorView, edits: readonly TextEdit[]): void {
    const isInStep = this.view.data === editor.state.doc.toString();
    this.putHidden(editor, edits);
    if (isInStep) this.view.data = editor.state.doc.toString();
  }

  /** Puts a stamp into the editor behind a Reading view, which has the view's text from elsewhere. */
  putHidden(editor: EditorView, edits: readonly TextEdit[]): void {
    this.#isPutting = true;
    try {
      editor.dispatch(stampTransaction(edits));
    } finally {
      this.#isPutting = false;
    }
  }

  /** The view's editor is being updated, until the present task is through. */
  noteUpdate(): void {
    this.#isUpdating = true;
    void Promise.resolve().then(() => (this.#isUpdating = false));
  }

  /** The text that a save would write, without telling anyone. */
  text(): string {
    return this.#askOriginal();
  }

  /** Saves as if the note were left: nothing that waits for a later save waits any longer. */
  saveForGood(): Promise<void> {
    this.#leaving = true;
    try {
      return this.view.save();
    } finally {
      this.#leaving = false;
    }
  }

  get #state(): SavingState {
    return this.view as SavingState;
  }

  #wrapRequestSave(): void {
    const { view } = this;
    const restore = wrapMethod(view, 'requestSave', (original) => () => {
      if (!this.#isPutting) original.call(view);
    });
    this.register(restore);
  }

  #wrapGetViewData(): void {
    const { view } = this;
    const restore = wrapMethod(view, 'getViewData', (original) => {
      this.#askOriginal = () => original.call(view);
      return () => {
        const isSave = this.#isSaveCalled || (this.#state.dirty === false && !this.#isUpdating);
        return (isSave ? this.#tell() : undefined) ?? original.call(view);
      };
    });
    this.register(restore);
  }

  #wrapSave(): void {
    const { view } = this;
    const restore = wrapMethod(view, 'save', (original) => (clear?: boolean) => {
      const before = { leaving: this.#leaving, called: this.#isSaveCalled };
      this.#leaving ||= clear === true;
      this.#isSaveCalled = true;
      try {
        // The text is taken before `save` first waits for anything.
        return original.call(view, clear);
      } finally {
        this.#leaving = before.leaving;
        this.#isSaveCalled = before.called;
      }
    });
    this.register(restore);
  }

  #tell(): string | undefined {
    // The change that a stamp makes may have others ask for the text, from within this question.
    if (this.#busy) return undefined;
    this.#busy = true;
    try {
      return this.#beforeSave(this);
    } finally {
      this.#busy = false;
    }
  }
}

/** Replaces a method of one object; returns what puts it back, or lets it pass by if others wrapped it since. */
function wrapMethod<T extends object, K extends keyof T & string>(
  target: T,
  name: K,
  wrap: (original: T[K]) => T[K],
): () => void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  const original = target[name];
  const wrapped = wrap(original);
  let present: T[K] = wrapped;
  const outer = ((...args: unknown[]): unknown =>
    (present as unknown as (...args: unknown[]) => unknown).apply(target, args)) as unknown as T[K];
  target[name] = outer;
  return () => {
    present = original;
    if (target[name] !== outer) return;
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  };
}
