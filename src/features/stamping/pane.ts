import type { EditorView } from '@codemirror/view';
import { Component, type MarkdownView } from 'obsidian';
import { applyEdits, type StampSkip, type TextEdit } from '../../core';
import { isComposing, stampTransaction } from '../../editor/edit-intent';
import { wrapMethod } from '../../obsidian/wrap-method';

/**
 * Called when a view is about to write its note, before the text is taken from it. Returns the text to write, if that is
 * not what the view shows.
 */
export type AboutToSave = (pane: Pane) => string | undefined;

/** When `requestSave` saves, as documented: two seconds after the first request, whatever is requested meanwhile. */
const automaticSaveMs = 2000;
/** For how long at most a save waits for the one under way, and how often it looks. */
const [longestWriteMs, lookAgainMs] = [5000, 50];

/**
 * One view of a note, with its editors and its saves. A save is caught before the text is taken from the view, so that a
 * change made then goes into the same write.
 *
 * `save` can be wrapped; but the view's own `requestSave` calls the `save` that there was when the view was made. So
 * `requestSave` is replaced by one that does the same through `save` as it is now.
 */
export class Pane extends Component {
  readonly view: MarkdownView;
  /** The last save could not be stamped yet, because a syllable or a property was being written. */
  isWaiting = false;
  readonly #app: AppView;
  readonly #aboutToSave: AboutToSave;
  readonly #editors = new Set<EditorView>();
  #isLeaving = false;
  #isClosing = false;
  #isPreparing = false;
  /** A stamp is being put in: it is part of a save, and asks for none. */
  #isPutting = false;
  #automaticSave: number | undefined;
  #laterSave: number | undefined;
  #knownSaved: string | undefined;
  /** What the view shows since a stamp of another pane's was put into the text that it had saved. */
  #stamped: { readonly saved: string | undefined; readonly shown: string } | undefined;
  #hasEdits = false;
  /** The saves that came by here: settled when none of them is under way. */
  #saves: Promise<unknown> = Promise.resolve();
  #focusGoesTo: Element | undefined;

  constructor(view: MarkdownView, aboutToSave: AboutToSave) {
    super();
    this.view = view;
    this.#app = new AppView(view);
    this.#aboutToSave = aboutToSave;
    this.#knownSaved = this.savedText;
  }

