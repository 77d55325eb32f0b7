import type { TextRange } from '../matching/text-range';

/** A delimiter row of a table: cells of dashes, with at least one pipe. */
const delimiterRow =
  /^(?:\|[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?|:?-+:?[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*(?::?-+:?)?)[ \t]*$/;
/** Block quote markers, also those of a callout. */
const quoteMarkers = /^[ \t]*(?:>[ \t]?)*[ \t]*/;
/** What ends a table without a blank line: a heading, a fence, a list, a line across the page. */
const otherBlock =
  /^(?:#{1,6}[ \t]|`{3,}|~{3,}|[-*+][ \t]|\d{1,9}[.)][ \t]|(?:-[ \t]*){3,}$|(?:\*[ \t]*){3,}$)/;

/**
 * The rows of the Markdown tables in `text`, header rows with them, one range a table, in order. In them a pipe has to be
 * escaped. A table is a line with pipes above a delimiter row of as many cells, and goes on until a blank line or another
 * kind of block; its later rows need no pipes (GitHub's table extension, which Obsidian follows).
 */
export function tableRanges(text: string): TextRange[] {
  const ranges: TextRange[] = [];
  let open: { from: number; to: number } | undefined;
  let above: { readonly from: number; readonly row: string } | undefined;
  for (let at = 0; at < text.length;) {
    const lineBreak = text.indexOf('\n', at);
    const to = lineBreak === -1 ? text.length : lineBreak + 1;
    const row = text.slice(at, to).replace(quoteMarkers, '').trimEnd();
    if (open === undefined && above !== undefined && isHeaderOf(above.row, row)) {
      open = { from: above.from, to };
      ranges.push(open);
    } else if (row === '' || otherBlock.test(row)) {
      open = undefined;
    } else if (open !== undefined) {
      open.to = to;
    }
    above = { from: at, row };
    at = to;
  }
  return ranges;
}

/** Answers for ascending places whether they lie in one of the ranges. */
export function placesIn(ranges: readonly TextRange[]): (offset: number) => boolean {
  let index = 0;
  return (offset) => {
    while ((ranges[index]?.to ?? Infinity) <= offset) index += 1;
    return (ranges[index]?.from ?? Infinity) <= offset;
  };
}

function isHeaderOf(above: string, row: string): boolean {
  return row.includes('|') && delimiterRow.test(row) && above.includes('|') && cells(above) === cells(row);
}

function cells(row: string): number {
  let count = 1;
  const end = row.length - (/(?:^|[^\\])\|$/.test(row) ? 1 : 0);
  for (let at = row.startsWith('|') ? 1 : 0; at < end; at += 1) {
    if (row.charAt(at) === '\\') at += 1;
    else if (row.charAt(at) === '|') count += 1;
  }
  return count;
}
