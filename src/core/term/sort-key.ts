/** Index letters in the order of the list: Latin, Korean, then everything else. */
const indexLetters: readonly string[] = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ#');

/** First consonants in Unicode order. A doubled consonant is filed under the single one. */
const initialConsonants = 'ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ';
const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
const syllablesPerInitial = 588;

const doubled: Readonly<Record<string, string>> = { ㄲ: 'ㄱ', ㄸ: 'ㄷ', ㅃ: 'ㅂ', ㅆ: 'ㅅ', ㅉ: 'ㅈ' };

/** The letter under which a name with this sort key is filed: `A`–`Z`, `ㄱ`–`ㅎ`, or `#` for digits and other scripts. */
export function letterOfKey(key: string): string {
  return indexLetters[key.charCodeAt(0) - 1] ?? '#';
}

/**
 * A key whose code units sort names as a glossary does: by letter, ignoring case, accents and full width, with numbers
 * by value (`GPT-2` before `GPT-10`).
 */
export function sortKey(name: string): string {
  const folded = foldForOrder(name);
  const letter = String.fromCharCode(indexLetters.indexOf(letterOfFolded(folded)) + 1);
  return letter + (/\d/.test(folded) ? folded.replace(/\d+/g, (digits) => digits.padStart(6, '0')) : folded);
}

function letterOfFolded(folded: string): string {
  const first = folded.charAt(0);
  const code = first.charCodeAt(0);
  if (code >= firstSyllable && code <= lastSyllable) {
    return initialConsonants.charAt(Math.floor((code - firstSyllable) / syllablesPerInitial));
  }
  const letter = doubled[first] ?? first.toUpperCase();
  return letter !== '' && indexLetters.includes(letter) ? letter : '#';
}

/** In lower case, with compatibility forms and accents folded and without punctuation at the start. */
function foldForOrder(name: string): string {
  // Most names are plain letters and syllables, and need only lower case.
  if (/^[a-z가-힣][ -~가-힣]*$/i.test(name)) return name.toLowerCase();
  const folded = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .normalize('NFC');
  return compatibilityJamo(name, folded).replace(/^[\s"'“”‘’([{<「『《〈_*`-]+/, '');
}

/** Keeps a lone `ㄱ` as it is: NFKD would turn it into a jamo that is not an index letter. */
function compatibilityJamo(name: string, folded: string): string {
  return /^[ㄱ-ㅎ]/.test(name) ? name.charAt(0) + folded.slice(1) : folded;
}
