import { findFrontMatter } from './front-matter/block';
import { fieldRange } from './front-matter/edit';
import type { TextRange } from './markdown/text-range';
import { applyEdits, type TextEdit } from './text-edit';

/**
 * The part of a note that may have changed before an edit is taken back: the whole front matter, the value of one key
 * (the stamped key, which the next save changes), or nothing.
 */
export type Unwatched = 'front-matter' | 'nothing' | { readonly key: string };

/**
 * Enough data to take edits of a note back, without keeping the note itself: a run over a vault makes hundreds of
 * thousands of edits. Offsets refer to the note after the edits. A line break counts as one character, since an editor
 * shows `\r\n` as `\n`; so does the unwatched part.
 */
export interface TakeBack {
  readonly unwatched: Unwatched;
  /** Three numbers per edit, in order: its start, its end, and the length of the text that was there before. */
  readonly places: Uint32Array;
  /** The texts that were there before, joined together. */
  readonly former: string;
  /** Whether `former` has the line breaks of the file. (Editors only know `\n`.) */
  readonly hasCarriageReturns: boolean;
  /** Digest of the note after the edits, without the unwatched part. Taking back works only for that very text. */
  readonly digest: string;
  /** For `{ key }`: the source of the value before the edits, and whether the key was there after them. */
  readonly value?: { readonly before: string | undefined; readonly isThere: boolean };
}

/** @param edits as for `applyEdits`; none of them within the unwatched part */
export function takeBackOf(
  text: string,
  edits: readonly TextEdit[],
  unwatched: Unwatched = 'front-matter',
): TakeBack {
  const after = applyEdits(text, edits);
  const key = typeof unwatched === 'object' ? unwatched.key : undefined;
  const gap = gapIn(after, unwatched, true);
  const watched = watchedPart(after, gap);
  const counted = countedOffsets(watched);
  const place = (offset: number): number => counted(withoutGap(offset, gap));
  const places = new Uint32Array(edits.length * 3);
  let shift = 0;
  edits.forEach(({ from, to, insert }, index) => {
    const at = from + shift;
    shift += insert.length - (to - from);
    places.set([place(at), place(at + insert.length), to - from], index * 3);
  });
  return {
    unwatched,
    places,
    former: edits.map(({ from, to }) => text.slice(from, to)).join(''),
    hasCarriageReturns: text.includes('\r\n'),
    digest: textDigest(watched),
    ...(key === undefined ? {} : { value: { before: valueIn(text, key), isThere: gap !== undefined } }),
  };
}

/**
 * The edits that take it back in the present text of the note; `undefined` if the text has changed. The unwatched part
 * may have changed: front matter then stays as it is, but the value of a key is restored.
 */
export function takeBackEdits(text: string, back: TakeBack): TextEdit[] | undefined {
  const { unwatched, places, former, hasCarriageReturns, digest, value } = back;
  const gap = gapIn(text, unwatched, value?.isThere !== false);
  const watched = watchedPart(text, gap);
  if (textDigest(watched) !== digest) return undefined;
  const real = realOffsets(watched);
  const breaks = text.includes('\r\n') ? (hasCarriageReturns ? undefined : '\r\n') : '\n';
  const edits: TextEdit[] = [];
  let taken = 0;
  for (let at = 0; at < places.length; at += 3) {
    const [from = 0, to = 0, length = 0] = places.subarray(at, at + 3);
    const piece = former.slice(taken, taken + length);
    const insert = breaks === undefined ? piece : piece.replace(/\r?\n/g, breaks);
    edits.push({ from: withGap(real(from), gap), to: withGap(real(to), gap), insert });
    taken += length;
  }
  return value === undefined || gap === undefined ? edits : withFormerValue(text, edits, gap, value.before);
}

/** The part that is not compared, and the number of characters that stand for it. */
interface Gap extends TextRange {
  readonly units: 0 | 1;
}

/** @param isThere whether the key was there; if not, the line that a stamp has added is the gap */
function gapIn(text: string, unwatched: Unwatched, isThere: boolean): Gap | undefined {
  if (unwatched === 'nothing') return undefined;
  if (unwatched === 'front-matter') return { from: 0, to: findFrontMatter(text)?.to ?? 0, units: 1 };
  const range = valueRange(text, unwatched.key);
  if (range === undefined) return undefined;
  if (isThere) return { ...range, units: 1 };
  const end = text.indexOf('\n', range.to);
  return { from: text.lastIndexOf('\n', range.from) + 1, to: end === -1 ? text.length : end + 1, units: 0 };
}

/** Stands for the part that is left out. No note contains it: with it a file is not text. */
const placeholder = '\0';

function watchedPart(text: string, gap: Gap | undefined): string {
  return gap === undefined
    ? text
    : text.slice(0, gap.from) + placeholder.repeat(gap.units) + text.slice(gap.to);
}

function withoutGap(offset: number, gap: Gap | undefined): number {
  if (gap === undefined) return offset;
  return offset >= gap.to ? offset - (gap.to - gap.from) + gap.units : Math.min(offset, gap.from);
}

function withGap(offset: number, gap: Gap | undefined): number {
  if (gap === undefined || offset <= gap.from) return offset;
  return offset - gap.units + (gap.to - gap.from);
}

/** Also restores the value of the key, unless the edits already cover it. */
function withFormerValue(
  text: string,
  edits: readonly TextEdit[],
  { from, to }: Gap,
  before: string | undefined,
): TextEdit[] {
  const insert = before ?? '';
  const isCovered = edits.some((edit) => edit.from <= from && to <= edit.to);
  if (isCovered || text.slice(from, to) === insert) return [...edits];
  return [...edits, { from, to, insert }].sort((a, b) => a.from - b.from);
}

function valueIn(text: string, key: string): string | undefined {
  const range = valueRange(text, key);
  return range && text.slice(range.from, range.to);
}

/** The value with the spaces around it: a stamp adds a space before a value that was empty. */
function valueRange(text: string, key: string): TextRange | undefined {
  const range = fieldRange(text, key);
  if (range === undefined) return undefined;
  let { from, to } = range;
  while (/[ \t]/.test(text.charAt(from - 1))) from -= 1;
  while (/[ \t]/.test(text.charAt(to))) to += 1;
  return { from, to };
}

/** Converts ascending offsets in a text to offsets that count `\r\n` as one character. */
function countedOffsets(text: string): (offset: number) => number {
  let passed = 0;
  let next = text.indexOf('\r\n');
  return (offset) => {
    for (; next !== -1 && next < offset; next = text.indexOf('\r\n', next + 2)) passed += 1;
    return offset - passed;
  };
}

/** Converts back. */
function realOffsets(text: string): (offset: number) => number {
  let passed = 0;
  let next = text.indexOf('\r\n');
  return (offset) => {
    for (; next !== -1 && next - passed < offset; next = text.indexOf('\r\n', next + 2)) passed += 1;
    return offset + passed;
  };
}

/**
 * A short digest of a text (its length and 64 bits of FNV-1a with two primes), independent of line endings. Different
 * texts hardly ever share one.
 */
export function textDigest(text: string): string {
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
