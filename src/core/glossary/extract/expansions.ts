import { nameKey } from '../fold';
import { looksLikeAcronym, singularAcronym, spells, spellsByStarts } from './acronym';
import type { Block } from './blocks';
import { isNounPhrase } from './noun-phrase';
import { plainText } from './plain-text';
import { withoutSpacedDashes } from './term-phrase';

/** What running text says that an acronym stands for, where it first says so. It makes no term. */
export interface Expansion {
  readonly acronym: string;
  readonly expansion: string;
  /** Line of the note, from 0. */
  readonly line: number;
  /** The heading below which it stands, as written. */
  readonly heading?: string;
}

const bracket = /[(（]([^()（）]{2,160})[)）]/g;

/** `약어(풀이)` and `풀이(약어)` in running text, the first of each acronym, letters checked. */
export function findExpansions(blocks: readonly Block[]): Expansion[] {
  const found = new Map<string, Expansion>();
  let heading: string | undefined;
  for (const { type, text, line } of blocks) {
    if (type === 'heading') heading = text;
    if (!/[(（]/.test(text)) continue;
    for (const [acronym, expansion] of expansionsIn(plainText(text))) {
      const key = nameKey(acronym);
      if (!found.has(key))
        found.set(key, { acronym, expansion, line, ...(heading === undefined ? {} : { heading }) });
    }
  }
  return [...found.values()];
}

function* expansionsIn(plain: string): Generator<readonly [acronym: string, expansion: string]> {
  for (const match of plain.matchAll(bracket)) {
    const parts = withoutSpacedDashes(match[1] ?? '')
      .split(/\s*[,，;]\s*/)
      .slice(0, 4);
    const before = plain.slice(Math.max(0, match.index - 120), match.index).trimEnd();
    const pair = pairInside(parts) ?? pairAround(before, parts);
    if (pair !== undefined && isNounPhrase(pair[1])) yield pair;
  }
}

/** `인공 신경망(Artificial Neural Network, ANN)`. */
function pairInside(parts: readonly string[]): readonly [string, string] | undefined {
  for (const acronym of parts.filter(looksLikeAcronym)) {
    const expansion = parts.find((part) => part !== acronym && spells(acronym, part));
    if (expansion !== undefined) return [singularAcronym(acronym), expansion];
  }
  return undefined;
}

/** `ANN(Artificial Neural Network)`, `Artificial Neural Network (ANN)`. */
function pairAround(before: string, parts: readonly string[]): readonly [string, string] | undefined {
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
function wordsSpelling(acronym: string, before: string): string | undefined {
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
