import { findFrontMatter } from '../front-matter/block';
import type { TextRange } from '../matching/text-range';

/** The elements that begin a block of HTML (CommonMark 0.31, 4.6, kind 6); kind 1 holds no mentions. */
const blockElements =
  'address|article|aside|blockquote|body|center|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|h[1-6]|header|hr|html|iframe|legend|li|link|main|menu|nav|ol|optgroup|option|p|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul';
const htmlBlock = new RegExp(`^[ \\t>]*</?(?:${blockElements})(?:[ \\t>/]|$)`, 'i');
/** Kind 7: a line of one tag and nothing else. */
const loneTag = /^[ \t>]*<\/?[A-Za-z][A-Za-z0-9-]*(?:[ \t][^<>]*)?\/?>[ \t]*$/;
/** Dataview's `key:: value`, also in a list or in brackets; cards for repetition are written so, too. */
const field = /[^\s:][ \t]*::(?!:)/;
const codeSpan = /`[^`]*`/g;
/** kramdown makes the text behind it a tool tip. */
const abbreviation = /^[ \t]*\*\[[^\]]+\]:/;
const blank = /^[ \t>]*$/;
/** Nothing else can begin one of these; most notes have none. */
const anySign = /::|^[ \t>]*(?:<|\*\[)/m;

/**
 * Where a note gets no links although names there are mentions, in order: in blocks of HTML, whose text is not read as
 * Markdown, in fields and tool tips, whose text is read as it is, and in front matter that is not closed yet.
 */
export function unlinkableRanges(text: string): TextRange[] {
  const ranges: TextRange[] = [];
  const opening = openFrontMatter(text);
  if (opening !== undefined) ranges.push(opening);
  if (!anySign.test(text)) return ranges;
  let isHtml = false;
  let isParagraph = false;
  for (let at = opening?.to ?? 0; at < text.length;) {
    const lineBreak = text.indexOf('\n', at);
    const to = lineBreak === -1 ? text.length : lineBreak + 1;
    const line = text.slice(at, to).trimEnd();
    const isBlank = blank.test(line);
    isHtml = !isBlank && (isHtml || htmlBlock.test(line) || (!isParagraph && loneTag.test(line)));
    isParagraph = !isBlank && !isHtml;
    if (isHtml || abbreviation.test(line) || field.test(line.replace(codeSpan, '')))
      ranges.push({ from: at, to });
    at = to;
  }
  return ranges;
}

/** Up to the first blank line. */
function openFrontMatter(text: string): TextRange | undefined {
  const fence = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n/.exec(text)?.[1];
  const isClosed =
    fence === '---' ? findFrontMatter(text) !== undefined : /\n\+{3}[ \t]*(?:\r?\n|$)/.test(text);
  if (fence === undefined || isClosed) return undefined;
  const end = /\n[ \t]*\r?\n/.exec(text);
  return { from: 0, to: end === null ? text.length : end.index + 1 };
}
