import { findFrontMatter } from '../front-matter/block';
import { applyEdits, type TextEdit } from '../text-edit';

/** What takes edits in the body of a note back, without keeping the note. */
export interface TakeBack {
  /** On the body after the edits: offsets count from its beginning. In order. */
  readonly edits: readonly TextEdit[];
  /** Of the body after the edits: the edits are for that very body. */
  readonly digest: string;
}

/** @param edits as for `applyEdits`, none of them in the front matter. */
export function takeBackOf(text: string, edits: readonly TextEdit[]): TakeBack {
  const start = bodyStart(text);
  let shift = -start;
  const inverse = edits.map(({ from, to, insert }) => {
    const at = from + shift;
    shift += insert.length - (to - from);
    return { from: at, to: at + insert.length, insert: text.slice(from, to) };
  });
  return { edits: inverse, digest: digestOf(applyEdits(text, edits).slice(start)) };
}

/**
 * The edits that take it back in the note as it is now; `undefined` when its body is another by now. The front matter may
 * have changed: a stamp of the last edit is no reason to refuse.
 */
export function takeBackEdits(text: string, { edits, digest }: TakeBack): TextEdit[] | undefined {
  const start = bodyStart(text);
  if (digestOf(text.slice(start)) !== digest) return undefined;
  return edits.map(({ from, to, insert }) => ({ from: from + start, to: to + start, insert }));
}

function bodyStart(text: string): number {
  return findFrontMatter(text)?.to ?? 0;
}

/** A short sign of a text (its length and 64 bits, by FNV-1a with two primes): different texts hardly ever share it. */
function digestOf(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9dc5811c;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
  }
  return `${text.length}:${a >>> 0}:${b >>> 0}`;
}
