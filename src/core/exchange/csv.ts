import type { ExchangeRow } from './exchanged-term';
import { writeList } from './list-cell';
import { safeCell } from './spreadsheet-cell';

/** The first line of a CSV export. Import recognises these names (and Korean ones): see `columns.ts`. */
const header = ['headword', 'expansion', 'definition', 'names', 'tags', 'sources'];

/**
 * RFC 4180: a header, CRLF line endings, quotes around cells that need them. Cells that a spreadsheet would run as
 * formulas are made safe. The byte order mark makes Excel read the file as UTF-8.
 */
export function writeCsv(rows: readonly ExchangeRow[], byteOrderMark: boolean): string {
  const lines = rows.map(({ headword, expansion, definition, names, tags, sources }) => {
    const places = sources.map(({ path, heading }) => (heading === undefined ? path : `${path}#${heading}`));
    return [
      headword,
      expansion,
      definition,
      writeList(names),
      writeList(tags),
      writeList([...new Set(places)]),
    ];
  });
  const text = [header, ...lines].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
  return byteOrderMark ? `\uFEFF${text}` : text;
}

function csvCell(text: string): string {
  const cell = safeCell(text);
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}
