import { textDigest } from '../take-back';
import type { TextEdit } from '../text-edit';

const links = /\[\[[^\]\n]*\]\]|\]\((?:<[^<>\n]*>|[^)\n]*)\)/g;

/**
 * What the app changed in the links of a note when their target was moved, as edits of the earlier text, in order.
 * `undefined` if anything else changed too.
 */
export function linkRewrites(before: string, after: string): TextEdit[] | undefined {
  const was = [...before.matchAll(links)];
  const is = [...after.matchAll(links)];
  if (was.length !== is.length) return undefined;
  const edits: TextEdit[] = [];
  let [end, endAfter] = [0, 0];
  for (const [index, { 0: link, index: from }] of was.entries()) {
    const { 0: insert = '', index: at = 0 } = is[index] ?? {};
    if (before.slice(end, from) !== after.slice(endAfter, at)) return undefined;
    [end, endAfter] = [from + link.length, at + insert.length];
    if (link !== insert) edits.push(withoutSame({ from, to: end, insert }, link));
  }
  return before.slice(end) === after.slice(endAfter) ? edits : undefined;
}

/** The links of a note, and a digest of everything else. */
export interface LinkRecord {
  readonly links: readonly string[];
  readonly rest: string;
}

export function recordLinks(text: string): LinkRecord {
  return {
    links: [...text.matchAll(links)].map(([link]) => link),
    rest: textDigest(text.replace(links, '')),
  };
}

/** The edits that restore the links of a record; `undefined` if anything else in the text has changed. */
export function editsToLinks(text: string, { links: wanted, rest }: LinkRecord): TextEdit[] | undefined {
  const present = [...text.matchAll(links)];
  if (present.length !== wanted.length || textDigest(text.replace(links, '')) !== rest) return undefined;
  return present.flatMap(({ 0: link, index: from }, at): TextEdit[] => {
    const insert = wanted[at] ?? link;
    return insert === link ? [] : [withoutSame({ from, to: from + link.length, insert }, link)];
  });
}

/** Reduces an edit to the part of the link that really changes. */
function withoutSame({ from, to, insert }: TextEdit, link: string): TextEdit {
  const most = Math.min(link.length, insert.length);
  let start = 0;
  while (start < most && link[start] === insert[start]) start += 1;
  let end = 0;
  while (end < most - start && link.at(-1 - end) === insert.at(-1 - end)) end += 1;
  return { from: from + start, to: to - end, insert: insert.slice(start, insert.length - end) };
}

/**
 * Maps an offset in the text before the edits to the text after them. An offset within an edit moves to the edit's end.
 */
export function movedOffset(offset: number, edits: readonly TextEdit[]): number {
  let moved = offset;
  for (const { from, to, insert } of edits) {
    if (to <= offset) moved += insert.length - (to - from);
    else if (from < offset) return from + moved - offset + insert.length;
  }
  return moved;
}
