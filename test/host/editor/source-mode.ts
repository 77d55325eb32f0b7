import { defaultKeymap, history, historyField, historyKeymap, indentWithTab } from '@codemirror/commands';
import { codeFolding } from '@codemirror/language';
import { Compartment, EditorState, type Extension, Transaction } from '@codemirror/state';
import { EditorView, keymap, type ViewUpdate } from '@codemirror/view';
import type * as Obsidian from 'obsidian';
import { CmEditor } from './cm-editor';
import { editorEditorField, editorInfoField, editorLivePreviewField, livePreviewState } from './fields';
import { setLivePreview } from './fields';
import { lineChange } from './line-change';
import type { CellEditor } from './live-preview/cell-editor';
import { blockWidgets } from './live-preview/block-widgets';
import { inlinePreview } from './live-preview/inline-preview';
import { tableWidgets } from './live-preview/table-widgets';
import { markdownHighlighting, markdownLanguage } from './markdown-language';

/** The view that owns the editor, and what the editor shows besides the text. */
export interface SourceModeOwner {
  /** The present extensions of plugins. */
  extensions(): Extension;
  /** Extensions of this view only: the property panel, clicks on links. */
  readonly own: Extension;
  readonly info: () => Obsidian.MarkdownFileInfo;
  onUpdate(update: ViewUpdate): void;
  onBlur(): void;
}

/** The editing side of a note: a CodeMirror view with the text of the file, line endings included. */
export class SourceMode {
  readonly containerEl: HTMLElement;
  readonly cm: EditorView;
  readonly editor: CmEditor;
  /** The table cell that is being edited. */
  tableCell: CellEditor | null = null;
  readonly inlineExtensions: Extension = inlinePreview;
  readonly #plugins = new Compartment();

  constructor(
    parent: HTMLElement,
    readonly owner: SourceModeOwner,
  ) {
    this.containerEl = parent.createDiv('markdown-source-view cm-s-obsidian mod-cm6 node-insert-event');
    // The fields of the editor need the view, so the state is set afterwards.
    this.cm = new EditorView({ parent: this.containerEl, root: this.containerEl.doc });
    this.editor = new CmEditor(this.cm);
    this.cm.setState(this.#state('', { live: true }));
    this.containerEl.onWindowMigrated((win) => this.cm.setRoot(win.document));
  }

  /** The editor that has the cursor: a table cell has its own. */
  get activeCM(): EditorView {
    return this.tableCell?.cm ?? this.cm;
  }

  get info(): () => Obsidian.MarkdownFileInfo {
    return this.owner.info;
  }

  extensions(): Extension {
    return this.owner.extensions();
  }

  get live(): boolean {
    return this.cm.state.field(editorLivePreviewField);
  }

  setLive(live: boolean): void {
    if (live !== this.live) this.cm.dispatch({ effects: setLivePreview.of(live) });
    this.containerEl.toggleClass('is-live-preview', live);
  }

  get(): string {
    return this.cm.state.doc.toString();
  }

  /** `clear`: another note, with a history of its own. Otherwise one undoable change, marked by its user event. */
  set(data: string, clear: boolean): void {
    if (clear) {
      this.tableCell?.close();
      this.cm.setState(this.#state(data, { live: this.live }));
      return;
    }
    const change = lineChange(this.cm.state.doc, data);
    if (change) this.cm.dispatch({ changes: change, userEvent: 'set' });
  }

  clear(): void {
    this.set('', true);
  }

  /** The state of undo and redo. */
  get history(): unknown {
    return this.cm.state.field(historyField);
  }

  /** Restores undo and redo of the time when the note was left. */
  set history(history: unknown) {
    this.cm.setState(this.#state(this.get(), { live: this.live, history }));
  }

  getScroll(): number {
    return this.cm.state.doc.lineAt(this.cm.viewport.from).number - 1;
  }

  applyScroll(scroll: number): void {
    const { doc } = this.cm.state;
    const line = doc.line(Math.max(1, Math.min(Math.floor(scroll) + 1, doc.lines)));
    this.cm.dispatch({ effects: EditorView.scrollIntoView(line.from, { y: 'start' }) });
  }

  updateOptions(): void {
    this.cm.dispatch({ effects: this.#plugins.reconfigure(this.owner.extensions()) });
    this.tableCell?.updateOptions();
  }

  destroy(): void {
    this.tableCell?.close();
    this.cm.destroy();
  }

  #state(doc: string, { live, history: known }: { live: boolean; history?: unknown }): EditorState {
    return EditorState.create({
      doc,
      extensions: [
        // Carriage returns stay characters of their lines, so that the line endings of the file survive.
        EditorState.lineSeparator.of('\n'),
        EditorState.allowMultipleSelections.of(true),
        editorInfoField.init(this.owner.info),
        editorEditorField.init(() => this.cm),
        editorLivePreviewField.init(() => live),
        livePreviewState,
        this.inlineExtensions,
        tableWidgets(() => this),
        blockWidgets,
        history(),
        known === undefined ? [] : historyField.init(() => known),
        codeFolding(),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ spellcheck: 'false', 'aria-label': 'Note text' }),
        markdownLanguage,
        markdownHighlighting,
        this.#plugins.of(this.owner.extensions()),
        this.owner.own,
        keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
        EditorView.updateListener.of((update) => this.owner.onUpdate(update)),
        EditorView.domEventObservers({ blur: () => this.owner.onBlur() }),
      ],
    });
  }
}

/** Whether the host put the text there, and not the user or a plugin. */
export const isSet = (transaction: Transaction): boolean =>
  transaction.annotation(Transaction.userEvent) === 'set';
