import type { EditorSelection } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { CellEditor, type CellEditorOwner, fromMain } from './cell-editor';
import { renderForEditor } from './rendered';
import { fromCell, type Table, type TableCell, toCell } from './tables';
import { type CellChange, writeCell } from './write-cell';

/** The owner of a table's editor. */
export interface TableEditorOwner extends CellEditorOwner {
  /** The editor of the note. */
  readonly cm: EditorView;
  /** The cell that is being edited, in any table. */
  tableCell: CellEditor | null;
}

/** The state of a cell's own editor after a change. */
export interface CellState {
  readonly text: string;
  readonly selection: EditorSelection;
  readonly userEvent: string | undefined;
}

const shifted = ({ from, to, insert }: CellChange, by: number) => ({ from: from + by, to: to + by, insert });

/** A table as Live Preview shows it: rendered, with an editor in the cell that is being edited. */
export class TableEditor {
  readonly containerEl = createDiv('cm-embed-block cm-table-widget markdown-rendered');
  readonly #cells: HTMLElement[][] = [];
  #table: Table;

  constructor(
    readonly owner: TableEditorOwner,
    table: Table,
  ) {
    this.#table = table;
    const tableEl = this.containerEl.createDiv('table-wrapper').createEl('table', 'table-editor');
    const head = tableEl.createEl('thead');
    const body = tableEl.createEl('tbody');
    table.rows.forEach((cells, row) => {
      const rowEl = (row === 0 ? head : body).createEl('tr');
      this.#cells.push(cells.map((_, column) => this.#makeCell(rowEl, row, column)));
    });
  }

  get table(): Table {
    return this.#table;
  }

  /** Where the table begins in the note now. */
  get start(): number {
    return this.owner.cm.posAtDOM(this.containerEl);
  }

  cellText(row: number, column: number): string {
    const cell = this.#cell(row, column);
    return cell ? this.#table.text.slice(cell.from, cell.to) : '';
  }

  /** Shows the changed table. Returns false if it has other rows or columns than before. */
  update(table: Table): boolean {
    const shape = ({ rows }: Table) => rows.map(({ length }) => length).join();
    if (shape(table) !== shape(this.#table)) return false;
    this.#cells.forEach((cells, row) =>
      cells.forEach((el, column) => {
        const before = this.cellText(row, column);
        const { from = 0, to = 0 } = table.rows[row]?.[column] ?? {};
        const text = table.text.slice(from, to);
        if (text === before) return;
        if (this.#isEdited(row, column)) this.owner.tableCell?.receive(fromCell(text));
        else this.#render(el, text);
      }),
    );
    this.#table = table;
    return true;
  }

  edit(row: number, column: number): CellEditor | undefined {
    const el = this.#cells[row]?.[column];
    if (!el) return undefined;
    if (this.#isEdited(row, column)) return this.owner.tableCell ?? undefined;
    this.owner.tableCell?.close();
    const cell = new CellEditor(this, row, column);
    this.owner.tableCell = cell;
    el.empty();
    el.append(cell.containerEl);
    cell.cm.focus();
    return cell;
  }

  /** The cell that is `step` places further on, in reading order. */
  neighbour(row: number, column: number, step: number): { row: number; column: number } | undefined {
    const places = this.#cells.flatMap((cells, r) => cells.map((_, c) => ({ row: r, column: c })));
    return places[places.findIndex((place) => place.row === row && place.column === column) + step];
  }

  /** Called when the user has left a cell's editor. */
  closed(row: number, column: number): void {
    const el = this.#cells[row]?.[column];
    if (el) this.#render(el, this.cellText(row, column));
  }

  /** Writes a cell's text and cursor into the note, with the user event of the change. */
  write(row: number, column: number, { text, selection, userEvent }: CellState): void {
    const cell = this.#cell(row, column);
    if (!cell) return;
    const { cm } = this.owner;
    const { start } = this;
    const written = toCell(text.trim());
    const changes =
      written === this.cellText(row, column) ? [] : writeCell(this.#table, { row, column, text: written });
    const spec = cm.state.changes(changes.map((change) => shifted(change, start)));
    // The start of the cell's text afterwards. Escapes make the text longer than in the cell's editor, so this is
    // approximate.
    const from = spec.mapPos(start + cell.start, -1) + 1;
    cm.dispatch({
      changes: spec,
      selection: { anchor: Math.min(from + Math.min(selection.main.head, written.length), spec.newLength) },
      annotations: fromMain.of(true),
      ...(userEvent !== undefined && !userEvent.startsWith('select') && { userEvent }),
    });
  }

  destroy(): void {
    if (this.owner.tableCell?.table === this) this.owner.tableCell.close();
  }

  #cell(row: number, column: number): TableCell | undefined {
    return this.#table.rows[row]?.[column];
  }

  #isEdited(row: number, column: number): boolean {
    const cell = this.owner.tableCell;
    return cell?.table === this && cell.row === row && cell.column === column;
  }

  #makeCell(rowEl: HTMLElement, row: number, column: number): HTMLElement {
    const el = rowEl.createEl(row === 0 ? 'th' : 'td');
    this.#render(el, this.cellText(row, column));
    el.addEventListener('mousedown', (event) => {
      if (event.button !== 0 || this.#isEdited(row, column)) return;
      event.preventDefault();
      this.edit(row, column)?.placeCursor(event);
    });
    return el;
  }

  /** Renders as Reading view does, including post processors. */
  #render(el: HTMLElement, text: string): void {
    el.empty();
    const content = el.createDiv('table-cell-wrapper');
    for (const dom of renderForEditor(fromCell(text), el, this.owner.info())) {
      content.append(...Array.from((dom.querySelector(':scope > p') ?? dom).childNodes));
    }
  }
}
