import type { Table } from './tables';

/** A change, in offsets from the table's start. */
export interface CellChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** The least width of a column between its bars, in characters. */
const narrowest = 5;

const textOf = (table: Table, row: number, column: number): string => {
  const cell = table.rows[row]?.[column];
  return cell ? table.text.slice(cell.from, cell.to) : '';
};

function widthOf(texts: readonly string[]): number {
  return Math.max(narrowest, ...texts.map(({ length }) => length + 2));
}

/** The delimiter cell of one column, with its colons. */
function dashesOf(before: string, width: number): string {
  const [left, right] = [before.startsWith(':'), before.endsWith(':')];
  return ` ${left ? ':' : ''}${'-'.repeat(width - 2 - Number(left) - Number(right))}${right ? ':' : ''} `;
}

function changeDashes(table: Table, widths: readonly number[]): CellChange {
  const { from, to } = table.dashes;
  const before = table.text.slice(from, to).trim().replace(/^\|/, '').replace(/\|$/, '').split('|');
  const insert = `|${widths.map((width, at) => dashesOf((before[at] ?? '').trim(), width)).join('|')}|`;
  return { from, to, insert };
}

/**
 * What the app changes when a cell is edited: the cell, the padding of the others in its column, so that the bars stay
 * aligned, and the delimiter row if the column became wider or narrower. Offsets from the table's start.
 */
export function writeCell(table: Table, at: { row: number; column: number; text: string }): CellChange[] {
  const { row, column, text } = at;
  const before = table.rows.map((_, each) => textOf(table, each, column));
  const after = before.map((old, each) => (each === row ? text : old));
  const width = widthOf(after);
  const changes: CellChange[] = table.rows.flatMap((cells, each) => {
    const cell = cells[column];
    if (!cell) return [];
    const content = after[each] ?? '';
    const insert = ` ${content}${' '.repeat(width - content.length - 1)}`;
    if (insert === table.text.slice(cell.start, cell.end)) return [];
    // Change only the padding of the others, so that marks in their text stay.
    return each === row
      ? [{ from: cell.start, to: cell.end, insert }]
      : [
          { from: cell.start, to: cell.from, insert: ' ' },
          { from: cell.to, to: cell.end, insert: ' '.repeat(width - content.length - 1) },
        ];
  });
  if (width === widthOf(before)) return changes;
  const widths = (table.rows[0] ?? []).map((_, each) =>
    each === column ? width : widthOf(table.rows.map((_cells, line) => textOf(table, line, each))),
  );
  return [...changes, changeDashes(table, widths)];
}
