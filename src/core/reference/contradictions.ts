import type { Term, TermSource } from '../term/term';
import type { ReferenceEntry } from './entry';
import type { Reference } from './reference';
import { spellingKey } from './wording';

/** A wording of what a term's letters stand for that contradicts the reference (`Reference.judge`). */
export interface Contradiction {
  /** The same for wordings that differ in spelling alone. */
  readonly key: string;
  /** As the first of the places has it. */
  readonly expansion: string;
  readonly entry: ReferenceEntry;
  /** What the reference says instead. */
  readonly right: string;
  /** Where it stands. */
  readonly sources: readonly TermSource[];
}

/** What the places of a term say against the reference, in the order of places: merging senses has passed over slips. */
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
