import { Kind, kindTable } from './boundaries';
import { compose, foldTable, isComposing } from './fold';
import { isSeparator, type NamePattern } from './name-pattern';

/**
 * What could begin a name in a text, as a Bloom filter: a few hundred bytes that tell, without the text, that a name is not
 * in it. It may say too much, never too little.
 */
export type NamePrints = Uint32Array;

/** Lengths, in units of a key, of the beginnings that are noted: for names of two syllables, acronyms, and phrases. */
const lengths: ReadonlySet<number> = new Set([2, 3, 6]);
const longest = 6;
/** With these, a beginning that is not there is taken to be there one time in seven. */
const bitsPerPrint = 6;
const wordBits = 32;
const lineBreak = 0x0a;

/** The prints of a text: beginnings of all that stands where a name may begin, reduced as the keys of names are. */
export function namePrints(text: string): NamePrints {
  const composed = hasComposing(text) ? compose(text, 0, text.length).text : text;
  const found = new Set<number>();
  let before: number = Kind.none;
  for (let at = 0; at < composed.length; at++) {
    const unit = composed.charCodeAt(at);
    const folded = foldTable[unit] ?? 0;
    const kind = kindTable[folded] ?? Kind.none;
    // A name begins at no letter that goes on a word of its own kind.
    const mayBegin = (kind === Kind.none || kind !== before) && !isSeparator(folded);
    if (mayBegin && folded !== lineBreak) addBeginnings(composed, at, found);
    before = kindTable[unit] ?? Kind.none;
  }
  const prints = new Uint32Array(Math.ceil((found.size * bitsPerPrint + 1) / wordBits));
  for (const print of found) {
    const bit = print % (prints.length * wordBits);
    prints[bit >>> 5] = (prints[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  return prints;
}

/** Whether a text with these prints may hold the name; `key` as in `NamePattern`. */
export function mayHold(prints: NamePrints, { key }: Pick<NamePattern, 'key'>): boolean {
  let print = 0;
  for (let at = 0; at < Math.min(key.length, longest); at++) {
    print = grow(print, key.charCodeAt(at));
    if (!lengths.has(at + 1)) continue;
    const bit = print % (prints.length * wordBits);
    if (((prints[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return false;
  }
  return true;
}

function addBeginnings(text: string, from: number, found: Set<number>): void {
  let print = 0;
  for (let at = from, length = 0; at < text.length && length < longest; at++) {
    const unit = foldTable[text.charCodeAt(at)] ?? 0;
    if (unit === lineBreak) return;
    if (isSeparator(unit)) continue;
    print = grow(print, unit);
    length += 1;
    if (lengths.has(length)) found.add(print);
  }
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
