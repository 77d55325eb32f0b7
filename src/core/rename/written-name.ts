import { foldName } from '../term/fold';
import type { Renaming } from './renaming';

/**
 * The new name in the form that the old one has at this place: in the plural (`LLMs`), with a capital at the start of a
 * sentence, without capitals, or in decomposed Hangul.
 * @param written the old name as spelled in the text
 */
export function writtenName(written: string, { from, to }: Omit<Renaming, 'id'>): string {
  const composed = written.normalize('NFC');
  const isPlural = composed.endsWith('s') && foldName(composed).length > foldName(from).length;
  const name = inCaseOf(composed, from, to);
  const inNumber = isPlural ? pluralOf(name) : name;
  return written === composed ? inNumber : inNumber.normalize('NFD');
}

/** Korean nouns need no plural. */
function pluralOf(name: string): string {
  if (!/[A-Za-z]$/.test(name) || /[^s]s$/.test(name)) return name;
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  return name + (/(?:s|x|z|ch|sh)$/.test(name) ? 'es' : 's');
}

function inCaseOf(written: string, from: string, to: string): string {
  const isSmall = !/\p{Lu}/u.test(written) && /\p{Lu}/u.test(from);
  // A word with capitals inside (`BERT`, `RoBERTa`) keeps them.
  if (isSmall)
    return to.replace(/[\p{L}\p{M}\p{N}'’]+/gu, (word) => (isTitleCase(word) ? word.toLowerCase() : word));
  const isFirst = isTitleCase(written) && !isTitleCase(from) && !/\p{Lu}/u.test(from);
  return isFirst && /^\p{Ll}[^\p{Lu}]*$/u.test(to) ? to.charAt(0).toUpperCase() + to.slice(1) : to;
}

function isTitleCase(word: string): boolean {
  return /^\p{Lu}[^\p{Lu}]+$/u.test(word);
}
