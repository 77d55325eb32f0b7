import { shownLine } from './block';
import { codeSpans } from './code-spans';
import { type MarkdownReading, readMarkdown } from './reading';

/**
 * Characters of a tag: letters of any script, digits, `_`, `-`, `/` and emoji (https://help.obsidian.md/tags). The app
 * actually accepts everything except white space, other ASCII punctuation, and general punctuation.
 */
const tag = /(^|\s)#([^\s\u2000-\u200C\u200E-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\]+)/gu;
const notShown = /!?\[\[[^\][]{0,1000}\]\]|\$(?=\S)[^$\n]{1,1000}\$|<[A-Za-z/][^<>]{0,1000}>/g;

/**
 * The inline `#tags` of a note, without `#`, as written, in order, without repeats. Code, math, links and comments
 * contain none.
 */
export function inlineTags(note: string | MarkdownReading): string[] {
  if (!(typeof note === 'string' ? note : note.text).includes('#')) return [];
  const { blocks } = typeof note === 'string' ? readMarkdown(note) : note;
  const tags = new Set<string>();
  for (const { type, lines } of blocks) {
    if (type === 'raw') continue;
    for (const line of lines) {
      if (!line.includes('#')) continue;
      const shown = withoutCode(shownLine(line)).replace(notShown, ' \u0000 ');
      for (const match of shown.matchAll(tag)) {
        const name = (match[2] ?? '').replace(/\/+$/, '');
        if (name !== '' && !/^[\d/]+$/.test(name)) tags.add(name);
      }
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
