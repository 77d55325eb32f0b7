import type { EditorView } from '@codemirror/view';
import { type App, Component, editorInfoField, MarkdownView, type TFile } from 'obsidian';
import type { StampLedger } from '../../core';
import { holdsTextOf } from '../../obsidian/loaded-note';
import { type BeforeSave, SaveHook } from './save-hook';
import { Timers } from '../../obsidian/timers';

/** By then a pane that was closed has made its last save. */
const closingMs = 2000;

/** What keeping track of the open notes needs. */
export interface OpenNotesDeps {
  readonly app: App;
  readonly ledger: StampLedger;
  readonly beforeSave: BeforeSave;
}

/** The editors and panes that show notes: what the ledger must know of, and where a save can be caught. */
export class OpenNotes extends Component {
  readonly #deps: OpenNotesDeps;
  readonly #editors = new Set<EditorView>();
  readonly #timers = this.addChild(new Timers());
  readonly #hooks = new Map<MarkdownView, SaveHook>();

  constructor(deps: OpenNotesDeps) {
    super();
    this.#deps = deps;
  }

  override onload(): void {
    const { workspace } = this.#deps.app;
    const sync = () => this.sync();
    workspace.onLayoutReady(sync);
    this.registerEvent(workspace.on('layout-change', sync));
    this.registerEvent(workspace.on('active-leaf-change', sync));
    this.registerEvent(workspace.on('file-open', sync));
  }

  /** Follows what is shown: hooks new panes, forgets closed ones and the notes that nothing shows any more. */
  sync(): void {
    const { ledger } = this.#deps;
    const views = this.#shownViews();
    for (const view of views) this.#hook(view);
    if (this.hooks().some(({ view }) => !views.has(view))) {
      // A pane may leave the workspace before its last save: it is let go a moment later.
      this.#timers.after(closingMs, () => this.#dropClosed());
    }
    const shown = new Set(this.hooks().map(({ view }) => view.file?.path));
    for (const editor of this.#editors) shown.add(fileOf(editor)?.path);
    for (const path of ledger.paths()) if (!shown.has(path)) ledger.close(path);
  }

  /** An editor came to be, with its note's text in it. */
  add(editor: EditorView): void {
    const info = infoOf(editor);
    const isCell = this.isInCell(editor);
    this.#editors.add(editor);
    if (!(info instanceof MarkdownView) || isCell) return;
    const { ledger } = this.#deps;
    const hook = this.#hook(info);
    const path = info.file?.path;
    if (path === undefined) return;
    // The note was read again, unless another pane holds changes of it, or this one does (the editor alone is new).
    const isNews = !hook.isDirty && this.hooksOf(path).every((other) => other === hook);
    if (isNews) ledger.close(path);
    ledger.open(path, editor.state.doc.toString());
    hook.noteSaved();
  }

  remove(editor: EditorView): void {
    this.#editors.delete(editor);
  }

  hooks(): readonly SaveHook[] {
    return [...this.#hooks.values()];
  }

  hooksOf(path: string): readonly SaveHook[] {
    return this.hooks().filter(({ view }) => view.file?.path === path);
  }

  /** The pane that an editor is in, also one in a table's cell. */
  hookOf(editor: EditorView): SaveHook | undefined {
    const info = infoOf(editor);
    return this.hooks().find(({ view }) => view === info);
  }

  /** The editor that a pane shows now; none in Reading view. */
  editorOf(view: MarkdownView): EditorView | undefined {
    return view.getMode() === 'source' ? this.#ownEditor(view) : undefined;
  }

  /** The pane that shows a note in an editor, if one does. */
  shownIn(path: string): { readonly hook: SaveHook; readonly editor: EditorView } | undefined {
    for (const hook of this.hooksOf(path)) {
      const editor = this.editorOf(hook.view);
      if (editor && hook.view.file && holdsTextOf(editor.state, hook.view.file)) return { hook, editor };
    }
    return undefined;
  }

  /** The editor that waits behind a pane's Reading view, with its undo history. */
  hiddenEditorOf(view: MarkdownView): EditorView | undefined {
    return view.getMode() === 'source' ? undefined : this.#ownEditor(view);
  }

  /** All editors of a pane: the note's, and that of the table's cell that is written in. */
  editorsOf(view: MarkdownView): readonly EditorView[] {
    return [...this.#editors].filter((editor) => infoOf(editor) === view);
  }

  /**
   * A table's cell has an editor that names the note's pane as its own but holds the cell's text alone. When it is made
   * it is not in the page yet: then it shows only in that the pane has an editor already.
   */
  isInCell(editor: EditorView): boolean {
    const info = infoOf(editor);
    if (!(info instanceof MarkdownView)) return false;
    const own = this.#ownEditor(info);
    return isNested(editor) || (own !== undefined && own !== editor);
  }

  /** A table's cell is an editor inside the pane's own. */
  #ownEditor(view: MarkdownView): EditorView | undefined {
    return [...this.#editors].find((editor) => infoOf(editor) === view && !isNested(editor));
  }

  #shownViews(): Set<MarkdownView> {
    const views = new Set<MarkdownView>();
    this.#deps.app.workspace.iterateAllLeaves(({ view }) => {
      if (view instanceof MarkdownView) views.add(view);
    });
    return views;
  }

  #dropClosed(): void {
    const views = this.#shownViews();
    for (const [view, hook] of this.#hooks) {
      if (views.has(view)) continue;
      this.#hooks.delete(view);
      this.removeChild(hook);
    }
    this.sync();
  }

  #hook(view: MarkdownView): SaveHook {
    const known = this.#hooks.get(view);
    if (known) return known;
    const hook = this.addChild(new SaveHook(view, this.#deps.beforeSave));
    this.#hooks.set(view, hook);
    if (view.file) this.#deps.ledger.open(view.file.path, view.getViewData());
    return hook;
  }
}

/** The note that an editor shows, as of now: an editor can be given another one. */
export function fileOf(editor: EditorView): TFile | undefined {
  return infoOf(editor)?.file ?? undefined;
}

export function infoOf(editor: EditorView) {
  return editor.state.field(editorInfoField, false);
}

function isNested(editor: EditorView): boolean {
  return editor.dom.parentElement?.closest('.cm-editor') != null;
}
