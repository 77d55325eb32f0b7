import type { EditorView } from '@codemirror/view';
import { type App, Component, editorInfoField, MarkdownView, TFile } from 'obsidian';
import { NotePanes } from './note-panes';
import { OpenNote, type StampContext } from './open-note';
import { Pane, textOf } from './pane';
import { Timers } from '../../obsidian/timers';

/** Milliseconds after which a closed pane has made its last save. */
const closingMs = 2000;
/** Milliseconds after an edit in which the editor of a section saves it. */
const sectionMs = 10_000;

export interface OpenNotesDeps {
  readonly app: App;
  readonly context: StampContext;
}

/** All open notes, and all panes that show them. */
export class OpenNotes extends Component {
  readonly #deps: OpenNotesDeps;
  readonly #notes = new Map<TFile, OpenNote>();
  readonly #panes = new Map<MarkdownView, Pane>();
  /**
   * Notes that are shown only by the editor of a section: in a canvas card, a popover, an embed. No event tells when that
   * editor closes, so each note is forgotten some time after its last edit. The function calls that off.
   */
  readonly #sections = new Map<TFile, () => void>();
  readonly #timers = this.addChild(new Timers());

  constructor(deps: OpenNotesDeps) {
    super();
    this.#deps = deps;
  }

  override onload(): void {
    const { workspace, vault } = this.#deps.app;
    const sync = () => this.sync();
    workspace.onLayoutReady(sync);
    this.registerEvent(workspace.on('layout-change', sync));
    this.registerEvent(workspace.on('active-leaf-change', sync));
    this.registerEvent(workspace.on('file-open', sync));
    this.registerEvent(
      vault.on('modify', (file) => {
        if (file instanceof TFile) this.#notes.get(file)?.arrivedOnDisk();
      }),
    );
  }

  all(): readonly OpenNote[] {
    return [...this.#notes.values()];
  }

  find(file: TFile): OpenNote | undefined {
    return this.#notes.get(file);
  }

  panes(): readonly Pane[] {
    return [...this.#panes.values()];
  }

  /** The note that a pane shows; `undefined` while it switches between notes. */
  noteOf(pane: Pane): OpenNote | undefined {
    return pane.isBetweenNotes ? undefined : this.#noteIn(pane);
  }

  /**
   * The pane that contains an editor, including editors of table cells; `undefined` if the editor contains only a
   * section of a note.
   */
  paneOf(editor: EditorView): Pane | undefined {
    const info = infoOf(editor);
    return info instanceof MarkdownView ? this.#pane(info) : undefined;
  }

  /** A new editor holds the text of its note. */
  add(editor: EditorView): void {
    const pane = this.paneOf(editor);
    if (!pane) return;
    const isCell = pane.isCell(editor);
    pane.addEditor(editor);
    // Closing a note leaves an empty editor behind, which belongs to no note.
    if (!isCell) this.noteOf(pane)?.opened(pane, textOf(editor));
  }

  remove(editor: EditorView): void {
    this.paneOf(editor)?.removeEditor(editor);
  }

  /**
   * The user changed a note in the editor of a section. The app writes the section itself, and the stamp is written
   * into the file afterwards. If panes show the note, nothing is done here.
   */
  async editedSection(file: TFile): Promise<void> {
    if (file.extension !== 'md' || this.#panesOf(file).all().length > 0) return;
    const isNew = !this.#sections.has(file);
    this.#rememberSection(file);
    if (isNew) {
      const text = await this.#deps.app.vault.cachedRead(file);
      if (!this.#notes.has(file)) this.#open(file, text);
    }
    const note = this.#notes.get(file);
    note?.edited();
    note?.stampAfterWrite(true);
  }

  /** A file was deleted. Returns whether the user had edited it since its last stamp. */
  forget(file: TFile): boolean {
    const wasEdited = this.#notes.get(file)?.state.isEdited ?? false;
    this.#notes.delete(file);
    this.#sections.delete(file);
    return wasEdited;
  }

  /** Follows the workspace: adds new panes, and removes closed panes and notes that are no longer shown. */
  sync(): void {
    const views = this.#shownViews();
    for (const view of views) this.noteOf(this.#pane(view));
    if ([...this.#panes.keys()].some((view) => !views.has(view))) {
      // A pane may leave the workspace before its last save, so it is removed a moment later.
      this.#timers.after(closingMs, () => this.#dropClosed());
    }
    for (const [file, note] of this.#notes) {
      const isShown = this.#panesOf(file).all().length > 0 || this.#sections.has(file);
      if (!isShown && !note.isUnconfirmed) this.#notes.delete(file);
    }
  }

  #rememberSection(file: TFile): void {
    this.#sections.get(file)?.();
    const callOff = this.#timers.after(sectionMs, () => {
      this.#sections.delete(file);
      this.sync();
    });
    this.#sections.set(file, callOff);
  }

  #noteIn(pane: Pane): OpenNote | undefined {
    const { file } = pane.view;
    if (file?.extension !== 'md') return undefined;
    return this.#notes.get(file) ?? this.#open(file, pane.text);
  }

  #open(file: TFile, text: string): OpenNote {
    const note = new OpenNote(file, text, { panes: this.#panesOf(file), context: this.#deps.context });
    this.#notes.set(file, note);
    return note;
  }

  #panesOf(file: TFile): NotePanes {
    return new NotePanes(file, this.#panes);
  }

  #pane(view: MarkdownView): Pane {
    const known = this.#panes.get(view);
    if (known) return known;
    const pane = this.addChild(new Pane(view, (saving) => this.#noteIn(saving)?.aboutToSave(saving)));
    this.#panes.set(view, pane);
    return pane;
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
    for (const [view, pane] of this.#panes) {
      if (views.has(view) || pane.isSaving) continue;
      this.#panes.delete(view);
      this.removeChild(pane);
    }
    this.sync();
  }
}

/** The owner of an editor: a view of a note, an embed, a card or a popover. */
export function infoOf(editor: EditorView) {
  return editor.state.field(editorInfoField, false);
}
