import { findFrontMatter } from '../front-matter/block';
import type { Block } from '../markdown/block';
import type { MarkdownReading } from '../markdown/reading';
import type { TextRange } from '../markdown/text-range';
import { linesAboveDelimiters } from './table-rows';

/** Dataview's `key:: value`, also in a list or in brackets. Cards for spaced repetition look the same. */
const field = /[^\s:][ \t]*::(?!:)/;
const codeSpan = /`[^`]*`/g;

/**
 * Where names are mentions but must not be linked, in order: blocks of HTML, whose text is not read as Markdown; fields
 * and kramdown's abbreviations, whose text is used as it is; lines that a pipe would make the head of a table; and front
 * matter that is not closed.
 */
export function unlinkableRanges({ text, blocks }: MarkdownReading): TextRange[] {
  const opening = openFrontMatter(text);
  const hasFields = text.includes('::');
  const ranges = blocks.flatMap((block) => {
    if (block.type === 'html' || block.type === 'abbreviation') return [{ from: block.from, to: block.to }];
    return hasFields ? fieldsIn(block) : [];
  });
  const all = [...ranges, ...linesAboveDelimiters(text)].sort((a, b) => a.from - b.from);
  return opening === undefined ? all : [opening, ...all.filter(({ from }) => from >= opening.to)];
}

function fieldsIn({ lines, starts, from }: Block): TextRange[] {
  return lines.flatMap((line, at) => {
    const start = starts[at] ?? from;
    return field.test(line.replace(codeSpan, '')) ? [{ from: start, to: start + line.length }] : [];
  });
}

/** The opening up to the first blank line. */
function openFrontMatter(text: string): TextRange | undefined {
  const fence = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n/.exec(text)?.[1];
  const isClosed =
    fence === '---' ? findFrontMatter(text) !== undefined : /\n\+{3}[ \t]*(?:\r?\n|$)/.test(text);
  if (fence === undefined || isClosed) return undefined;
  const end = /\n[ \t]*\r?\n/.exec(text);
  return { from: 0, to: end === null ? text.length : end.index + 1 };
}
