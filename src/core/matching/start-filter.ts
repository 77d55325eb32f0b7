import { Kind, kindOf, kindTable } from './boundaries';
import { foldTable, isComposing } from './fold';
import type { NamePattern } from './name-pattern';

/**
 * A quick test for each character of a text: can a name begin here? It takes two table look-ups and no branch, whatever
 * the number of names. A name must begin with one of certain pairs of characters, and cannot follow a character of its
 * own kind.
 */
export interface StartFilter {
  /**
   * Code unit of the text → bits 0–15: the folded unit. From `followShift`: for each kind, whether a name that begins
   * with that kind may follow. From `singleShift`: the kind of the unit, if the unit alone is a name. Also
   * `composingFlag`.
   */
  readonly units: Int32Array;
  /** `pairPlace` of two folded units → for each kind, whether some name begins with this pair and that kind. */
  readonly pairs: Uint8Array;
  /**
   * `triplePlace` → whether some name begins with this triple. Only used where `pairs` says neither no nor `wholePair`.
   */
  readonly triples: Uint8Array;
}

export const followShift = 16;
export const singleShift = 22;
export const kindMask = 0b11111;
export const composingFlag = 1 << 28;
/** In `pairs`: a name may consist of these two characters only. */
export const wholePair = 1 << 5;
const pairCount = 1 << 16;
const tripleCount = 1 << 17;

/**
 * The index of a pair in the table. Pairs may share an index, so the filter has false positives, but no false
 * negatives.
 */
export function pairPlace(first: number, second: number): number {
  return (Math.imul(first, 0x9e3b) ^ second) & (pairCount - 1);
}

/** The index of a triple, from the index of its pair and its third unit, folded. */
export function triplePlace(pair: number, third: number): number {
  return (Math.imul(pair, 0x85eb) ^ Math.imul(third, 0x2f)) & (tripleCount - 1);
}

/** The kinds that may follow a character of this kind: all but its own, and always `Kind.none`. */
function mayFollow(kind: Kind): number {
  return kindMask & ~(kind === Kind.none ? 0 : 1 << kind);
}

/** The part of `StartFilter.units` that is the same for all names. */
const plainUnits: Int32Array = buildPlainUnits();

export function startFilter(patterns: Iterable<NamePattern>): StartFilter {
  const pairs = new Uint8Array(pairCount);
  const triples = new Uint8Array(tripleCount);
  const singles = new Set<number>();
  for (const { spelling, joints } of patterns) {
    const bit = 1 << kindOf(foldAt(spelling, 0));
    if (spelling.length === 1) singles.add(foldAt(spelling, 0));
    const hasJoint = joints !== undefined && (joints[1] !== 0 || joints[2] !== 0);
    if (hasJoint) {
      for (const start of startsOf(spelling, joints)) note({ pairs, triples }, start, bit);
    } else if (spelling.length > 1) {
      note({ pairs, triples }, spelling, bit);
    }
  }
  return { units: unitTable(singles), pairs, triples };
}

function foldAt(text: string, at: number): number {
  return foldTable[text.charCodeAt(at)] ?? 0;
}

function note({ pairs, triples }: Omit<StartFilter, 'units'>, start: string, bit: number): void {
  const pair = pairPlace(foldAt(start, 0), foldAt(start, 1));
  const isWhole = start.length === 2;
  pairs[pair] = (pairs[pair] ?? 0) | bit | (isWhole ? wholePair : 0);
  if (!isWhole) triples[triplePlace(pair, foldAt(start, 2))] = 1;
}

/** The first three characters (or two, if there are no more) of all texts that a spelling stands for. */
function startsOf(spelling: string, joints: Uint8Array): readonly string[] {
  let starts = [''];
  for (let at = 0; at < spelling.length && starts.some((start) => start.length < 3); at++) {
    const here = joints[at] === 0 ? [spelling.charAt(at)] : [' ', '-', ''];
    starts = starts.flatMap((start) =>
      start.length < 3 ? here.map((character) => start + character) : [start],
    );
  }
  return starts.filter((start) => start.length > 1);
}

function unitTable(singles: ReadonlySet<number>): Int32Array {
  const units = plainUnits.slice();
  if (singles.size === 0) return units;
  for (let unit = 0; unit < 0x10000; unit++) {
    if (singles.has(foldTable[unit] ?? 0))
      units[unit] = (units[unit] ?? 0) | (1 << (kindOf(unit) + singleShift));
  }
  return units;
}

function buildPlainUnits(): Int32Array {
  const units = new Int32Array(0x10000);
  const follow = Object.values(Kind).map((kind) => mayFollow(kind) << followShift);
  for (let unit = 0; unit < 0x10000; unit++) {
    units[unit] = (foldTable[unit] ?? 0) | (follow[kindTable[unit] ?? 0] ?? 0);
  }
  for (let unit = 0x300; unit <= 0xff9f; unit++) {
    // Marked as able to begin anything, so that the scan stops there.
    if (isComposing(unit))
      units[unit] = (units[unit] ?? 0) | composingFlag | (1 << (singleShift + Kind.none));
  }
  return units;
}
