import { type MarkdownReading, readMarkdown } from '../markdown/reading';
import type { TextRange } from '../markdown/text-range';

/**
 * The rows of each table of a note including its header, one range per table, in order. Pipes in them must be escaped.
 */
export function tableRanges(note: string | MarkdownReading): TextRange[] {
  const { blocks } = typeof note === 'string' ? readMarkdown(note) : note;
  return blocks.filter(({ type }) => type === 'table').map(({ from, to }) => ({ from, to }));
}

/** A function that says, for ascending offsets, whether they are in one of the ranges. */
export function placesIn(ranges: readonly TextRange[]): (offset: number) => boolean {
  let index = 0;
  return (offset) => {
    while ((ranges[index]?.to ?? Infinity) <= offset) index += 1;
    return (ranges[index]?.from ?? Infinity) <= offset;
  };
}
