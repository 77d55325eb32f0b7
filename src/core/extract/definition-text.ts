import { splitSentences } from './sentence-ends';

/** The longest definition, in UTF-16 units. A row of the panel shows no more. */
const longest = 600;
/** In UTF-16 units. A paragraph whose first sentence is longer is not cut. */
const longestSentence = 6000;
/** `**정의:** …`, `TL;DR: …`: the definition follows. */
export const definitionLabel =
  /^(?:[*_]{1,3})?\s*(?:\d{1,2}[.)]\s*)?(?:정의|뜻|의미|개념|한 줄 요약|요약|definition|meaning|tl;?dr|summary)\s*(?:[:：]\s*[*_]{1,3}|[*_]{1,3}\s*[:：]|[:：])\s*/i;
const footnote = /\[\^[^\]\s]{1,100}\]/g;
const imageLine = /^[ \t]*(?:!\[[^\][\n]{0,500}\]\([^()\n]{0,2000}\)|!\[\[[^\][\n]{1,500}\]\])[ \t]*$/;
const blockId = /[ \t]{1,9}\^[A-Za-z0-9-]+$/;
/** Block marks without an effect, such as a pipe outside a table. */
const strayMarks = /^(?:(?:#{1,6}|>|\||\[![^\]\n]*\])(?:\s+|$))+/;
const marks = /\*\*|__|~~|==|`+|\$\$?/g;

/**
 * Turns a paragraph into a definition that can be shown elsewhere. Footnote marks, block ids, image lines and labels
 * such as `정의:` are left out. A long paragraph is cut to its first sentences.
 */
export function definitionText(paragraph: string): string {
  let text = paragraph;
  if (text.includes('[^')) text = text.replace(footnote, '');
  if (text.includes('![')) text = withoutImages(text);
  if (text.includes('^')) text = text.replace(blockId, '');
  text = text.trim().replace(strayMarks, '').replace(definitionLabel, '').replace(strayMarks, '');
  return text.length > longest ? firstSentences(text) : text;
}

function withoutImages(text: string): string {
  const lines = text.split('\n');
  return lines.filter((line) => !imageLine.test(line)).join('\n');
}

/** Cuts only at the end of a sentence, where no emphasis, code or formula is open. */
function firstSentences(text: string): string {
  const start = text.slice(0, longestSentence);
  let end = 0;
  let best = 0;
  for (const sentence of splitSentences(start)) {
    end += sentence.length;
    const isCutOff = end === start.length && end < text.length;
    if (isCutOff || (end > longest && best > 0)) break;
    if (!hasOpenMark(text.slice(0, end))) best = end;
  }
  return text.slice(0, best > 0 ? best : text.length).trim();
}

function hasOpenMark(text: string): boolean {
  const counts = new Map<string, number>();
  for (const [mark] of text.matchAll(marks)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return [...counts.values()].some((count) => count % 2 === 1);
}
