import { applyEdits, type TextEdit } from '../text-edit';

/** What takes edits back, without keeping the texts. */
export interface TakeBack {
  /** On the text after the edits; in order. */
  readonly edits: readonly TextEdit[];
  /** `digestOf` the text after the edits: the edits are for that very text. */
  readonly digest: string;
}

/** @param edits as for `applyEdits`. */
export function takeBackOf(text: string, edits: readonly TextEdit[]): TakeBack {
  let shift = 0;
  const inverse = edits.map(({ from, to, insert }) => {
    const start = from + shift;
    shift += insert.length - (to - from);
    return { from: start, to: start + insert.length, insert: text.slice(from, to) };
  });
  return { edits: inverse, digest: digestOf(applyEdits(text, edits)) };
}

/** A short sign of a text (length and 64 bits, FNV-1a over two primes): different texts hardly ever share it. */
export function digestOf(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9dc5811c;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
  }
  return `${text.length}:${a >>> 0}:${b >>> 0}`;
}
