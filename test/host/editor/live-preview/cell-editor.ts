import { defaultKeymap, redo, undo } from '@codemirror/commands';
import {
  Annotation,
  Compartment,
  EditorSelection,
  EditorState,
  type Extension,
  Transaction,
} from '@codemirror/state';
import { EditorView, keymap, type ViewUpdate } from '@codemirror/view';
import type * as Obsidian from 'obsidian';
import { editorEditorField, editorInfoField, editorLivePreviewField } from '../fields';
import { leastChange } from '../least-change';
import { markdownHighlighting, markdownLanguage } from '../markdown-language';
import { fromCell } from './tables';
import type { TableEditor } from './table-editor';

/** Marks changes between a cell's editor and the note's, so that they are not sent back. */
export const fromMain = Annotation.define<boolean>();

export interface CellEditorOwner {
  /** The present extensions of plugins. */
  extensions(): Extension;
  readonly info: () => Obsidian.MarkdownFileInfo;
  readonly inlineExtensions: Extension;
}

/**
 * The editor of a table cell. As in the app, it contains only the cell's text, runs the plugins' extensions, has the
 * note's view in `editorInfoField`, is created empty and outside the page, and leaves undo to the note's editor.
 */
export class CellEditor {
  readonly containerEl = createDiv('table-cell-wrapper');
  readonly cm: EditorView;
  readonly #plugins = new Compartment();

  constructor(
    readonly table: TableEditor,
    readonly row: number,
    readonly column: number,
  ) {
    const { containerEl } = this;
    this.cm = new EditorView({ parent: containerEl, root: table.containerEl.doc });
    this.cm.setState(this.#state());
    this.receive(fromCell(table.cellText(row, column)));
  }

  /** Takes over the cell's text from the note. */
  receive(text: string): void {
    const shown = this.cm.state.doc.toString();
    const change = leastChange(shown, text);
    // Spaces at the edges belong to the table, except while they are being typed.
    if (change && shown.trim() !== text)
      this.cm.dispatch({ changes: change, annotations: fromMain.of(true), userEvent: 'set' });
  }

  placeCursor({ clientX: x, clientY: y }: MouseEvent): void {
    const anchor = this.cm.posAtCoords({ x, y }, false);
    this.cm.dispatch({ selection: { anchor } });
  }

  updateOptions(): void {
    this.cm.dispatch({ effects: this.#plugins.reconfigure(this.table.owner.extensions()) });
  }

  close(): void {
    const { owner } = this.table;
    if (owner.tableCell === this) owner.tableCell = null;
    this.cm.destroy();
    this.table.closed(this.row, this.column);
  }

  #state(): EditorState {
    const { owner } = this.table;
    const inNote = (command: (target: EditorView) => boolean) => () => command(owner.cm) || true;
    return EditorState.create({
      extensions: [
        editorInfoField.init(owner.info),
        editorEditorField.init(() => this.cm),
        editorLivePreviewField.init(() => true),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ spellcheck: 'false', 'aria-label': 'Table cell' }),
        markdownLanguage,
        markdownHighlighting,
        owner.inlineExtensions,
        this.#plugins.of(owner.extensions()),
        keymap.of([
          { key: 'Mod-z', run: inNote(undo) },
          { key: 'Mod-y', mac: 'Mod-Shift-z', run: inNote(redo) },
          { key: 'Tab', run: () => this.#move(1), shift: () => this.#move(-1) },
          { key: 'Escape', run: () => this.#leave() },
          ...defaultKeymap,
        ]),
        EditorView.updateListener.of((update) => this.#onUpdate(update)),
      ],
    });
  }

  #onUpdate({ transactions, state }: ViewUpdate): void {
    const own = transactions.filter((transaction) => transaction.annotation(fromMain) === undefined);
    if (!own.some(({ docChanged, selection }) => docChanged || selection !== undefined)) return;
    this.table.write(this.row, this.column, {
      text: state.doc.toString(),
      selection: state.selection,
      userEvent: own.map((transaction) => transaction.annotation(Transaction.userEvent)).find(Boolean),
    });
  }

  #move(step: number): boolean {
    const next = this.table.neighbour(this.row, this.column, step);
    if (next) {
      const cell = this.table.edit(next.row, next.column);
      cell?.cm.dispatch({ selection: EditorSelection.cursor(cell.cm.state.doc.length) });
    }
    return true;
  }

  #leave(): boolean {
    const { cm } = this.table.owner;
    const after = this.table.start + this.table.table.text.length + 1;
    cm.dispatch({ selection: { anchor: Math.min(after, cm.state.doc.length) } });
    cm.focus();
    return true;
  }
}
