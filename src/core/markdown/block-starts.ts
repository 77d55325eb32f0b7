/** What begins a block at the first character of a line that is no space; patterns as in CommonMark 0.31. */
const atxHeading = /^(#{1,6})(?:[ \t]+|$)/;
const closingHashes = /(?:^|[ \t]+)#+[ \t]*$/;
const fence = /^(?:`{3,}(?!.*`)|~{3,})/;
const closingFence = /^(?:`{3,}|~{3,})(?=[ \t]*$)/;
const setextUnderline = /^(?:=+|-+)[ \t]*$/;
const thematicBreak = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const listMarker = /^(?:[-*+]|(\d{1,9})[.)])(?=[ \t]|$)/;
const calloutHead = /^\[!([^\]\n]{1,60})\][+-]?(?:[ \t]+(.*))?$/;
const footnoteLabel = /^\[\^[^\]\s]{1,200}\]:[ \t]*/;
const abbreviation = /^\*\[[^\]]{1,100}\]:/;
/** Lines for what builds pages: kramdown attributes, Liquid, a table of contents. */
const pageCode = /^(?:\{:.*\}|\{%.*%\}|\[TOC\])[ \t]*$/i;

const rawElement = /^<(pre|script|style|textarea)(?:[ \t>]|$)/i;
const blockElement =
  /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[ \t]|\/?>|$)/i;
const loneTag =
  /^(?:<[A-Za-z][A-Za-z0-9-]*(?:[ \t]+[A-Za-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*[ \t]*\/?>|<\/[A-Za-z][A-Za-z0-9-]*[ \t]*>)[ \t]*$/;

export interface HeadingStart {
  readonly level: number;
  /** Units before the heading's text. */
  readonly marks: number;
  readonly text: string;
}

export function readAtxHeading(line: string): HeadingStart | undefined {
  const match = atxHeading.exec(line);
  if (match === null) return undefined;
  const [whole, hashes = ''] = match;
  return { level: hashes.length, marks: whole.length, text: withoutClosingHashes(line.slice(whole.length)) };
}

function withoutClosingHashes(text: string): string {
  const end = text.trimEnd();
  return end.endsWith('#') ? end.replace(closingHashes, '') : end;
}

/** The mark of a fence that a line opens. */
export function readFence(line: string): string | undefined {
  return fence.exec(line)?.[0];
}

export function closesFence(line: string, mark: string): boolean {
  return closingFence.exec(line)?.[0].startsWith(mark) === true;
}

export function readUnderline(line: string): 1 | 2 | undefined {
  return setextUnderline.test(line) ? (line.startsWith('=') ? 1 : 2) : undefined;
}

export function isThematicBreak(line: string): boolean {
  return thematicBreak.test(line);
}

/** The mark of a list item and, of a counted one, its number. */
export function readListMarker(line: string): { readonly mark: string; readonly count?: number } | undefined {
  const match = listMarker.exec(line);
  if (match === null) return undefined;
  const [mark, count] = match;
  return count === undefined ? { mark } : { mark, count: Number(count) };
}

export function readCallout(line: string): { kind: string; title: string; marks: number } | undefined {
  const match = calloutHead.exec(line);
  if (match === null) return undefined;
  const title = match[2] ?? '';
  return { kind: (match[1] ?? '').trim().toLowerCase(), title, marks: line.length - title.length };
}

/** How long the label of a footnote's text is. */
export function footnoteMarks(line: string): number {
  return footnoteLabel.exec(line)?.[0].length ?? 0;
}

export function isAbbreviation(line: string): boolean {
  return abbreviation.test(line);
}

export function isPageCode(line: string): boolean {
  return pageCode.test(line);
}

/** What ends a block of HTML: a text in one of its lines, or (empty) a blank line. */
export function readHtmlStart(line: string, interrupts: boolean): string | undefined {
  const raw = rawElement.exec(line)?.[1];
  if (raw !== undefined) return `</${raw.toLowerCase()}>`;
  if (line.startsWith('<?')) return '?>';
  if (line.startsWith('<![CDATA[')) return ']]>';
  if (/^<![A-Za-z]/.test(line)) return '>';
  return blockElement.test(line) || (!interrupts && loneTag.test(line)) ? '' : undefined;
}
