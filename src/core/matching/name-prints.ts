import { Kind, kindTable } from './boundaries';
import { compose, foldTable, isComposing } from './fold';
import { isSeparator, type NamePattern } from './name-pattern';

/**
 * A Bloom filter of the beginnings of all names that a text may contain: a few hundred bytes that prove, without the
 * text, that a name does not occur in it. There are false positives, but no false negatives.
 */
export type NamePrints = Uint32Array;

/** The length of the longest beginnings in the filter, in units. */
const longest = 6;
/** With this many bits per beginning, or up to twice as many, the false positive rate is about one in six. */
const bitsPerPrint = 4;
const wordBits = 32;
const lineBreak = 0x0a;

/** The prints of a text: the beginnings at each place where a name may begin, reduced as the keys of names are. */
export function namePrints(text: string): NamePrints {
  const composed = hasComposing(text) ? compose(text, 0, text.length).text : text;
  const prints = new Uint32Array(powerOfTwo((text.length * bitsPerPrint) / wordBits));
  let count = 0;
  let before: number = Kind.none;
  for (let at = 0; at < composed.length; at++) {
    const unit = composed.charCodeAt(at);
    const folded = foldTable[unit] ?? 0;
    const kind = kindTable[folded] ?? Kind.none;
    // A name cannot begin at a letter that continues a word of its own kind.
    const mayBegin = (kind === Kind.none || kind !== before) && !isSeparator(folded);
    if (mayBegin && folded !== lineBreak) count += addBeginnings(composed, at, prints);
    before = kindTable[unit] ?? Kind.none;
  }
  return smaller(prints, count * bitsPerPrint);
}

/** Returns how many of them are new. */
function addBeginnings(text: string, from: number, prints: NamePrints): number {
  let added = 0;
  let print = 0;
  for (let at = from, length = 0; at < text.length && length < longest; at++) {
    const unit = foldTable[text.charCodeAt(at)] ?? 0;
    if (unit === lineBreak) break;
    if (isSeparator(unit)) continue;
    print = grow(print, unit);
    length += 1;
    if (!isNoted(length) || has(prints, print)) continue;
    const word = placeOf(prints, print);
    prints[word] = (prints[word] ?? 0) | (1 << print);
    added += 1;
  }
  return added;
}

/** Halves a filter by combining its two halves, as often as `bits` allows. */
function smaller(prints: NamePrints, bits: number): NamePrints {
  let length = prints.length;
  while (length > 1 && (length / 2) * wordBits >= bits) {
    length /= 2;
    for (let at = 0; at < length; at++) prints[at] = (prints[at] ?? 0) | (prints[at + length] ?? 0);
  }
  return prints.slice(0, length);
}

/** Whether a text with these prints may hold the name; `key` as in `NamePattern`. */
export function mayHold(prints: NamePrints, { key }: Pick<NamePattern, 'key'>): boolean {
  let print = 0;
  for (let at = 0; at < Math.min(key.length, longest); at++) {
    print = grow(print, key.charCodeAt(at));
    if (isNoted(at + 1) && !has(prints, print)) return false;
  }
  return true;
}

/** The lengths of beginnings in the filter, in units of a key: for names of two syllables, acronyms, and phrases. */
function isNoted(length: number): boolean {
  return length === 2 || length === 3 || length === longest;
}

function has(prints: NamePrints, print: number): boolean {
  return ((prints[placeOf(prints, print)] ?? 0) & (1 << print)) !== 0;
}

function placeOf(prints: NamePrints, print: number): number {
  return (print >>> 5) & (prints.length - 1);
}

function powerOfTwo(least: number): number {
  let power = 1;
  while (power < least) power *= 2;
  return power;
}

function grow(print: number, unit: number): number {
  const mixed = Math.imul(print ^ unit, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

function hasComposing(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x300 && isComposing(unit)) return true;
  }
  return false;
}
