/** Index letters in the order of the list: Latin, Korean, then everything else. */
export const indexLetters: readonly string[] = Array.from(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ#',
);

/** First consonants in the order in which Unicode composes syllables; doubled ones are filed under the single one. */
const initialConsonants = 'ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ';
const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
const syllablesPerInitial = 588;

const doubled: Readonly<Record<string, string>> = { ㄲ: 'ㄱ', ㄸ: 'ㄷ', ㅃ: 'ㅂ', ㅆ: 'ㅅ', ㅉ: 'ㅈ' };

/** The letter that a name is filed under: `A`–`Z`, `ㄱ`–`ㅎ`, or `#` for digits and other scripts. */
export function letterOf(name: string): string {
  const first = foldForOrder(name).charAt(0);
  const code = first.charCodeAt(0);
  if (code >= firstSyllable && code <= lastSyllable) {
    return initialConsonants.charAt(Math.floor((code - firstSyllable) / syllablesPerInitial));
  }
  const letter = doubled[first] ?? first.toUpperCase();
  return letter !== '' && indexLetters.includes(letter) ? letter : '#';
}

/**
 * A key that sorts names as the panel lists them when compared by code unit: by letter, without regard to case,
 * accents and full width, and with numbers by their value (`GPT-2` before `GPT-10`).
 */
export function sortKey(name: string): string {
  const letter = String.fromCharCode(indexLetters.indexOf(letterOf(name)) + 1);
  return letter + foldForOrder(name).replace(/\d+/g, (digits) => digits.padStart(6, '0'));
}

/** Compatibility forms and accents folded, lower case, and without punctuation in front. */
function foldForOrder(name: string): string {
  const folded = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return compatibilityJamo(name, folded.normalize('NFC')).replace(/^[\s"'“”‘’([{<「『《〈_*`-]+/, '');
}

/** NFKD turns a lone `ㄱ` into a jamo for composing, which is no index letter: such a name keeps its first letter. */
function compatibilityJamo(name: string, folded: string): string {
  return /^[ㄱ-ㅎ]/.test(name) ? name.charAt(0) + folded.slice(1) : folded;
}
