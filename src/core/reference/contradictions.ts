import type { Term, TermSource } from '../term/term';
import type { ReferenceEntry } from './entry';
import type { Reference } from './reference';
import { spellingKey } from './wording';

/** A wording of what a term's letters stand for that contradicts the reference (`Reference.judge`). */
export interface Contradiction {
  /** Equal for wordings that differ only in spelling. */
  readonly key: string;
  /** The wording at the first of the places. */
  readonly expansion: string;
  readonly entry: ReferenceEntry;
  /** What the reference says instead. */
  readonly right: string;
  /** Where it stands. */
  readonly sources: readonly TermSource[];
}

/** Where a term's places contradict the reference, in order. Asks each place, because merging senses hides slips. */
export function contradictionsIn(
  reference: Reference,
  { headword, sources }: Term,
): readonly Contradiction[] {
  if (reference.find(headword).length === 0) return [];
  const found = new Map<string, Contradiction>();
  for (const source of sources) {
    const { expansion } = source;
    if (expansion === undefined || reference.judge(headword, expansion) !== 'contradicts') continue;
    const key = spellingKey(expansion);
    const known = found.get(key);
    const entry = known?.entry ?? reference.closest(headword, expansion);
    if (entry === undefined) continue;
    found.set(key, {
      key,
      expansion: known?.expansion ?? expansion,
      entry,
      right: entry.expansion ?? entry.headword,
      sources: [...(known?.sources ?? []), source],
    });
  }
  return [...found.values()];
}
