import { withoutAccents } from '../term/fold';

/** Words that an acronym may skip. */
export const smallWords = new Set(
  'a an and at by de for from in into of on or over the to under via with'.split(' '),
);

/** `LLM`, `ReLU`, `TF-IDF`, `k-NN`, `GPT-3`, `LLMs`, `word2vec`: one word with two capitals or a digit inside. */
export function looksLikeAcronym(word: string): boolean {
  if (word.length < 2 || word.length > 14 || !/^[A-Za-z][A-Za-z0-9.&/+-]*$/.test(word)) return false;
  return /[A-Z].*[A-Z]|[A-Z].*\d|\d.*[A-Z]|^[a-z]+\d[a-z]+$/.test(word);
}

/** The acronym without a plural `s`: `LLM` of `LLMs`. */
export function singularAcronym(acronym: string): string {
  return /[A-Z0-9]s$/.test(acronym) && !numeronym.test(acronym) ? acronym.slice(0, -1) : acronym;
}

/**
 * Whether the letters of `acronym` stand for `expansion`.
 *
 * The letters must occur in order. The first must start a word, and at least half must start a word or directly follow
 * a matched letter (`LoRA`, `XGBoost`, `MLOps`). Digits may be spelled out, left out, or count a letter (`A3C`, `W3C`).
 * A complement may follow (`LoRA`: `Low-Rank Adaptation of Large Language Models`). A word that does not look like an
 * acronym (`bst`, `Adam`) must be spelled by word starts only, over two words or more.
 */
export function spells(acronym: string, expansion: string): boolean {
  if (spellsWhole(acronym, expansion)) return true;
  const thing = complement.exec(expansion)?.[1];
  return thing !== undefined && looksLikeAcronym(acronym) && spellsWhole(acronym, thing, 1);
}

/**
 * As `spells`, but every letter must start a word or directly follow a matched letter. For words that are only guessed.
 */
export function spellsByStarts(acronym: string, expansion: string): boolean {
  return spellsWhole(acronym, expansion, 1);
}

const complement = /^(\S+[\s-]\S.*?)\s(?:of|for|from|in|with|on|via)\s\S/;

/** `AutoEncoder`, `Key-Value` have two capitals and are words. */
const joinedWords = /^(?:[A-Z][a-z]{2,}-?){2,}$/;

/** @param least the share of letters that must start a word or directly follow a matched letter */
function spellsWhole(acronym: string, expansion: string, least = 0.5): boolean {
  if (expansion.length > 160 || !/^[\x20-\x7E\u00C0-\u024F\u2010-\u2015’]+$/.test(expansion)) return false;
  if (countsLetters(acronym, expansion)) return true;
  const letters = singularAcronym(acronym).toLowerCase().match(/[a-z]/g) ?? [];
  if (looksLikeAcronym(expansion) && !joinedWords.test(expansion)) return false;
  if (expansion.length <= acronym.length || holdsWord(expansion, acronym)) return false;
  const text = asLetters(expansion);
  if (letters.length === 1) return spellsByCount(acronym, text);
  if (letters.length < 2 || letters.length > 12) return false;
  const match = bestMatch(letters, text);
  if (match === undefined) return false;
  const passed =
    text.words.filter((word) => !smallWords.has(word)).length - letters.length - repeats(acronym);
  if (passed > 1 || text.words.includes(letters.join(''))) return false;
  if (looksLikeAcronym(acronym)) return match.good >= letters.length * least;
  return text.chars[0] === letters[0] && match.good === letters.length && match.lastStart > 0;
}

/** `K8s`, `i18n`: the digits say how many letters are omitted. */
function countsLetters(acronym: string, word: string): boolean {
  const [, first = '', digits = '', last = ''] = numeronym.exec(acronym) ?? [];
  if (digits === '' || word.length !== Number(digits) + 2 || !/^[a-z]+$/i.test(word)) return false;
  const small = word.toLowerCase();
  return small.startsWith(first.toLowerCase()) && small.endsWith(last.toLowerCase());
}

