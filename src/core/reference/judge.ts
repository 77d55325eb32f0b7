import { smallWords } from '../extract/acronym';
import type { ExpansionJudgement, ReferenceEntry } from './entry';
import { exactKey, spellingKey, withoutKind, wordsOf } from './wording';

/**
 * Judges an expansion by the entries that have its name; the most favorable of them counts. `spellOut` puts words for the
 * acronyms in a wording: who writes *Multi-Agent RL* means *Multi-Agent Reinforcement Learning*.
 */
export function judgeExpansion(
  entries: readonly ReferenceEntry[],
  expansion: string,
  spellOut: (wording: string) => string = (wording) => wording,
): ExpansionJudgement {
  if (entries.length === 0) return 'unknown';
  const exact = exactKey(expansion);
  if (entries.some((entry) => ownWordings(entry).some((own) => exactKey(own) === exact))) return 'agrees';
  const key = (wording: string): string => spellingKey(spellOut(wording));
  const variants = [expansion, withoutKind(expansion)].map(key);
  const isSpelled = (wording: string): boolean => variants.includes(key(wording));
  if (entries.some((entry) => [...ownWordings(entry), ...entry.names].some(isSpelled))) return 'variant';
  // A different translation is no mistake: nothing says that it means something else.
  if (/\p{Script=Hangul}/u.test(expansion)) return 'unknown';
  return entries.some((entry) => sharedWords(entry, expansion) > 0) ? 'contradicts' : 'other-meaning';
}

/** The entry that shares the most words with `expansion`; undefined if none shares any. */
export function closestEntry(
  entries: readonly ReferenceEntry[],
  expansion: string,
): ReferenceEntry | undefined {
  let closest: ReferenceEntry | undefined;
  let most = 0;
  for (const entry of entries) {
    const count = sharedWords(entry, expansion);
    if (count > most) [closest, most] = [entry, count];
  }
  return closest;
}

function ownWordings({ expansion, headword, korean }: ReferenceEntry): readonly string[] {
  return [expansion ?? headword, headword, ...korean];
}

/** How many words of `expansion` the entry has; other endings count if all words match (`Convolution Neuron Net`). */
function sharedWords({ expansion, headword }: ReferenceEntry, wording: string): number {
  const own = contentWords(expansion ?? headword);
  const words = contentWords(wording);
  const shared = words.filter((word) => own.includes(word)).length;
  if (shared > 0 || words.length !== own.length) return shared;
  return words.every((word, at) => haveStem(word, own[at] ?? '')) ? words.length : 0;
}

function contentWords(wording: string): string[] {
  return wordsOf(wording).filter((word) => !smallWords.has(word));
}

const shortestStem = 4;

function haveStem(a: string, b: string): boolean {
  return a.length >= shortestStem && a.slice(0, shortestStem) === b.slice(0, shortestStem);
}
