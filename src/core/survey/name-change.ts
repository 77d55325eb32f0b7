import type { MatcherEntry } from '../matching/match';
import { addPatterns, type NamePattern } from '../matching/name-pattern';
import { mayHold, type NamePrints } from '../matching/name-prints';

/** What the mentions of a note were counted from, as far as it tells which other names would be counted there. */
export interface MentionBasis {
  readonly prints: NamePrints;
  /** Ids of the terms that the note itself is about, which it does not mention. */
  readonly ownTerms: ReadonlySet<string>;
}

/** With more new names, asking each note costs more than reading them all. */
const mostNames = 300;

/** The difference between two sets of names, to ask which notes have to be counted again. */
export class NameChange {
  readonly #added: NamePattern[] = [];
  /** Ids of the terms that lost a name, or are gone. */
  readonly #lessened = new Set<string>();

  constructor(before: Iterable<MatcherEntry>, after: Iterable<MatcherEntry>) {
    const left = new Map(Array.from(before, ({ id, names }) => [id, names]));
    let added = 0;
    for (const { id, names } of after) {
      const known = left.get(id) ?? [];
      left.delete(id);
      if (isSame(known, names)) continue;
      for (const name of names) {
        if (!known.includes(name) && ++added <= mostNames) addPatterns(name, 0, this.#added);
      }
      if (known.some((name) => !names.includes(name))) this.#lessened.add(id);
    }
    for (const id of left.keys()) this.#lessened.add(id);
    this.isLarge = added > mostNames;
  }

  /** So many names are new that every note may have some. */
  readonly isLarge: boolean;

  /**
   * Whether the mentions in a note may be others now: a new name may stand there, or a lost one did, and shorter names
   * may have stood in its place.
   */
  mayAffect(mentions: ReadonlyMap<string, number>, { prints, ownTerms }: MentionBasis): boolean {
    for (const id of this.#lessened) if (mentions.has(id) || ownTerms.has(id)) return true;
    return this.isLarge || this.#added.some((pattern) => mayHold(prints, pattern));
  }
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, at) => name === b[at]);
}