const numeronym = /^([a-z])(\d{1,2})([a-z])$/i;

/** `A/B Testing` contains `A/B` but does not spell it out. */
function holdsWord(expansion: string, acronym: string): boolean {
  const at = expansion.indexOf(acronym);
  return at >= 0 && !/[A-Za-z0-9]/.test(expansion.charAt(at - 1) + expansion.charAt(at + acronym.length));
}

/** How many more words the digits of `A3C` stand for. */
function repeats(acronym: string): number {
  const digits = acronym.match(/(?:^|[^\d])[2-4](?!\d)/g) ?? [];
  return digits.reduce((sum, digit) => sum + Number(digit.slice(-1)) - 1, 0);
}

interface Letters {
  readonly chars: readonly string[];
  /** Whether a word begins at the letter, or a capital inside one (`TensorFlow`, `eXtreme`). */
  readonly starts: readonly boolean[];
  readonly words: readonly string[];
}

function asLetters(expansion: string): Letters {
  const plain = withoutAccents(expansion);
  const small = plain.toLowerCase();
  const chars: string[] = [];
  const starts: boolean[] = [];
  let wasSmall = false;
  let wasLetter = false;
  for (let at = 0; at < plain.length; at++) {
    const char = small.charAt(at);
    const isLetter = char >= 'a' && char <= 'z';
    const isSmall = isLetter && char === plain.charAt(at);
    if (isLetter) {
      chars.push(char);
      starts.push(!wasLetter || (!isSmall && wasSmall));
    }
    wasLetter = isLetter;
    wasSmall = isSmall;
  }
  return { chars, starts, words: small.match(/[a-z]+/g) ?? [] };
}

interface LetterMatch {
  /** The number of letters that start a word or directly follow a matched letter. */
  readonly good: number;
  /** The place of the last word start that was used. */
  readonly lastStart: number;
}

/**
 * Greater than any offset in an expansion. A match is encoded as `good * scale + lastStart`, so that a greater number
 * is a better match.
 */
const scale = 256;
const noMatch = -1;

/** Finds `letters` in order in `text`, using as many word starts as possible. */
function bestMatch(letters: readonly string[], text: Letters): LetterMatch | undefined {
  const { chars, starts } = text;
  const [first, ...others] = letters;
  let row = chars.map((char, at) => (char === first && mayBegin(text, at) ? scale + at : noMatch));
  for (const letter of others) {
    let earlier = noMatch;
    const next: number[] = [];
    for (let at = 0; at < chars.length; at++) {
      const isStart = starts[at] === true;
      const adjacent = isStart || at === 0 ? noMatch : (row[at - 1] ?? noMatch);
      next.push(
        chars[at] === letter ? Math.max(behind(adjacent), isStart ? started(earlier, at) : earlier) : noMatch,
      );
      earlier = Math.max(earlier, row[at] ?? noMatch);
    }
    row = next;
  }
  const best = Math.max(...row);
  return best < 0 ? undefined : { good: Math.floor(best / scale), lastStart: best % scale };
}

/** The match with one more letter, directly after the last one. */
function behind(match: number): number {
  return match === noMatch ? noMatch : match + scale;
}

/** The match with one more letter, which starts a word. */
function started(match: number, at: number): number {
  return match === noMatch ? noMatch : match - (match % scale) + scale + at;
}

/** A word's start among the first three words, or the `x` of `extensible`. */
function mayBegin({ chars, starts }: Letters, at: number): boolean {
  if (starts[at] !== true) return at === 1 && chars[0] === 'e' && chars[1] === 'x';
  return starts.slice(0, at).filter(Boolean).length < 2;
}

/** `T5`, `C4`, `S3`: the digit says how many words begin with the letter. */
function spellsByCount(acronym: string, { chars, starts }: Letters): boolean {
  const digit = Number(/\d/.exec(acronym)?.[0] ?? 0);
  const letter = acronym.charAt(0).toLowerCase();
  if (digit < 2 || chars[0] !== letter) return false;
  return chars.filter((char, at) => char === letter && starts[at] === true).length === digit;
}
