import { codeSpans, visibleLines } from './extract/lines';

/**
 * What may stand in a tag: https://help.obsidian.md/tags (letters of any script, digits, `_`, `-`, `/`, emoji), as the
 * app reads it: all but white space, ASCII punctuation other than these, and general punctuation.
 */
const tag = /(^|\s)#([^\s\u2000-\u200C\u200E-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\]+)/gu;
const notShown = /!?\[\[[^\][]{0,1000}\]\]|\$(?=\S)[^$\n]{1,1000}\$|<[A-Za-z/][^<>]{0,1000}>/g;

/** The inline `#tags` of a note, without `#`, as written, in order, without repeats. Code, math, links, comments hold none. */
export function inlineTags(text: string): string[] {
  if (!text.includes('#')) return [];
  const tags = new Set<string>();
  for (const line of visibleLines(text)) {
    if (!line.text.includes('#')) continue;
    for (const match of withoutCode(line.text).replace(notShown, ' \u0000 ').matchAll(tag)) {
      const name = (match[2] ?? '').replace(/\/+$/, '');
      if (name !== '' && !/^[\d/]+$/.test(name)) tags.add(name);
    }
  }
  return [...tags];
}

function withoutCode(line: string): string {
  let shown = '';
  let at = 0;
  for (const [from, to] of codeSpans(line)) {
    shown += `${line.slice(at, from)}\u0000`;
    at = to;
  }
  return shown + line.slice(at);
}
