import type { Text } from '@codemirror/state';

/**
 * A cell: its text is from `from` to `to`, and everything between the bars from `start` to `end`. UTF-16 offsets from
 * the start of its table.
 */
export interface TableCell {
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** A table in a note. `from` and `to` are offsets of whole lines in the document. */
export interface Table {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The delimiter row. */
  readonly dashes: { readonly from: number; readonly to: number };
  /** The header, then the body, without the delimiter row. */
  readonly rows: readonly (readonly TableCell[])[];
}

const delimiter = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
const fence = /^\s{0,3}(`{3,}|~{3,})/;

/** Splits at each unescaped bar. The bars at both ends are optional. */
function cellsOf(line: string, offset: number): TableCell[] {
  const bars = Array.from(line.matchAll(/\\.|\|/g), ({ 0: found, index }) => ({ found, index }))
    .filter(({ found }) => found === '|')
    .map(({ index }) => index);
  const edges = [-1, ...bars, line.length];
  const cells = edges.slice(1).map((end, at) => ({ start: (edges[at] ?? -1) + 1, end }));
  const isEmpty = ({ start, end }: { start: number; end: number }) => line.slice(start, end).trim() === '';
  if (cells[0] && isEmpty(cells[0])) cells.shift();
  const last = cells.at(-1);
  if (cells.length > 1 && last && isEmpty(last)) cells.pop();
  return cells.map(({ start, end }) => {
    const content = line.slice(start, end);
    const from = start + (content.trim() === '' ? Math.min(1, content.length) : content.search(/\S/));
    const to = from + content.trim().length;
    return { start: offset + start, from: offset + from, to: offset + to, end: offset + end };
  });
}

function tableAt(doc: Text, first: number): Table | undefined {
  const head = doc.line(first);
  if (first === doc.lines || !head.text.includes('|')) return undefined;
  const dashes = doc.line(first + 1);
  if (!dashes.text.includes('|') || !delimiter.test(dashes.text)) return undefined;
  const rows = [cellsOf(head.text, 0)];
  if (cellsOf(dashes.text, 0).length !== rows[0]?.length) return undefined;
  let last = first + 1;
  while (last < doc.lines && doc.line(last + 1).text.includes('|')) {
    last++;
    const { from, text } = doc.line(last);
    rows.push(cellsOf(text, from - head.from));
  }
  const { to } = doc.line(last);
  return {
    from: head.from,
    to,
    text: doc.sliceString(head.from, to),
    dashes: { from: dashes.from - head.from, to: dashes.to - head.from },
    rows,
  };
}

/** The line after front matter or a code block, otherwise the next line. */
export function nextLine(doc: Text, number: number): number {
  const { text } = doc.line(number);
  const mark = fence.exec(text)?.[1];
  const isFrontMatter = number === 1 && /^---[ \t]*\r?$/.test(text);
  if (mark === undefined && !isFrontMatter) return number + 1;
  const isEnd = (line: string) =>
    mark === undefined ? /^(?:---|\.\.\.)[ \t]*\r?$/.test(line) : line.trim().startsWith(mark);
  let end = number + 1;
  while (end <= doc.lines && !isEnd(doc.line(end).text)) end++;
  return end + 1;
}

export function findTables(doc: Text): Table[] {
  const tables: Table[] = [];
  for (let number = 1; number <= doc.lines;) {
    const table = tableAt(doc, number);
    if (table) tables.push(table);
    number = table ? doc.lineAt(table.to).number + 1 : nextLine(doc, number);
  }
  return tables;
}

/** The text in a cell's own editor: there a bar needs no backslash, and `<br>` is a line break. */
export const fromCell = (text: string): string => text.replace(/\\\|/g, '|').replace(/<br\s*\/?>/gi, '\n');

export const toCell = (text: string): string => text.replace(/\\?\|/g, '\\|').replace(/\r?\n/g, '<br>');
