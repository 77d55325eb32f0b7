import type { EditorView } from '@codemirror/view';
import { Component, type MarkdownView } from 'obsidian';
import { applyEdits, type StampSkip, type TextEdit } from '../../core';
import { isComposing, stampTransaction } from '../../editor/edit-intent';
import { wrapMethod } from '../../obsidian/wrap-method';

/** Called before a view takes the text that it is about to write. May return another text to write instead. */
export type AboutToSave = (pane: Pane) => string | undefined;

/**
 * The documented delay of `requestSave`: it saves two seconds after the first request. Further requests do not postpone
 * it.
 */
const automaticSaveMs = 2000;
/** The longest time that a save waits for another save, and the interval between checks. */
const [longestWriteMs, lookAgainMs] = [5000, 50];

/**
 * One view of a note, with its editors and its saves. Each save is intercepted before it takes the text from the view,
 * so that a stamp inserted at that moment is part of the same write.
 *
 * Wrapping `save` is not enough: the view's own `requestSave` holds a reference to the original `save`. So
 * `requestSave` is replaced by one that does the same and calls the wrapped `save`.
 */
export class Pane extends Component {
  readonly view: MarkdownView;
  /** Whether the last save was not stamped because the user was composing a syllable or editing a property. */
  isWaiting = false;
  readonly #app: AppView;
  readonly #aboutToSave: AboutToSave;
  readonly #editors = new Set<EditorView>();
  #isLeaving = false;
  #isClosing = false;
  #isPreparing = false;
  /** Whether a stamp is being inserted. It belongs to a save, so it must not request another one. */
  #isPutting = false;
  #automaticSave: number | undefined;
  #laterSave: number | undefined;
  #knownSaved: string | undefined;
  #hasEdits = false;
  /** Settles when no intercepted save is running. */
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
    // By now the view has its own `requestSave` back.
    this.view.requestSave();
  }

  // --- What the view says of itself ---------------------------------------------------------------------------

  /** Whether all saves of this view can be intercepted. */
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

  /** Whether there is text to save. After typing and undoing, a view can be dirty without any. */
  get hasChanges(): boolean {
    return this.isDirty && this.text !== this.savedText;
  }

  /**
   * Whether the view has text that is not in the file yet. That includes text whose save the disk refused; the view is
   * then no longer dirty.
   */
  get holdsUnsaved(): boolean {
    const isRefused = this.savedText !== undefined && this.text !== this.savedText;
    return this.isDirty || this.isSaving || isRefused;
  }

  /** Whether the note is being left or the app is quitting, so that no later save will come. */
  get isLeaving(): boolean {
    return this.#isLeaving;
  }

  /** Whether the view is closing the note: this is its last save, and it no longer shows the text. */
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

  /** The editor that the pane shows; `undefined` in Reading view. */
  get editor(): EditorView | undefined {
    return this.view.getMode() === 'source' ? this.#ownEditor : undefined;
  }

  /**
   * Whether `editor` contains what the pane shows. The visible editor always does. The editor behind a Reading view
   * does only while their texts are equal, since the app updates it only when the user switches back to editing.
   */
  takesStampIn(editor: EditorView): boolean {
    return this.#ownEditor === editor && (this.editor === editor || textOf(editor) === this.text);
  }

  /**
   * Whether the editor belongs to a table cell. Such an editor reports the note's pane as its own, but contains only
   * the cell's text. A new one is not in the page yet; it is recognised by the fact that the pane already has an
   * editor.
   */
  isCell(editor: EditorView): boolean {
    const own = this.#ownEditor;
    return isNested(editor) || (own !== undefined && own !== editor);
  }

  /** The focus is about to move to `to`. Until it has arrived, the page itself does not say where it goes. */
  focusMoves(to: EventTarget | null): void {
    this.#focusGoesTo = to instanceof Element ? to : undefined;
  }

  /** Why the pane must not be changed now; `undefined` if it may. */
  get reasonToWait(): StampSkip | undefined {
    const isComposed = this.view.getMode() === 'source' && [...this.#editors].some(isComposing);
    return isComposed ? 'composing' : this.hasPropertyFocus ? 'property-panel' : undefined;
  }

  /** Whether the focus is in the property panel or on its way there. */
  get hasPropertyFocus(): boolean {
    const { containerEl } = this.view;
    const focused = this.#focusGoesTo ?? containerEl.doc.activeElement;
    return (
      focused !== null && containerEl.contains(focused) && focused.closest('.metadata-container') !== null
    );
  }

  // --- What is known of its saves -----------------------------------------------------------------------------

  /**
   * The file's text, if others have written it since the last call or our last save. A save need not know whether that
   * was before or after the user's changes.
   */
  takeArrival(): string | undefined {
    const { savedText } = this;
    if (savedText === this.#knownSaved) return undefined;
    this.#knownSaved = savedText;
    return savedText;
  }

  /** The file contains `text`, or will in a moment, because this pane saved it. */
  noteSaved(text: string | undefined = this.savedText): void {
    this.#knownSaved = text;
    this.#hasEdits = false;
  }

  /** The user changed the note in this pane. */
  noteEdit(): void {
    this.#hasEdits = true;
  }

  /** Whether the user has changed the note in this pane since its last save. */
  get hasEdits(): boolean {
    return this.#hasEdits && this.isDirty;
  }

  // --- Stamps -------------------------------------------------------------------------------------------------

  /**
   * Stamps the pane's editor if its text differs from `text`. A pane with changes of its own is left alone, because the
   * app merges it anyway.
   * @param isCarrier whether this pane's own save writes the stamp
   */
  stampOther(text: string, editsOf: (other: string) => readonly TextEdit[], isCarrier: boolean): void {
    const editor = this.#ownEditor;
    const own = editor && textOf(editor);
    // The app removes carriage returns from text that it puts into a pane. A change there would spread that to other
    // panes.
    if (!editor || own === undefined || (own + text).includes('\r')) return;
    const isInStep = this.takesStampIn(editor);
    if (isInStep && (own === text || this.hasChanges)) return;
    const edits = editsOf(own);
    if (edits.length === 0) return;
    if (isInStep) this.#put(editor, edits, isCarrier);
    // This text is never saved. But without the stamp, switching back to editing would add the stamp as an undo step.
    else this.#withoutSaving(() => editor.dispatch(stampTransaction(edits)));
  }

  /** Stamps the pane's editor if its text equals `text`. */
  stampSame(text: string, edits: readonly TextEdit[], isCarrier: boolean): void {
    const editor = this.#ownEditor;
    if (editor && textOf(editor) === text && this.takesStampIn(editor)) this.#put(editor, edits, isCarrier);
  }

  /**
   * Writes a stamp into the editor, the Reading view and `view.data`. If one were left out, the next save could write
   * the old value from there. `view.data` may lag behind what is typed; then only its front matter is changed.
   */
  #put(editor: EditorView, edits: readonly TextEdit[], isCarrier: boolean): void {
    const before = textOf(editor);
    const end = Math.max(0, ...edits.map(({ to }) => to));
    const { data } = this.#app;
    // A dirty view merges when the file changes. This one has nothing to save, so it must not count as dirty.
    if (this.isDirty && !this.hasChanges) this.#app.isDirty = false;
    this.#withoutSaving(() => editor.dispatch(stampTransaction(edits)));
    const after = textOf(editor);
    if (!isCarrier) this.#foresee(before.slice(0, end), edits);
    if (this.text === before) this.show(after);
    if (data?.slice(0, end) === before.slice(0, end)) {
      this.view.data = data === before ? after : applyEdits(data, edits);
    }
    if (this.view.getMode() === 'source') this.#withoutSaving(() => this.#app.fillPropertyPanel(after));
  }

  /**
   * Treats a stamp that another save is writing as if it were already in the file. Otherwise, if the user types here
   * before that save is done, the app merges the file into this view: it inserts what the file has and `savedText` has
   * not, and so the stamp a second time.
   * @param head the part of the note that the edits are about: its start up to the end of the last edit
   */
  #foresee(head: string, edits: readonly TextEdit[]): void {
    const { savedText } = this;
    if (savedText?.slice(0, head.length) !== head) return;
    const foreseen = applyEdits(savedText, edits);
    if (this.#knownSaved === savedText) this.#knownSaved = foreseen;
    this.#app.savedText = foreseen;
  }

  /** Shows `text` in a Reading view, so that the running save writes it. Returns whether the view shows it. */
  show(text: string): boolean {
    this.#withoutSaving(() => this.view.setViewData(text, false));
    return this.text === text;
  }

  // --- Saves --------------------------------------------------------------------------------------------------

  /** Saves what the pane shows. Returns whether the write has succeeded or is still running. */
  async save(): Promise<boolean> {
    const { text } = this;
    try {
      await this.view.save();
    } catch {
      // The app has shown a notice about it.
      return false;
    }
    const { isSaving, savedText } = this;
    return isSaving || savedText === undefined || savedText === text;
  }

  /** Saves after the delay of an automatic save, without making the view dirty. */
  saveLater(isStillDue: () => boolean): void {
    if (!this.seesSaves) this.view.requestSave();
    else
      this.#laterSave ??= window.setTimeout(() => {
        this.#laterSave = undefined;
        if (!isStillDue()) return;
        // The app would save again when the running save ends, and include what is being typed by then.
        if (this.isSaving) this.saveLater(isStillDue);
        else void this.save();
      }, automaticSaveMs);
  }

  /**
   * Saves as if the note were being left, so that no stamp waits for a later save. Resolves when the text is on disk.
   */
  async saveForGood(): Promise<void> {
    // If no save is running, take the text before waiting for anything: the window may be gone afterwards.
    if (this.isSaving) await this.writeDone();
    this.#isLeaving = true;
    const saving = this.save();
    this.#isLeaving = false;
    await saving;
    await this.writeDone();
  }

  /** Resolves when this view is no longer writing, or when a write does not seem to end. */
  async writeDone(): Promise<void> {
    const patience = performance.now() + longestWriteMs;
    let awaited: Promise<unknown> | undefined;
    while (this.isSaving && performance.now() < patience) {
      // A write may hang, or may not have been intercepted, so check again.
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
      // Obsidian itself does the same: it saves here whatever the view shows by now. If a save is running, it saves
      // again afterwards, for what was typed in the meantime.
      if (this.isDirty || this.isSaving || this.text !== this.savedText) void this.save();
    }, automaticSaveMs);
  }

  async #save(clear: boolean, original: (clear?: boolean) => Promise<void>): Promise<void> {
    if (this.isSaving) {
      // The app saves again when the running write is done. The stamp belongs to that save.
      if (!clear) return original(clear);
      // The app would write nothing for a note that is being left, and the last words would be lost.
      await this.writeDone();
    }
    const [wasLeaving, wasClosing] = [this.#isLeaving, this.#isClosing];
    this.#isLeaving ||= clear;
    this.#isClosing ||= clear;
    let saving: Promise<void>;
    try {
      saving = this.#saveInstead(this.#prepare(), () => original(clear));
      this.#saves = Promise.allSettled([this.#saves, saving]);
    } finally {
      this.#isLeaving = wasLeaving;
      this.#isClosing = wasClosing;
    }
    await saving;
  }

  /** Makes a save write `text` instead of what the view shows. */
  #saveInstead(text: string | undefined, save: () => Promise<void>): Promise<void> {
    if (text === undefined) return save();
    const restore = wrapMethod(this.view, 'getViewData', () => () => text);
    try {
      // `save` takes the text synchronously.
      return save();
    } finally {
      restore();
    }
  }

  #prepare(): string | undefined {
    // Inserting a stamp may itself cause a save.
    if (this.#isPreparing || this.isBetweenNotes) return undefined;
    this.#isPreparing = true;
    try {
      return this.#aboutToSave(this);
    } catch (error) {
      // The text must be saved, even if stamping fails.
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

/** The editor of a table cell is inside the pane's own editor. */
function isNested(editor: EditorView): boolean {
  return editor.dom.parentElement?.closest('.cm-editor') != null;
}

/** The members of Obsidian's view that the typings leave out (1.12 to 1.14; other plugins rely on them too). */
interface UntypedView {
  dirty?: unknown;
  lastSavedData?: unknown;
  readonly saving?: unknown;
  readonly loadFrontmatter?: unknown;
  /** `null` between two notes, although the typings say that it is a string. */
  readonly data?: unknown;
}

/**
 * What the app's view knows about its saves. All members that are not in the typings are named here and nowhere else.
 * Each is used only if it has the expected type; without them, saves are not intercepted (`seesSaves`).
 */
class AppView {
  readonly #view: MarkdownView;

  constructor(view: MarkdownView) {
    this.#view = view;
  }

  /** Whether the view's own automatic save can be replaced by ours. */
  get seesSaves(): boolean {
    return typeof this.#untyped.dirty === 'boolean';
  }

  /** Whether changes are waiting for a save. If so, a change of the file leads to a merge, not to a reload. */
  get isDirty(): boolean {
    return this.#untyped.dirty === true;
  }

  set isDirty(isDirty: boolean) {
    this.#untyped.dirty = isDirty;
  }

  /** Whether a write is running. */
  get isSaving(): boolean {
    return this.#untyped.saving === true;
  }

  /** The file's text as the view last wrote or read it; `undefined` if the app does not tell. */
  get savedText(): string | undefined {
    const { lastSavedData } = this.#untyped;
    return typeof lastSavedData === 'string' ? lastSavedData : undefined;
  }

  set savedText(text: string | undefined) {
    this.#untyped.lastSavedData = text;
  }

  /** Whether the view has closed one note and not read the next one yet, so that it shows nothing. */
  get isBetweenNotes(): boolean {
    return this.#untyped.lastSavedData === null;
  }

  /** The view's own copy of the text; `undefined` between two notes. */
  get data(): string | undefined {
    const { data } = this.#untyped;
    return typeof data === 'string' ? data : undefined;
  }

  /**
   * Updates the property panel to `text`, which the editor already contains. The panel keeps copies of all values, and
   * writes all of them back when one is edited.
   */
  fillPropertyPanel(text: string): void {
    const { loadFrontmatter } = this.#untyped;
    // If the text has carriage returns, the app would replace all of it.
    if (!text.includes('\r')) this.#view.setViewData(text, false);
    else if (typeof loadFrontmatter === 'function') loadFrontmatter.call(this.#view, text);
  }

  get #untyped(): UntypedView {
    return this.#view;
  }
}
