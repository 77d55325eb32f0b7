import { looksLikeAcronym, singularAcronym, spells, spellsByStarts } from './acronym';

/** `ANN(Artificial Neural Network)`, `Artificial Neural Network (ANN)`. */
export function pairAround(before: string, parts: readonly string[]): readonly [string, string] | undefined {
  const word = /(?:^|[^A-Za-z0-9-])([A-Za-z][A-Za-z0-9.&/+-]{1,13})$/.exec(before)?.[1];
  if (word !== undefined && looksLikeAcronym(word)) {
    const expansion = parts.find((part) => spells(word, part));
    if (expansion !== undefined) return [singularAcronym(word), expansion];
  }
  const acronym = parts.find(looksLikeAcronym);
  const expansion = acronym === undefined ? undefined : wordsSpelling(acronym, before);
  return acronym === undefined || expansion === undefined ? undefined : [singularAcronym(acronym), expansion];
}

/**
 * The fewest words at the end of `before` that spell `acronym` and begin with its first letter; letters at word starts
 * throughout before letters inside (`Models (MoE)` is cut off from what it says).
 */
export function wordsSpelling(acronym: string, before: string): string | undefined {
  const words = /[A-Za-z][A-Za-z' ’–-]*$/.exec(before)?.[0].split(' ') ?? [];
  const phrases: string[] = [];
  for (let count = 1; count <= Math.min(words.length, acronym.length + 2); count++) {
    const phrase = words.slice(-count).join(' ');
    if (phrase.charAt(0).toLowerCase() === acronym.charAt(0).toLowerCase()) phrases.push(phrase);
  }
  return (
    phrases.find((phrase) => spellsByStarts(acronym, phrase)) ??
    phrases.find((phrase) => (acronym.length < 3 || /[\s-]/.test(phrase)) && spells(acronym, phrase))
  );
}
