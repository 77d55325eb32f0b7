import { smallWords, spellsByStarts } from './acronym';
import { nameKey, withoutAccents } from '../term/fold';

/** What an acronym is said to stand for. */
export interface Expansion {
  readonly acronym: string;
  readonly text: string;
  /** Folded, singular, without small words; `net` becomes `network`. */
  readonly words: readonly string[];
}

/** The part of an expansion that says what the thing is of or for. */
const complement = /\s(?:of|for|from|with)\s.*$/i;
/** Shorter words that differ by one letter are different words: `word`, `world`. */
const shortestSlip = 5;
/** Endings of one stem: `Architectural`, `Architecture`; `Logging`, `Log`; `Estimation`, `Estimate`. */
const endings: readonly (readonly [ending: RegExp, left: string])[] = [
  [/^(.{3,}t)(?:ional|ion|ive|e|ing|ed)$/, '$1'],
  [/^(.{6,})(?:al|le)$/, '$1'],
  [/^(.{4,})ural$/, '$1ur'],
  [/^(.{4,})ure$/, '$1ur'],
  [/^(.{3,})(?:ional|ion)$/, '$1'],
  [/^(.{2,}?)([bdglmnprt])\2(?:ing|ed)$/, '$1$2'],
  [/^(.{3,})(?:ing|ed|e)$/, '$1'],
  [/^(.{4,})(?:ally|al|ive)$/, '$1'],
];

export function readExpansion(acronym: string, text: string): Expansion {
  return { acronym, text, words: wordsOf(text) };
}

/**
 * Whether two expansions of one acronym mean the same. They may differ in hyphens, small words and plurals (`Area under
 * Curve`), by a slip in one word (`Principle` for `Principal`), in the endings of words, by letters in place of words
 * (`Explainable AI`), or because one says more (`Low-Rank Adaptation of Large Language Models`).
 */
export function sameExpansion(a: Expansion, b: Expansion): boolean {
  if (a.words.join('') === b.words.join('') || haveStems(a, b) || differBySlip(a, b)) return true;
  const [short, long] = a.text.length < b.text.length ? [a, b] : [b, a];
  return isMoreOf(long, short) || hasLettersFor(short, long);
}

/**
 * Whether `loose` omits words of `full` that the acronym's letters need: the title `Convolutional networks` of a note
 * on CNN, compared with `Convolutional Neural Network`.
 */
export function isShortened(loose: Expansion, full: Expansion): boolean {
  if (loose.words.length >= full.words.length || !startsAgree(loose.words[0], full.words[0])) return false;
  let next = 0;
  for (const word of full.words) if (startsAgree(loose.words[next], word)) next++;
  if (next < loose.words.length) return false;
  return !spellsByStarts(loose.acronym, loose.text) && spellsByStarts(loose.acronym, full.text);
}

/** `network`, `net`; `convolution`, `convolutional`. */
function startsAgree(a = '', b = ''): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 2 ? long.startsWith(short) : short !== '' && short === long;
}

function isMoreOf(longer: Expansion, { words }: Expansion): boolean {
  if (words.length < 2 || !complement.test(longer.text)) return false;
  return words.join('') === wordsOf(longer.text.replace(complement, '')).join('');
}

/** In `Explainable AI`, letters stand for words of `Explainable Artificial Intelligence`. */
function hasLettersFor({ words: short }: Expansion, { words: long }: Expansion): boolean {
  return short.some((letters, at) => {
    const rest = at + letters.length;
    if (letters.length < 2 || long.length - short.length !== letters.length - 1) return false;
    const initials = long.slice(at, rest).map((word) => word.charAt(0));
    const others = [...long.slice(0, at), ...long.slice(rest)];
    return initials.join('') === letters && others.join('') === short.filter((_, i) => i !== at).join('');
  });
}

/** Whether the words are the same except for their endings. */
function haveStems({ words: a }: Expansion, { words: b }: Expansion): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at] || haveStem(word, b[at] ?? ''));
}

function differBySlip(a: Expansion, b: Expansion): boolean {
  if (a.words.length !== b.words.length) return false;
  const [at, another] = a.words.flatMap((word, index) => (word === b.words[index] ? [] : [index]));
  if (at === undefined || another !== undefined) return false;
  return isSlip(a.words[at] ?? '', b.words[at] ?? '');
}

/**
 * One letter too many or too few, two neighbours swapped, or `s` for `z`. Any other letter makes another word: `mean`,
 * `median`; `macro`, `micro`; `content`, `context`.
 */
function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < shortestSlip || /\d/.test(a + b)) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let behind = 0;
  while (behind < Math.min(a.length, b.length) - from && a.at(-1 - behind) === b.at(-1 - behind)) behind++;
  if (from === 0) return false;
  const [inA, inB] = [a.slice(from, a.length - behind), b.slice(from, b.length - behind)];
  const isTurned = inA.length === 2 && inA.charAt(0) === inB.charAt(1) && inA.charAt(1) === inB.charAt(0);
  return inA.length + inB.length === 1 || isTurned || /^(?:sz|zs)$/.test(inA + inB);
}

function haveStem(a: string, b: string): boolean {
  return Math.max(a.length, b.length) > shortestSlip && stemOf(a) === stemOf(b);
}

function stemOf(word: string): string {
  for (const [ending, left] of endings) if (ending.test(word)) return word.replace(ending, left);
  return word;
}

function wordsOf(text: string): string[] {
  const words =
    withoutAccents(text.normalize('NFKC'))
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => !smallWords.has(word))
    .map((word) => (/^nets?$/.test(word) ? 'network' : nameKey(word)));
}
