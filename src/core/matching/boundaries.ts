/**
 * Kinds of characters. At the edges of a name, neighbours of one kind belong to one word (rules 2, 6 and 9 of the
 * matching rules).
 */
export const Kind = {
  /**
   * Never sticks to a neighbour: Han, Hiragana, spaces, punctuation, symbols, single jamo such as ㅋ, unpaired
   * surrogates.
   */
  none: 0,
  /** Latin letters with their diacritics, digits and the underscore. */
  latin: 1,
  hangul: 2,
  /** Includes the length mark `ー`, but not the middle dot, which separates words. */
  katakana: 3,
  /** Letters of other scripts that separate words by spaces, among them Greek and Cyrillic. */
  otherLetter: 4,
} as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

const ranges: readonly (readonly [Kind, number, number])[] = [
  [Kind.latin, 0x30, 0x39],
  [Kind.latin, 0x41, 0x5a],
  [Kind.latin, 0x5f, 0x5f],
  [Kind.latin, 0x61, 0x7a],
  [Kind.latin, 0xaa, 0xaa],
  [Kind.latin, 0xba, 0xba],
  [Kind.latin, 0xc0, 0xd6],
  [Kind.latin, 0xd8, 0xf6],
  [Kind.latin, 0xf8, 0x2af],
  [Kind.latin, 0x300, 0x36f],
  [Kind.otherLetter, 0x370, 0x373],
  [Kind.otherLetter, 0x376, 0x37d],
  [Kind.otherLetter, 0x386, 0x386],
  [Kind.otherLetter, 0x388, 0x55f],
  [Kind.otherLetter, 0x561, 0x588],
  [Kind.otherLetter, 0x591, 0x5f2],
  [Kind.otherLetter, 0x620, 0x669],
  [Kind.otherLetter, 0x66e, 0x6d3],
  [Kind.otherLetter, 0x900, 0xdff],
  [Kind.otherLetter, 0x10a0, 0x10ff],
  [Kind.hangul, 0x1100, 0x11ff],
  [Kind.latin, 0x1e00, 0x1eff],
  [Kind.otherLetter, 0x1f00, 0x1fff],
  [Kind.latin, 0x2c60, 0x2c7f],
  [Kind.katakana, 0x30a1, 0x30fa],
  [Kind.katakana, 0x30fc, 0x30ff],
  [Kind.katakana, 0x31f0, 0x31ff],
  [Kind.latin, 0xa722, 0xa7ff],
  [Kind.hangul, 0xa960, 0xa97f],
  [Kind.latin, 0xab30, 0xab6f],
  [Kind.hangul, 0xac00, 0xd7ff],
  [Kind.latin, 0xfb00, 0xfb06],
  [Kind.latin, 0xff10, 0xff19],
  [Kind.latin, 0xff21, 0xff3a],
  [Kind.latin, 0xff3f, 0xff3f],
  [Kind.latin, 0xff41, 0xff5a],
  [Kind.katakana, 0xff66, 0xff9f],
];

/** Code unit → `Kind`. */
export const kindTable: Uint8Array = buildKindTable();

function buildKindTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [kind, first, last] of ranges) table.fill(kind, first, last + 1);
  return table;
}

/** The kind of the code unit at `index`; `Kind.none` outside the text. */
export function kindAt(text: string, index: number): Kind {
  return index < 0 || index >= text.length ? Kind.none : kindOf(text.charCodeAt(index));
}

export function kindOf(unit: number): Kind {
  return (kindTable[unit] ?? Kind.none) as Kind;
}

/** Whether two neighbours belong to one word: they are of the same kind, and it is not `Kind.none`. */
export function sticks(left: Kind, right: Kind): boolean {
  return left === right && left !== Kind.none;
}

/** The end of a syllable, as far as it decides the form of a particle. */
export const Final = { vowel: 0, rieul: 1, consonant: 2 } as const;
export type Final = (typeof Final)[keyof typeof Final];

const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;

export function isSyllable(unit: number): boolean {
  return unit >= firstSyllable && unit <= lastSyllable;
}

/** The final of a precomposed Hangul syllable. */
export function finalOf(syllable: number): Final {
  const final = (syllable - firstSyllable) % 28;
  if (final === 0) return Final.vowel;
  return final === 8 ? Final.rieul : Final.consonant;
}
