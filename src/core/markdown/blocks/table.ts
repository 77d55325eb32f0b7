import type { BlockBuilder, Step } from '../block-builder';

/** A delimiter row of a table: cells of dashes, with at least one pipe. */
const delimiterRow =
  /^(?:\|[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?|:?-+:?[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*(?::?-+:?)?)[ \t]*$/;

/** If the line is a delimiter row, turns the last line of the open paragraph above it into a table. */
export function beginTable(builder: BlockBuilder): Step {
  const { list, cursor, containers } = builder;
  const head = containers.isInside ? list.lastLine : undefined;
  if (head === undefined || !isDelimiterBelow(head, cursor.rest)) return 'none';
  list.beginTable(builder.text());
  return 'taken';
}

/**
 * Whether `row` turns the line above it into a table: both must have the same number of cells (GitHub's table
 * extension).
 */
export function isDelimiterBelow(above: string, row: string): boolean {
  return above.includes('|') && delimiterRow.test(row) && countCells(above) === countCells(row);
}

/** Whether `row` would make a table of the line above it, had that line more pipes. */
export function isDelimiterOfMore(above: string, row: string): boolean {
  return delimiterRow.test(row) && countCells(above) < countCells(row);
}

/** The cells of a row as trimmed Markdown. Escaped pipes are unescaped. */
export function tableCells(row: string): string[] {
  const text = row.trim();
  const cells: string[] = [];
  let from = text.startsWith('|') ? 1 : 0;
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\\') at++;
    else if (character === '|') {
      cells.push(text.slice(from, at));
      from = at + 1;
    }
  }
  if (from < text.length) cells.push(text.slice(from));
  return cells.map((cell) => cell.trim().replace(/\\\|/g, '|'));
}

function countCells(row: string): number {
  const text = row.trim();
  let count = 1;
  const end = text.length - (/(?:^|[^\\])\|$/.test(text) ? 1 : 0);
  for (let at = text.startsWith('|') ? 1 : 0; at < end; at += 1) {
    if (text.charAt(at) === '\\') at += 1;
    else if (text.charAt(at) === '|') count += 1;
  }
  return count;
}
