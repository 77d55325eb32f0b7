import { convertHangulToQwerty, convertQwertyToHangul, disassemble } from 'es-hangul';
import { searchFold } from './searchable';

/** One interpretation of the typed text. */
export interface QueryForm {
  /** Folded, without spaces and hyphens. */
  readonly compact: string;
  /** `compact` letter by letter. */
  readonly letters: string;
  /** Whether it consists only of first consonants: ㅇㅇㅁㄷ. */
  readonly isConsonants: boolean;
  /** Its words, folded. Absent for a single word. */
  readonly words?: readonly string[];
}

export interface Query {
  readonly typed: QueryForm;
  /** The same keys on the other layout (두벌식 or QWERTY). Absent if that is not readable. */
  readonly swapped?: QueryForm;
}

const consonantsOnly = /^[ㄱ-ㅎ]+$/;
const syllable = /[가-힣]/;
const anyHangul = /[ㄱ-ㅣ가-힣]/;
const latin = /[a-z]/i;

/** `undefined` if the query contains only spaces and hyphens. */
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

/**
 * A single key is not enough to tell a wrong layout. Latin keys that do not form a whole syllable are meant as Latin.
 */
function swap(text: string): QueryForm | undefined {
  const composed = text.normalize('NFC');
  if (latin.test(composed) && !anyHangul.test(composed)) {
    // Shift makes a double consonant. All capitals come from caps lock.
    const keys = composed === composed.toUpperCase() ? composed.toLowerCase() : composed;
    const readable = asHangul(keys);
    return syllable.test(readable) && !latin.test(readable) ? formOf(readable) : undefined;
  }
  if (!anyHangul.test(composed)) return undefined;
  const keys = convertHangulToQwerty(composed);
  return keys.length < 2 ? undefined : formOf(keys);
}

/** Empty if es-hangul throws, as it does for a consonant after two vowels without a leading consonant (`mle`, ㅡㅣㄷ). */
function asHangul(keys: string): string {
  try {
    return convertQwertyToHangul(keys);
  } catch {
    return '';
  }
}
