import { disassemble, getChoseong } from 'es-hangul';
import { fold, unify } from '../matching/fold';
import { type LetterMask, letterMask } from './letter-mask';

/**
 * A text as search sees it: folded, without spaces and hyphens, with Hangul also letter by letter, and with a letter
 * mask.
 */
export interface Searchable extends LetterMask {
  readonly compact: string;
  /** Offsets in `compact` where words begin, from 0, ascending. */
  readonly wordStarts: readonly number[];
  /** `compact` with syllables decomposed: 언어 is ㅇㅓㄴㅇㅓ. The same string if there is no Hangul. */
  readonly letters: string;
  /** Offset in `compact` → offset in `letters`, including the end. Absent if they are equal. */
  readonly letterOffsets: readonly number[] | undefined;
  /** `compact` with the first consonant in place of each syllable. */
  readonly consonants: string;
  /** The first letters of the words, for a name of several Latin words; otherwise empty. */
  readonly initials: string;
}

const hangul = /[\u3131-\u318e\uac00-\ud7a3]/;
const separators = ' -_\t\n\r\u00a0';
const openers = '([{/&,.:;"\'“‘（';

/** Folds width, case and normal form. The length of a composed text stays the same. */
export function searchFold(text: string): string {
  return fold(unify(text).normalize('NFC'));
}

export interface SearchableOptions {
  /** Receives, for each unit of `compact`, its offset in the composed text. */
  readonly origins?: number[];
  /** A cache of decomposed syllables. Many names share few syllables. */
  readonly syllables?: Map<string, TakenApart>;
}

/** A character letter by letter, and its first consonant. */
export interface TakenApart {
  readonly letters: string;
  readonly consonant: string;
}

export function searchable(
  text: string,
  { origins, syllables = new Map() }: SearchableOptions = {},
): Searchable {
  const composed = unify(text).normalize('NFC');
  const folded = fold(composed);
  let compact = '';
  const wordStarts: number[] = [];
  let afterBreak = true;
  for (let at = 0; at < folded.length; at++) {
    const character = folded.charAt(at);
    if (separators.includes(character)) {
      afterBreak = true;
      continue;
    }
    if (afterBreak || startsWord(composed, at)) wordStarts.push(compact.length);
    afterBreak = openers.includes(character);
    compact += character;
    origins?.push(at);
  }
  const forms = hangulForms(compact, syllables);
  return {
    compact,
    wordStarts,
    ...forms,
    initials: initialsOf(compact, wordStarts),
    ...(forms.letters === compact
      ? letterMask(compact)
      : letterMask(compact, forms.letters, forms.consonants)),
  };
}

type Case = 'small' | 'capital' | 'digit' | 'hangul' | 'other';

function caseAt(text: string, at: number): Case {
  const unit = text.charCodeAt(at);
  if (unit >= 0x61 && unit <= 0x7a) return 'small';
  if (unit >= 0x41 && unit <= 0x5a) return 'capital';
  if (unit >= 0x30 && unit <= 0x39) return 'digit';
  return unit >= 0xac00 && unit <= 0xd7a3 ? 'hangul' : 'other';
}

/** A word begins at a capital after a lower-case letter (ResNet), and between Hangul and Latin. */
function startsWord(text: string, at: number): boolean {
  const before = caseAt(text, at - 1);
  const here = caseAt(text, at);
  if (before === here || before === 'other' || here === 'other') return false;
  return before === 'hangul' || here === 'hangul' || (before === 'small' && here === 'capital');
}

function hangulForms(
  compact: string,
  syllables: Map<string, TakenApart>,
): Pick<Searchable, 'letters' | 'letterOffsets' | 'consonants'> {
  if (!hangul.test(compact)) return { letters: compact, letterOffsets: undefined, consonants: compact };
  let letters = '';
  let consonants = '';
  const letterOffsets: number[] = [];
  for (let at = 0; at < compact.length; at++) {
    const character = compact.charAt(at);
    let apart = syllables.get(character);
    if (apart === undefined) {
      apart = { letters: disassemble(character), consonant: getChoseong(character) || character };
      syllables.set(character, apart);
    }
    letterOffsets.push(letters.length);
    letters += apart.letters;
    consonants += apart.consonant;
  }
  letterOffsets.push(letters.length);
  return { letters, letterOffsets, consonants };
}

function initialsOf(compact: string, wordStarts: readonly number[]): string {
  if (wordStarts.length < 2) return '';
  const initials = wordStarts.map((start) => compact.charAt(start)).join('');
  return /^[a-z0-9]+$/.test(initials) ? initials : '';
}
