import { type MarkdownReading, readMarkdown } from '../markdown/reading';
import type { TextRange } from '../markdown/text-range';

/** The rows of the tables of a note, header rows with them, one range a table, in order: a pipe in them is escaped. */
export function tableRanges(note: string | MarkdownReading): TextRange[] {
  const { blocks } = typeof note === 'string' ? readMarkdown(note) : note;
  return blocks.filter(({ type }) => type === 'table').map(({ from, to }) => ({ from, to }));
}

/** Answers for ascending places whether they lie in one of the ranges. */
export function placesIn(ranges: readonly TextRange[]): (offset: number) => boolean {
  let index = 0;
  return (offset) => {
    while ((ranges[index]?.to ?? Infinity) <= offset) index += 1;
    return (ranges[index]?.from ?? Infinity) <= offset;
  };
}
