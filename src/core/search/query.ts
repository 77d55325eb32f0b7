import { convertHangulToQwerty, convertQwertyToHangul, disassemble } from 'es-hangul';
import { searchFold } from './searchable';

/** One reading of what was typed. */
export interface QueryForm {
  /** Folded, without spaces and hyphens. */
  readonly compact: string;
  /** `compact` letter by letter. */
  readonly letters: string;
  /** First consonants and nothing else: ㅇㅇㅁㄷ. */
  readonly isConsonants: boolean;
  /** The words of it, folded; more than one. Absent for a single word. */
  readonly words?: readonly string[];
}

export interface Query {
  readonly typed: QueryForm;
  /** What the same keys give on the other layout (두벌식 or QWERTY); absent when that reads as nothing. */
  readonly swapped?: QueryForm;
}

const consonantsOnly = /^[ㄱ-ㅎ]+$/;
const syllable = /[가-힣]/;
const anyHangul = /[ㄱ-ㅣ가-힣]/;
const latin = /[a-z]/i;

/** `undefined` when there is nothing but spaces and hyphens. */
export function parseQuery(text: string): Query | undefined {
  const typed = formOf(text);
  if (typed === undefined) return undefined;
  const swapped = swap(text);
  return swapped === undefined || swapped.compact === typed.compact ? { typed } : { typed, swapped };
}

function formOf(text: string): QueryForm | undefined {
  const folded = searchFold(text).trim();
  const words = folded.split(/[\s\-_]+/).filter((word) => word !== '');
  const compact = words.join('');
  if (compact === '') return undefined;
  const letters = disassemble(compact);
  const isConsonants = consonantsOnly.test(letters) && consonantsOnly.test(compact);
  const form = { compact: isConsonants ? letters : compact, letters, isConsonants };
  return words.length > 1 ? { ...form, words } : form;
}

/** One key is too little to tell a wrong layout by, and Latin that gives no whole syllable was meant as Latin. */
function swap(text: string): QueryForm | undefined {
  const composed = text.normalize('NFC');
  if (latin.test(composed) && !anyHangul.test(composed)) {
    // Shift makes a double consonant; capitals throughout are caps lock.
    const keys = composed === composed.toUpperCase() ? composed.toLowerCase() : composed;
    const readable = asHangul(keys);
    return syllable.test(readable) && !latin.test(readable) ? formOf(readable) : undefined;
  }
  if (!anyHangul.test(composed)) return undefined;
  const keys = convertHangulToQwerty(composed);
  return keys.length < 2 ? undefined : formOf(keys);
}

/** Empty where es-hangul throws: at a consonant behind two vowels that no consonant leads (`mle`, ㅡㅣㄷ). */
function asHangul(keys: string): string {
  try {
    return convertQwertyToHangul(keys);
  } catch {
    return '';
  }
}
