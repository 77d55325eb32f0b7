import { codeSpans } from '../markdown/code-spans';

/** A sentence may end here, or code or a bracket begins, within which no sentence ends. */
const markers = /[.?!。\n<([（`]/g;

/**
 * Cuts a block into sentences. Joined, they give the block again. A sentence ends at a hard line break, or at a full
 * stop before white space, Hangul or the end. Code spans and brackets are never cut.
 */
export function splitSentences(markdown: string): string[] {
  return cutSentences(markdown, Infinity);
}

/** The first sentence of a block. */
export function firstSentenceOf(markdown: string): string {
  return cutSentences(markdown, 1)[0] ?? '';
}

/** At most the first `most` sentences. */
function cutSentences(markdown: string, most: number): string[] {
  const code = codeSpans(markdown);
  const sentences: string[] = [];
  let from = 0;
  let next = 0;
  let bracketUntil = -1;
  for (const { 0: char, index: at } of markdown.matchAll(markers)) {
    if (at < next) continue;
    const codeEnd = code.get(at);
    if (codeEnd !== undefined) {
      next = codeEnd;
      continue;
    }
    if ('([（'.includes(char) && at > bracketUntil) bracketUntil = closingBracket(markdown, at);
    const end = at < bracketUntil ? undefined : sentenceEnd(markdown, at);
    if (end === undefined) continue;
    sentences.push(markdown.slice(from, end));
    from = end;
    next = end;
    if (sentences.length === most) return sentences;
  }
  sentences.push(markdown.slice(from));
  return sentences;
}

/** The sentences of a block, each with its first line, counted from 0 within the block. */
export function* sentencesOf(markdown: string): Generator<{ readonly text: string; readonly line: number }> {
  let line = 0;
  for (const text of splitSentences(markdown)) {
    const skipped = text.slice(0, text.length - text.trimStart().length);
    yield { text, line: line + countBreaks(skipped) };
    line += countBreaks(text);
  }
}

function countBreaks(text: string): number {
  return text.includes('\n') ? text.split('\n').length - 1 : 0;
}

/** Where the bracket at `from` closes, if it closes soon; otherwise `from`. */
function closingBracket(text: string, from: number): number {
  const window = text.slice(from + 1, from + 200);
  const close = /[)\]）]/.exec(window);
  return close === null ? from : from + 1 + close.index;
}

/** If the character at `at` ends a sentence: the end of the sentence, including closing quotes and marks. */
function sentenceEnd(text: string, at: number): number | undefined {
  const char = text[at] ?? '';
  if (char === '\n') return text.startsWith('  ', at - 2) || text[at - 1] === '\\' ? at + 1 : undefined;
  if (char === '<' && /^<br\s*\/?>/i.test(text.slice(at, at + 6))) return text.indexOf('>', at) + 1;
  if (!'.?!。'.includes(char)) return undefined;
  const closing =
    /^[.?!。]+(?:["'”’」』)\]*_`~]|<\/[a-z]{1,10}>){0,8}/i.exec(text.slice(at, at + 60))?.[0] ?? char;
  const end = at + closing.length;
  const next = text[end] ?? '\n';
  if (/\s/.test(next))
    return /(?:^|[\s(])(?:e\.g|i\.e|cf|vs|etc|al|ex|No|Fig)$/i.test(text.slice(Math.max(0, at - 6), at))
      ? undefined
      : end;
  return char === '.' && /[다요음임]/.test(text[at - 1] ?? '') && /[가-힣A-Z<*`]/.test(next)
    ? end
    : undefined;
}
