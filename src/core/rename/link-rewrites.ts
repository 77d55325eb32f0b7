import { textDigest } from '../take-back';
import type { TextEdit } from '../text-edit';

const links = /\[\[[^\]\n]*\]\]|\]\((?:<[^<>\n]*>|[^)\n]*)\)/g;

/**
 * What the app has done to the links of a note whose target was given another path, as edits of the note before it, in
 * order. `undefined` when something else has changed as well.
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

/** The links of a note, and a digest of all else. */
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

/** The edits that make the links of a text those of a record; `undefined` where something else is another, too. */
export function editsToLinks(text: string, { links: wanted, rest }: LinkRecord): TextEdit[] | undefined {
  const present = [...text.matchAll(links)];
  if (present.length !== wanted.length || textDigest(text.replace(links, '')) !== rest) return undefined;
  return present.flatMap(({ 0: link, index: from }, at): TextEdit[] => {
    const insert = wanted[at] ?? link;
    return insert === link ? [] : [withoutSame({ from, to: from + link.length, insert }, link)];
  });
}

/** The part of a link that has changed: what stands before and behind it keeps its place. */
function withoutSame({ from, to, insert }: TextEdit, link: string): TextEdit {
  const most = Math.min(link.length, insert.length);
  let start = 0;
  while (start < most && link[start] === insert[start]) start += 1;
  let end = 0;
  while (end < most - start && link.at(-1 - end) === insert.at(-1 - end)) end += 1;
  return { from: from + start, to: to - end, insert: insert.slice(start, insert.length - end) };
}

/** Where an offset of the text before edits is behind them; one within an edit is at its end. */
export function movedOffset(offset: number, edits: readonly TextEdit[]): number {
  let moved = offset;
  for (const { from, to, insert } of edits) {
    if (to <= offset) moved += insert.length - (to - from);
    else if (from < offset) return from + moved - offset + insert.length;
  }
  return moved;
}
