import { isSameEntry, type MatcherEntry } from '../matching/match';
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
    const left = new Map(Array.from(before, (entry) => [entry.id, entry]));
    let added = 0;
    for (const entry of after) {
      const { id, names } = entry;
      const known = left.get(id) ?? { id, names: [] };
      left.delete(id);
      if (isSameEntry(known, entry)) continue;
      for (const name of names) {
        if (holds(known, name, entry) || ++added > mostNames) continue;
        addPatterns({ name, owner: 0, exactCase: isExact(entry, name) }, this.#added);
      }
      if (known.names.some((name) => !holds(entry, name, known))) this.#lessened.add(id);
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

/** Whether an entry has a name that another one has, and looks for it in the same way. */
function holds(entry: MatcherEntry, name: string, other: MatcherEntry): boolean {
  return entry.names.includes(name) && isExact(entry, name) === isExact(other, name);
}

function isExact({ exactCase }: MatcherEntry, name: string): boolean {
  return exactCase?.includes(name) === true;
}
