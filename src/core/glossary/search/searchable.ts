import { disassemble, getChoseong } from 'es-hangul';
import { fold, unify } from '../../matching/fold';

/** A text as search sees it: spaces and hyphens gone, width and case folded, Hangul also letter by letter. */
export interface Searchable {
  readonly compact: string;
  /** Offsets in `compact` where words begin, from 0, ascending. */
  readonly wordStarts: readonly number[];
  /** `compact` with each syllable taken apart: 언어 is ㅇㅓㄴㅇㅓ. The same string when there is no Hangul. */
  readonly letters: string;
  /** Offset in `compact` → offset in `letters`, with the end; absent when they are the same. */
  readonly letterOffsets: readonly number[] | undefined;
  /** The first consonant of each syllable, every other character as it is; as long as `compact`. */
  readonly consonants: string;
  /** First letters of the words of a name of several Latin words, else empty. */
  readonly initials: string;
}

const hangul = /[\u3131-\u318e\uac00-\ud7a3]/;
const separator = /[\s\-_]/;

/** Folds width, case and normal form. Keeps the length of a composed text. */
export function searchFold(text: string): string {
  return fold(unify(text).normalize('NFC'));
}

/** @param origins takes, for each unit of `compact`, its offset in `text` composed. */
export function searchable(text: string, origins?: number[]): Searchable {
  const composed = unify(text).normalize('NFC');
  const folded = fold(composed);
  let compact = '';
  const wordStarts: number[] = [];
  let afterBreak = true;
  for (let at = 0; at < folded.length; at++) {
    const character = folded.charAt(at);
    if (separator.test(character)) {
      afterBreak = true;
      continue;
    }
    if (afterBreak || startsWord(composed, at)) wordStarts.push(compact.length);
    afterBreak = /[([{/&,.:;"'“‘（]/.test(character);
    compact += character;
    origins?.push(at);
  }
  return { compact, wordStarts, ...hangulForms(compact), initials: initialsOf(compact, wordStarts) };
}

/** A capital behind a small letter begins a word (ResNet), and so does Hangul behind Latin or the other way round. */
function startsWord(text: string, at: number): boolean {
  const pair = text.slice(at - 1, at + 1);
  return /^(?:[a-z][A-Z]|[A-Za-z0-9][\uac00-\ud7a3]|[\uac00-\ud7a3][A-Za-z0-9])$/.test(pair);
}

function hangulForms(compact: string): Pick<Searchable, 'letters' | 'letterOffsets' | 'consonants'> {
  if (!hangul.test(compact)) return { letters: compact, letterOffsets: undefined, consonants: compact };
  let letters = '';
  let consonants = '';
  const letterOffsets: number[] = [];
  for (let at = 0; at < compact.length; at++) {
    const character = compact.charAt(at);
    letterOffsets.push(letters.length);
    letters += disassemble(character);
    consonants += getChoseong(character) || character;
  }
  letterOffsets.push(letters.length);
  return { letters, letterOffsets, consonants };
}

function initialsOf(compact: string, wordStarts: readonly number[]): string {
  if (wordStarts.length < 2) return '';
  const initials = wordStarts.map((start) => compact.charAt(start)).join('');
  return /^[a-z0-9]+$/.test(initials) ? initials : '';
}
