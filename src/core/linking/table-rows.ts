import { isDelimiterOfMore } from '../markdown/blocks/table';
import { type MarkdownReading, readMarkdown } from '../markdown/reading';
import type { TextRange } from '../markdown/text-range';

/**
 * The rows of each table of a note including its header, one range per table, in order. Pipes in them must be escaped.
 */
export function tableRanges(note: string | MarkdownReading): TextRange[] {
  const { blocks } = typeof note === 'string' ? readMarkdown(note) : note;
  return blocks.filter(({ type }) => type === 'table').map(({ from, to }) => ({ from, to }));
}

/** Marks of containers: lists and quotes. */
const containerMarks = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*/;
const maybeDelimiter = /\n[ \t>]*([|:-][|:\- \t]*)(?=\r?(?:\n|$))/g;

/** The lines that the pipe of a link would make heads of tables, in order: `GPT` above `| - | - |`. */
export function linesAboveDelimiters(text: string): TextRange[] {
  return Array.from(text.matchAll(maybeDelimiter)).flatMap(({ index, 1: row = '' }) => {
    const from = text.lastIndexOf('\n', index - 1) + 1;
    const above = text.slice(from, index).replace(containerMarks, '');
    return isDelimiterOfMore(above, row) ? [{ from, to: index }] : [];
  });
}

/** A function that says, for ascending offsets, whether they are in one of the ranges. */
export function placesIn(ranges: readonly TextRange[]): (offset: number) => boolean {
  let index = 0;
  return (offset) => {
    while ((ranges[index]?.to ?? Infinity) <= offset) index += 1;
    return (ranges[index]?.from ?? Infinity) <= offset;
  };
}
