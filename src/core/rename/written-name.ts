import { foldName } from '../term/fold';
import type { Renaming } from './renaming';

/**
 * The new name as it is to be written where the old one stands: in the plural where that is (`LLMs`), with a capital at
 * the start of a sentence or without capitals as that is, and with Hangul in parts where that has it so.
 * @param written a spelling of the old name, as the matcher takes it for it.
 */
export function writtenName(written: string, { from, to }: Omit<Renaming, 'id'>): string {
  const composed = written.normalize('NFC');
  const isPlural = composed.endsWith('s') && foldName(composed).length > foldName(from).length;
  const name = inCaseOf(composed, from, to);
  const inNumber = isPlural ? pluralOf(name) : name;
  return written === composed ? inNumber : inNumber.normalize('NFD');
}

/** Korean has no plural that has to be said. */
function pluralOf(name: string): string {
  if (!/[A-Za-z]$/.test(name) || /[^s]s$/.test(name)) return name;
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  return name + (/(?:s|x|z|ch|sh)$/.test(name) ? 'es' : 's');
}

function inCaseOf(written: string, from: string, to: string): string {
  const isSmall = !/\p{Lu}/u.test(written) && /\p{Lu}/u.test(from);
  // A word with capitals within (`BERT`, `RoBERTa`) keeps them.
  if (isSmall)
    return to.replace(/[\p{L}\p{M}\p{N}'’]+/gu, (word) => (isTitleCase(word) ? word.toLowerCase() : word));
  const isFirst = isTitleCase(written) && !isTitleCase(from) && !/\p{Lu}/u.test(from);
  return isFirst && /^\p{Ll}[^\p{Lu}]*$/u.test(to) ? to.charAt(0).toUpperCase() + to.slice(1) : to;
}

function isTitleCase(word: string): boolean {
  return /^\p{Lu}[^\p{Lu}]+$/u.test(word);
}
