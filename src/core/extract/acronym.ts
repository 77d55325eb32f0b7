/** Words that an acronym may pass over. */
export const smallWords = new Set(
  'a an and at by de for from in into of on or over the to under via with'.split(' '),
);

/** `LLM`, `ReLU`, `TF-IDF`, `k-NN`, `GPT-3`, `LLMs`, `word2vec`: one word with two capitals or a digit inside. */
export function looksLikeAcronym(word: string): boolean {
  if (word.length < 2 || word.length > 14 || !/^[A-Za-z][A-Za-z0-9.&/+-]*$/.test(word)) return false;
  const capitals = word.replace(/[^A-Z]/g, '').length;
  return capitals >= 2 || (capitals === 1 && /\d/.test(word)) || /^[a-z]+\d[a-z]+$/.test(word);
}

/** The acronym without a plural `s`: `LLM` of `LLMs`. */
export function singularAcronym(acronym: string): string {
  return /[A-Z0-9]s$/.test(acronym) && !numeronym.test(acronym) ? acronym.slice(0, -1) : acronym;
}

/**
 * Whether the letters of `acronym` stand for `expansion`.
 *
 * The letters occur in order. The first is at a word's start, and at least half are at word starts or right behind such a
 * letter (`LoRA`, `XGBoost`, `MLOps`). Digits may be spelled out, left out, or count a letter (`A3C`, `W3C`). A
 * complement may follow (`LoRA`: `Low-Rank Adaptation of Large Language Models`). A word that does not look like an
 * acronym (`bst`, `Adam`) must be spelled by word starts only, over two words or more.
 */
export function spells(acronym: string, expansion: string): boolean {
  if (spellsWhole(acronym, expansion)) return true;
  const thing = complement.exec(expansion)?.[1];
  return thing !== undefined && looksLikeAcronym(acronym) && spellsWhole(acronym, thing, 1);
}

/**
 * As `spells`, but every letter is at a word's start or right behind such a letter. For words that are only guessed.
 */
export function spellsByStarts(acronym: string, expansion: string): boolean {
  return spellsWhole(acronym, expansion, 1);
}

const complement = /^(\S+[\s-]\S.*?)\s(?:of|for|from|in|with|on|via)\s\S/;

/** `AutoEncoder`, `Key-Value` have two capitals and are words. */
const joinedWords = /^(?:[A-Z][a-z]{2,}-?){2,}$/;

/** @param least the share of letters that must be at word starts or right behind one. */
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

/** `K8s`, `i18n`: the digits say how many letters are left out. */
function countsLetters(acronym: string, word: string): boolean {
  const [, first = '', digits = '', last = ''] = numeronym.exec(acronym) ?? [];
  if (digits === '' || word.length !== Number(digits) + 2 || !/^[a-z]+$/i.test(word)) return false;
  const small = word.toLowerCase();
  return small.startsWith(first.toLowerCase()) && small.endsWith(last.toLowerCase());
}

const numeronym = /^([a-z])(\d{1,2})([a-z])$/i;

/** `A/B Testing` contains `A/B` and does not spell it out. */
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
  const plain = expansion.normalize('NFD').replace(/\p{M}+/gu, '');
  const chars: string[] = [];
  const starts: boolean[] = [];
  let previous = ' ';
  for (const char of plain) {
    if (/[A-Za-z]/.test(char)) {
      chars.push(char.toLowerCase());
      starts.push(!/[A-Za-z]/.test(previous) || (/[A-Z]/.test(char) && /[a-z]/.test(previous)));
    }
    previous = char;
  }
  return { chars, starts, words: plain.toLowerCase().match(/[a-z]+/g) ?? [] };
}

interface LetterMatch {
  /** The number of letters at a word's start or right behind a matched letter. */
  readonly good: number;
  /** The place of the last word start that was used. */
  readonly lastStart: number;
}

/** The way to find `letters` in order in `text` that uses the most word starts. */
function bestMatch(letters: readonly string[], text: Letters): LetterMatch | undefined {
  let row: (LetterMatch | undefined)[] = text.chars.map((char, at) =>
    char === letters[0] && mayBegin(text, at) ? { good: 1, lastStart: at } : undefined,
  );
  for (const letter of letters.slice(1)) {
    let best: LetterMatch | undefined;
    const next: (LetterMatch | undefined)[] = [];
    for (let at = 0; at < text.chars.length; at++) {
      const adjacent = text.starts[at] === true ? undefined : row[at - 1];
      next.push(
        text.chars[at] === letter ? extend(adjacent, best, text.starts[at] === true ? at : -1) : undefined,
      );
      best = better(best, row[at]);
    }
    row = next;
  }
  return row.reduce(better, undefined);
}

function extend(
  adjacent: LetterMatch | undefined,
  earlier: LetterMatch | undefined,
  start: number,
): LetterMatch | undefined {
  const behind = adjacent && { good: adjacent.good + 1, lastStart: adjacent.lastStart };
  if (earlier === undefined) return behind;
  return better(behind, {
    good: earlier.good + (start >= 0 ? 1 : 0),
    lastStart: start >= 0 ? start : earlier.lastStart,
  });
}

function better(a: LetterMatch | undefined, b: LetterMatch | undefined): LetterMatch | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.good > a.good || (b.good === a.good && b.lastStart > a.lastStart) ? b : a;
}

/** A word's start among the first three words, or the `x` of `extensible`. */
function mayBegin({ chars, starts }: Letters, at: number): boolean {
  if (starts[at] !== true) return at === 1 && chars[0] === 'e' && chars[1] === 'x';
  return starts.slice(0, at).filter(Boolean).length < 2;
}

/** `T5`, `C4`, `S3`: as many words begin with the letter as the digit says. */
function spellsByCount(acronym: string, { chars, starts }: Letters): boolean {
  const digit = Number(/\d/.exec(acronym)?.[0] ?? 0);
  const letter = acronym.charAt(0).toLowerCase();
  if (digit < 2 || chars[0] !== letter) return false;
  return chars.filter((char, at) => char === letter && starts[at] === true).length === digit;
}
