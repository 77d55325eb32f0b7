import { plainText } from '../markdown/plain-text';
import { looksLikeAcronym, spellsByStarts } from './acronym';
import { wordsSpelling } from './acronym-pair';
import { isNounPhrase } from './noun-phrase';

/** The part of a definition, from its start, that must contain the expansion, in UTF-16 units. */
const window = 200;
const englishWords = /[A-Z][A-Za-z’'-]*(?: (?:of|for|and|in|to|the|on|with|a)| [A-Za-z][A-Za-z’'-]*)+/g;

/** The expansion that a definition gives in its first words: `Deep Noise Suppression으로, …`, `stands for …`. */
export function meaningSaidIn(definition: string | undefined, acronym: string): string | undefined {
  if (definition === undefined || !looksLikeAcronym(acronym)) return undefined;
  const start = plainText(definition.slice(0, window));
  for (const [words] of start.matchAll(englishWords)) {
    const meaning = wordsSpelling(acronym, words) ?? firstWordsSpelling(acronym, words);
    if (meaning !== undefined && /\s/.test(meaning) && isNounPhrase(meaning) && isCapitalised(meaning))
      return meaning;
  }
  return undefined;
}

/** `Deep Noise Suppression is …`: the expansion may come first. */
function firstWordsSpelling(acronym: string, text: string): string | undefined {
  const words = text.split(' ');
  for (let count = 2; count <= Math.min(words.length, acronym.length + 2); count++) {
    const phrase = words.slice(0, count).join(' ');
    if (spellsByStarts(acronym, phrase)) return phrase;
  }
  return undefined;
}

function isCapitalised(phrase: string): boolean {
  return phrase.split(/[\s-]/).every((word) => /^(?:[A-Z]|(?:of|for|and|in|to|the|on|with|a)$)/.test(word));
}
