import type { TextRange } from './text-range';

/** One line of a note and what it begins as. */
export interface Line extends TextRange {
  /** `to` of the line is behind its line break. */
  readonly text: string;
  readonly isBlank: boolean;
  /** Columns of white space at its start; a tab counts four. */
  readonly indent: number;
  readonly isListItem: boolean;
  readonly isHeading: boolean;
}

/** Block quote and list markers that may stand before a block's first character. */
const markers = /^[ \t]*(?:(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])[ \t]*)*/;
const openingFence = /^(`{3,}|~{3,})(.*)$/;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;
/** A block quote's marker, and one with nothing behind it, which is the quote's blank line. */
const quoteMarker = /^ {0,3}>/;
const blankInQuote = /^[ \t]*(?:>[ \t]*)+$/;
const thematicBreak = /^ {0,3}-{3,}[ \t]*$/;

export function lineAt(markdown: string, from: number): Line {
  const lineBreak = markdown.indexOf('\n', from);
  const to = lineBreak === -1 ? markdown.length : lineBreak + 1;
  const text = markdown.slice(from, to).replace(/[\r\n]+$/, '');
  const space = /^[ \t]*/.exec(text)?.[0] ?? '';
  return {
    from,
    to,
    text,
    isBlank: text.length === space.length,
    indent: space.replace(/\t/g, '    ').length,
    isListItem: /^[ \t]*(?:>[ \t]*)*(?:[-*+]|\d{1,9}[.)])[ \t]/.test(text),
    isHeading: /^[ \t>]*#{1,6}(?:[ \t]|$)/.test(text),
  };
}

/** The column from which text is indented code: four behind where the text of the list item begins, if it is in one. */
export function codeIndentIn(item: Line | undefined): number {
  const marker = item === undefined ? undefined : /^[ \t>]*(?:[-*+]|\d{1,9}[.)])/.exec(item.text)?.[0];
  return marker === undefined ? 4 : marker.replace(/\t/g, '    ').length + 1 + 4;
}

/** Front matter, fenced or indented code that begins with this line. */
export function skippedBlock(
  markdown: string,
  line: Line,
  context: { readonly afterBlank: boolean; readonly codeIndent: number },
): TextRange | undefined {
  if (line.from === 0) {
    const end = frontMatterEnd(markdown, line);
    if (end !== undefined) return { from: 0, to: end };
  }
  const marker = markers.exec(line.text)?.[0] ?? '';
  const fence = openingFence.exec(line.text.slice(marker.length));
  if (fence?.[1] !== undefined && !(fence[1].startsWith('`') && fence[2]?.includes('`'))) {
    return {
      from: line.from,
      to: fenceEnd(markdown, line, { fence: fence[1], quoted: marker.includes('>') }),
    };
  }
  const { afterBlank, codeIndent } = context;
  const isCode = line.indent >= codeIndent && !line.isBlank && !line.isListItem && afterBlank;
  return isCode ? { from: line.from, to: indentedCodeEnd(markdown, line, codeIndent) } : undefined;
}

/**
 * The end of the paragraph, heading or list item that begins with `first`. A block quote begins a paragraph of its own,
 * and so does what stands below a blank line of one (5.1). A line that underlines a heading is its last;
 * below a quote or a list item that line belongs to neither, unless it is a thematic break (CommonMark 0.31, 4.3).
 */
export function paragraphEnd(markdown: string, first: Line): number {
  if (first.isHeading || blankInQuote.test(first.text)) return first.to;
  const last = isMarked(first) ? thematicBreak : underline;
  const isQuoted = quoteMarker.test(first.text);
  let end = first.to;
  while (end < markdown.length) {
    const line = lineAt(markdown, end);
    const marker = markers.exec(line.text)?.[0] ?? '';
    const isFence = openingFence.test(line.text.slice(marker.length));
    const isQuote = blankInQuote.test(line.text) || (!isQuoted && quoteMarker.test(line.text));
    if (line.isBlank || line.isHeading || line.isListItem || isFence || isQuote) break;
    end = line.to;
    if (last.test(line.text)) break;
  }
  return end;
}

/** Whether the line below makes a heading of this one. */
export function isUnderlined(markdown: string, line: Line): boolean {
  return !isMarked(line) && line.to < markdown.length && underline.test(lineAt(markdown, line.to).text);
}

/** Whether it is of a block quote or begins a list item. */
function isMarked(line: Line): boolean {
  return line.isListItem || markers.exec(line.text)?.[0].includes('>') === true;
}

function frontMatterEnd(markdown: string, first: Line): number | undefined {
  const toml = /^\uFEFF?\+{3}[ \t]*$/.test(first.text);
  if (!toml && !/^\uFEFF?---[ \t]*$/.test(first.text)) return undefined;
  const last = toml ? /^\+{3}[ \t]*$/ : /^(?:---|\.\.\.)[ \t]*$/;
  for (let at = first.to; at < markdown.length;) {
    const line = lineAt(markdown, at);
    if (last.test(line.text)) return line.to;
    at = line.to;
  }
  return undefined;
}

/** A fence that nothing closes runs to the end of its block quote or of the note. */
function fenceEnd(
  markdown: string,
  first: Line,
  { fence, quoted }: { readonly fence: string; readonly quoted: boolean },
): number {
  let at = first.to;
  while (at < markdown.length) {
    const line = lineAt(markdown, at);
    if (quoted && !/^[ \t]*>/.test(line.text)) return at;
    const closing = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/.exec(line.text)?.[1];
    if (closing !== undefined && closing.startsWith(fence)) return line.to;
    at = line.to;
  }
  return at;
}

function indentedCodeEnd(markdown: string, first: Line, codeIndent: number): number {
  let end = first.to;
  for (let at = first.to; at < markdown.length;) {
    const line = lineAt(markdown, at);
    if (!line.isBlank && line.indent < codeIndent) break;
    if (!line.isBlank) end = line.to;
    at = line.to;
  }
  return end;
}
