import { findFrontMatter } from '../front-matter/block';
import { applyEdits, type TextEdit } from '../text-edit';

/**
 * What takes edits in the body of a note back, without keeping the note: a run over a vault makes hundreds of thousands.
 * Offsets count from the beginning of the body after the edits, and a line break as one: an editor shows a note that has
 * `\r\n` with `\n`.
 */
export interface TakeBack {
  /** Three numbers an edit, in order: its beginning and its end, and how long what was there before is. */
  readonly places: Uint32Array;
  /** What was there before, one behind the other. */
  readonly former: string;
  /** Of the body after the edits: this is for that very body. */
  readonly digest: string;
}

/** @param edits as for `applyEdits`, none of them in the front matter. */
export function takeBackOf(text: string, edits: readonly TextEdit[]): TakeBack {
  const start = bodyStart(text);
  const body = applyEdits(text, edits).slice(start);
  const counted = countedOffsets(body);
  const places = new Uint32Array(edits.length * 3);
  let shift = -start;
  edits.forEach(({ from, to, insert }, index) => {
    const at = from + shift;
    shift += insert.length - (to - from);
    places.set([counted(at), counted(at + insert.length), to - from], index * 3);
  });
  const former = edits.map(({ from, to }) => text.slice(from, to)).join('');
  return { places, former, digest: digestOf(body) };
}

/**
 * The edits that take it back in the note as it is now; `undefined` when its body is another by now. The front matter may
 * have changed: a stamp of the last edit is no reason to refuse.
 */
export function takeBackEdits(text: string, { places, former, digest }: TakeBack): TextEdit[] | undefined {
  const start = bodyStart(text);
  const body = text.slice(start);
  if (digestOf(body) !== digest) return undefined;
  const real = realOffsets(body);
  const edits: TextEdit[] = [];
  let taken = 0;
  for (let at = 0; at < places.length; at += 3) {
    const [from = 0, to = 0, length = 0] = places.subarray(at, at + 3);
    const insert = former.slice(taken, taken + length);
    edits.push({ from: start + real(from), to: start + real(to), insert });
    taken += length;
  }
  return edits;
}

function bodyStart(text: string): number {
  return findFrontMatter(text)?.to ?? 0;
}

/** Turns ascending offsets in a text into those that count `\r\n` as one. */
function countedOffsets(text: string): (offset: number) => number {
  let passed = 0;
  let next = text.indexOf('\r\n');
  return (offset) => {
    for (; next !== -1 && next < offset; next = text.indexOf('\r\n', next + 2)) passed += 1;
    return offset - passed;
  };
}

/** The other way round. */
function realOffsets(text: string): (offset: number) => number {
  let passed = 0;
  let next = text.indexOf('\r\n');
  return (offset) => {
    for (; next !== -1 && next - passed < offset; next = text.indexOf('\r\n', next + 2)) passed += 1;
    return offset + passed;
  };
}

/**
 * A short sign of a text (its length and 64 bits, by FNV-1a with two primes), whatever its line ends: different texts
 * hardly ever share it.
 */
function digestOf(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9dc5811c;
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    let unit = text.charCodeAt(at);
    if (unit === carriageReturn) {
      if (text.charCodeAt(at + 1) === lineFeed) continue;
      unit = lineFeed;
    }
    length += 1;
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
  }
  return `${length}:${a >>> 0}:${b >>> 0}`;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