  override onload(): void {
    const { view } = this;
    this.register(wrapMethod(view, 'save', (original) => (clear) => this.#save(clear === true, original)));
    this.register(
      wrapMethod(view, 'requestSave', (original) => () => {
        if (!this.#isPutting) this.#requestSave(original);
      }),
    );
  }

  override onunload(): void {
    window.clearTimeout(this.#laterSave);
    if (this.#automaticSave === undefined) return;
    window.clearTimeout(this.#automaticSave);
    // By now the view's own is in its place again.
    this.view.requestSave();
  }

  // --- What the view says of itself ---------------------------------------------------------------------------

  /** Whether all saves of this view come by here. */
  get seesSaves(): boolean {
    return this.#app.seesSaves;
  }

  get isBetweenNotes(): boolean {
    return this.#app.isBetweenNotes;
  }

  get isDirty(): boolean {
    return this.#app.isDirty;
  }

  get isSaving(): boolean {
    return this.#app.isSaving;
  }

  get savedText(): string | undefined {
    return this.#app.savedText;
  }

  /** The note as the view shows it. */
  get text(): string {
    return this.view.getViewData();
  }

  /** Whether there is text to save: a view is dirty too with what was typed and undone. */
  get hasChanges(): boolean {
    return this.isDirty && this.text !== this.savedText;
  }

  /**
   * Whether the view has text that is not in the file, or not yet. After a save that the disk refused it does not count
   * itself as dirty.
   */
  get holdsUnsaved(): boolean {
    const isRefused = this.savedText !== undefined && this.#showsOtherText(this.text);
    return this.isDirty || this.isSaving || isRefused;
  }

  /** The note is being left or the app quits: there will be no later save to wait for. */
  get isLeaving(): boolean {
    return this.#isLeaving;
  }

  /** The view gives the note up with this save, and shows nothing of it any more. */
  get isClosing(): boolean {
    return this.#isClosing;
  }

  // --- Editors ------------------------------------------------------------------------------------------------

  addEditor(editor: EditorView): void {
    this.#editors.add(editor);
  }

  removeEditor(editor: EditorView): void {
    this.#editors.delete(editor);
  }

  /** The editor that the pane shows; none in Reading view. */
  get editor(): EditorView | undefined {
    return this.view.getMode() === 'source' ? this.#ownEditor : undefined;
  }

  /**
   * Whether a stamp in `editor` is one of what the pane shows: in the shown editor, or in that behind a Reading view while
   * it is in step. The app keeps it as it was when the note was read, and gives it the view's text only when the view is
   * turned over.
   */
  takesStampIn(editor: EditorView): boolean {
    return this.#ownEditor === editor && (this.editor === editor || textOf(editor) === this.text);
  }

  /**
   * A table's cell has an editor that names the note's pane as its own but holds the cell's text alone. When it is made
   * it is not in the page yet: then it shows only in that the pane has an editor already.
   */
  isCell(editor: EditorView): boolean {
    const own = this.#ownEditor;
    return isNested(editor) || (own !== undefined && own !== editor);
  }

  /** The focus is about to go from one element to another: the page itself does not tell where until it is there. */
  focusMoves(to: EventTarget | null): void {
    this.#focusGoesTo = to instanceof Element ? to : undefined;
  }

  /** Why the pane must not be changed now, if it must not. */
  get reasonToWait(): StampSkip | undefined {
    const isComposed = this.view.getMode() === 'source' && [...this.#editors].some(isComposing);
    return isComposed ? 'composing' : this.hasPropertyFocus ? 'property-panel' : undefined;
  }

  /** Whether the focus is in the property panel, or on its way there. */
  get hasPropertyFocus(): boolean {
    const { containerEl } = this.view;
    const focused = this.#focusGoesTo ?? containerEl.doc.activeElement;
    return (
      focused !== null && containerEl.contains(focused) && focused.closest('.metadata-container') !== null
    );
  }

  // --- What is known of its saves -----------------------------------------------------------------------------

  /**
   * The file's text, if others have written it since the last call or the last own save.
   * Whether it came before or after the user's changes does not matter to those who ask at a save.
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

  /** The user changed the note in this pane. */
  noteEdit(): void {
    this.#hasEdits = true;
  }

  /** Whether the user changed the note in this pane since its last save, and it still has to be saved. */
  get hasEdits(): boolean {
    return this.#hasEdits && this.isDirty;
  }

  // --- Stamps -------------------------------------------------------------------------------------------------

  /**
   * Stamps the pane's editor if it holds another text than `text`, with the edits for that; but not where the pane has
   * changes of its own, which must merge anyway.
   */
  stampOther(text: string, editsOf: (other: string) => readonly TextEdit[]): void {
    const editor = this.#ownEditor;
    const own = editor && textOf(editor);
    // The app takes carriage returns out of what it puts into a pane, and a change there would hand that on to others.
    if (!editor || own === undefined || (own + text).includes('\r')) return;
    const isInStep = this.takesStampIn(editor);
    if (isInStep && (own === text || this.hasChanges)) return;
    const edits = editsOf(own);
    if (edits.length === 0) return;
    if (isInStep) this.#put(editor, edits);
    // Nothing of it is saved. But the stamp would come to it as a step of undo when the view is turned over.
    else this.#withoutSaving(() => editor.dispatch(stampTransaction(edits)));
  }

  /** Stamps the pane's editor if it holds `text`. */
  stampSame(text: string, edits: readonly TextEdit[]): void {
    const editor = this.#ownEditor;
    if (editor && textOf(editor) === text && this.takesStampIn(editor)) this.#put(editor, edits);
  }

  /**
   * Puts a stamp into the view's editor and into the Reading view before it, whose save would else write the old value.
   * Then the view's own copy of the text, which may lag behind what is typed: a view hands its text on to the note's
   * other panes a moment later when the copy differs, and takes what it reads when the copy does.
   */
  #put(editor: EditorView, edits: readonly TextEdit[]): void {
    const before = textOf(editor);
    const end = Math.max(0, ...edits.map(({ to }) => to));
    const { data } = this.#app;
    // A view that is dirty would merge what comes from the file, and with the stamp it would hold no longer what it saved.
    if (this.isDirty && !this.hasChanges) this.#app.isDirty = false;
    this.#withoutSaving(() => editor.dispatch(stampTransaction(edits)));
    const after = textOf(editor);
    if (!this.#showsOtherText(before)) this.#stamped = { saved: this.savedText, shown: after };
    if (this.text === before) this.show(after);
    if (data?.slice(0, end) === before.slice(0, end)) {
      this.view.data = data === before ? after : applyEdits(data, edits);
    }
    if (this.view.getMode() === 'source') this.#withoutSaving(() => this.#app.fillPropertyPanel(after));
  }

  /** Has a Reading view show `text`, so that the save under way takes it. Whether the view does. */
  show(text: string): boolean {
    this.#withoutSaving(() => this.view.setViewData(text, false));
    return this.text === text;
  }

  // --- Saves --------------------------------------------------------------------------------------------------

  /** Saves what the pane shows. Whether the file has it by then, or is about to have it, as far as the app tells. */
  async save(): Promise<boolean> {
    const { text } = this;
    try {
      await this.view.save();
    } catch {
      // The app has said so in a notice.
      return false;
    }
    const { isSaving, savedText } = this;
    return isSaving || savedText === undefined || savedText === text;
  }

  /** Saves the stamp that was put into this pane by itself. */
  saveStamp(): Promise<boolean> {
    this.#stamped = undefined;
    return this.save();
  }

  /** Saves when an automatic save would, without the view taking itself for one with changes. */
  saveLater(isStillDue: () => boolean): void {
    if (!this.seesSaves) this.view.requestSave();
    else
      this.#laterSave ??= window.setTimeout(() => {
        this.#laterSave = undefined;
        // What was typed since has a save of its own to come, which holds the stamp.
        if (isStillDue() && !this.hasChanges) void this.save();
      }, automaticSaveMs);
  }

  /** Saves as if the note were left: nothing waits for a later save any longer. Resolves when all of it is on disk. */
  async saveForGood(): Promise<void> {
    // Where nothing is under way, the text is taken before anything is waited for: the window may be gone after that.
    if (this.isSaving) await this.writeDone();
    this.#isLeaving = true;
    const saving = this.save();
    this.#isLeaving = false;
    await saving;
    await this.writeDone();
  }

  /** Resolves when no write of this view's is under way, or when one does not seem to end. */
  async writeDone(): Promise<void> {
    const patience = performance.now() + longestWriteMs;
    let awaited: Promise<unknown> | undefined;
    while (this.isSaving && performance.now() < patience) {
      // A write that did not come by here, or one that hangs, is looked for again.
      const again = new Promise((resolve) => window.setTimeout(resolve, lookAgainMs));
      const saves = this.#saves;
      await (awaited === saves ? again : Promise.race([saves, again]));
      awaited = saves;
    }
  }

  get #ownEditor(): EditorView | undefined {
    return [...this.#editors].find((editor) => !isNested(editor));
  }

  #withoutSaving(change: () => void): void {
    this.#isPutting = true;
    try {
      change();
    } finally {
      this.#isPutting = false;
    }
  }

  #requestSave(original: () => void): void {
    if (!this.seesSaves) {
      original();
      return;
    }
    this.#app.isDirty = true;
    this.#automaticSave ??= window.setTimeout(() => {
      this.#automaticSave = undefined;
      // A view that was saved since writes what was typed in another pane, as without us; and one that is being saved is
      // saved once more, for what is typed meanwhile.
      if (this.isDirty || this.isSaving || this.#showsOtherText(this.text)) void this.save();
    }, automaticSaveMs);
  }

  /** Whether there is nothing to save here but a stamp of another pane's. */
  get isSavedBeside(): boolean {
    if (!this.seesSaves || this.isDirty || this.#stamped === undefined) return false;
    return !this.#showsOtherText(this.text);
  }

  /** Whether there is more than a stamp of another pane's, which that pane's save writes, in what the view shows. */
  #showsOtherText(shown: string): boolean {
    const { savedText } = this;
    return shown !== savedText && !(shown === this.#stamped?.shown && savedText === this.#stamped.saved);
  }

  async #save(clear: boolean, original: (clear?: boolean) => Promise<void>): Promise<void> {
    if (this.isSaving) {
      // The app saves once more when the write under way is done, and the stamp is for what there is to save then.
      if (!clear) return original(clear);
      // But for a note that is left it would write nothing: its last words would be lost, or a stamp.
      await this.writeDone();
    }
    // Another pane's save holds the stamp that this one shows, and what was typed there: a write of this one would undo it.
    const { isSavedBeside } = this;
    if (isSavedBeside && !clear) return;
    const [wasLeaving, wasClosing] = [this.#isLeaving, this.#isClosing];
    this.#isLeaving ||= clear;
    this.#isClosing ||= clear;
    let saving: Promise<void>;
    try {
      const text = isSavedBeside ? this.savedText : this.#prepare();
      saving = this.#saveInstead(text, () => original(clear));
      this.#saves = Promise.allSettled([this.#saves, saving]);
    } finally {
      this.#isLeaving = wasLeaving;
      this.#isClosing = wasClosing;
    }
    await saving;
  }

  /** Has a save take `text` for what the view shows. */
  #saveInstead(text: string | undefined, save: () => Promise<void>): Promise<void> {
    if (text === undefined) return save();
    const restore = wrapMethod(this.view, 'getViewData', () => () => text);
    try {
      // The text is taken before `save` first waits for anything.
      return save();
    } finally {
      restore();
    }
  }

  #prepare(): string | undefined {
    // What a stamp sets off may come to save from within.
    if (this.#isPreparing || this.isBetweenNotes) return undefined;
    this.#isPreparing = true;
    try {
      return this.#aboutToSave(this);
    } catch (error) {
      // Whatever is wrong with the stamp, the text must be saved.
      console.error('AI Glossary could not stamp', this.view.file?.path, error);
      return undefined;
    } finally {
      this.#isPreparing = false;
    }
  }
}

/** The text of an editor. */
export function textOf(editor: EditorView): string {
  return editor.state.doc.toString();
}

/** A table's cell is an editor inside the pane's own. */
function isNested(editor: EditorView): boolean {
  return editor.dom.parentElement?.closest('.cm-editor') != null;
}

/** The members of Obsidian's view that its typings leave out (1.12 to 1.14; other plugins rely on them too). */
interface UntypedView {
  dirty?: unknown;
  readonly lastSavedData?: unknown;
  readonly saving?: unknown;
  readonly loadFrontmatter?: unknown;
  /** Null between two notes, though the typings say that it is a string. */
  readonly data?: unknown;
}

/**
 * What a view of the app's says of its saves. All that lies beyond the typings is named here and used nowhere else, and
 * only where it has the expected type: without it, saves are not caught (`seesSaves`).
 */
class AppView {
  readonly #view: MarkdownView;

  constructor(view: MarkdownView) {
    this.#view = view;
  }

  /** Whether the view's own automatic save can be replaced by one that comes by us. */
  get seesSaves(): boolean {
    return typeof this.#untyped.dirty === 'boolean';
  }

  /** There are changes that wait for a save: a merge, rather than a reload, follows a change of the file then. */
  get isDirty(): boolean {
    return this.#untyped.dirty === true;
  }

  set isDirty(isDirty: boolean) {
    this.#untyped.dirty = isDirty;
  }

  /** A write is under way. */
  get isSaving(): boolean {
    return this.#untyped.saving === true;
  }

  /** The file's text as the view last wrote or read it; `undefined` where the app does not tell. */
  get savedText(): string | undefined {
    const { lastSavedData } = this.#untyped;
    return typeof lastSavedData === 'string' ? lastSavedData : undefined;
  }

  /** The view has given one note up and not read the next one yet: it shows nothing. */
  get isBetweenNotes(): boolean {
    return this.#untyped.lastSavedData === null;
  }

  /** The view's own copy of the text; `undefined` between two notes. */
  get data(): string | undefined {
    const { data } = this.#untyped;
    return typeof data === 'string' ? data : undefined;
  }

  /**
   * Has the property panel know `text`, which the view's editor holds already. The panel has copies of the values, and
   * writes all of them back when one is edited.
   */
  fillPropertyPanel(text: string): void {
    const { loadFrontmatter } = this.#untyped;
    // Where lines end in a carriage return, the app would put the text in anew without it.
    if (!text.includes('\r')) this.#view.setViewData(text, false);
    else if (typeof loadFrontmatter === 'function') loadFrontmatter.call(this.#view, text);
  }

  get #untyped(): UntypedView {
    return this.#view;
  }
}
