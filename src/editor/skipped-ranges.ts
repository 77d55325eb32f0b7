import { syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import { type MarkdownOptions, skippedRanges as skippedIn, type TextRange } from '../core';

/** How much text is read around the requested range, in UTF-16 units. A note of usual length is read as a whole. */
const reach = 10_000;

interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * The ranges between `start` and `end` in which names are not mentions, in order; they may touch but do not overlap.
 * They come from the same reading of Markdown as everything else, so that the same mentions are underlined, counted and
 * linked. In a long document only the surroundings are read, beginning at a line where nothing is open.
 */
export function skippedRanges(
  state: EditorState,
  { start, end, ...options }: TextSpan & MarkdownOptions,
): TextRange[] {
  const { doc } = state;
  const from = start <= reach ? 0 : openingLine(state, start);
  const to = end + reach >= doc.length ? doc.length : doc.lineAt(end + reach).to;
  // Front matter can only be at the beginning of a note.
  const lead = from === 0 ? '' : '\n';
  const shift = from - lead.length;
  const ranges: TextRange[] = from > start ? [{ from: start, to: from }] : [];
  for (const range of skippedIn(lead + doc.sliceString(from, to), options)) {
    const shown = { from: Math.max(range.from + shift, start), to: Math.min(range.to + shift, end) };
    if (shown.from < shown.to) ranges.push(shown);
  }
  return ranges;
}

/**
 * The last line before `offset` where a block begins and nothing is open. If there is none within reach: the first line
 * there that is not in code, a comment or a formula.
 */
function openingLine(state: EditorState, offset: number): number {
  const { doc } = state;
  for (let line = doc.lineAt(offset); line.from > 0; line = doc.line(line.number - 1)) {
    const isFirst = doc.line(line.number - 1).length === 0 && /^\S/.test(line.text);
    if (isFirst && !isHidden(state, line.from)) return line.from;
    if (offset - line.from > reach) return hiddenUntil(state, line.from);
  }
  return 0;
}

function hiddenUntil(state: EditorState, offset: number): number {
  const { doc } = state;
  let line = doc.lineAt(offset);
  while (line.to < doc.length && isHidden(state, line.from)) line = doc.line(line.number + 1);
  return line.from;
}

/** The names of nodes in Obsidian's syntax tree for code, comments and formulas, which may span blank lines. */
const hiddenName =
  /(?:^|_)(?:hmd-(?:frontmatter|codeblock|html)|HyperMD-codeblock|(?:formatting-)?math|comment)/;

function isHidden(state: EditorState, offset: number): boolean {
  return hiddenName.test(syntaxTree(state).resolveInner(offset, 1).name);
}
