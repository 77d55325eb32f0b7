import { isSameEntry, type MatcherEntry } from '../matching/match';
import { addPatterns, type NamePattern } from '../matching/name-pattern';
import { mayHold, type NamePrints } from '../matching/name-prints';

/** Data about how the mentions of a note were counted. They tell which other names could be counted there. */
export interface MentionBasis {
  readonly prints: NamePrints;
  /** The ids of the terms that the note itself is about; they are not counted as mentions. */
  readonly ownTerms: ReadonlySet<string>;
}

/** The most new names. Beyond this, testing each note costs more than reading all notes again. */
const mostNames = 300;

/** The difference between two sets of names. It tells which notes must be counted again. */
export class NameChange {
  readonly #added: NamePattern[] = [];
  /** The ids of the terms that lost a name or no longer exist. */
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

  /** Whether there are so many new names that any note may contain some. */
  readonly isLarge: boolean;

  /**
   * Whether the mentions in a note may have changed: a new name may occur in it, or a lost name did, whose place
   * shorter names may now take.
   */
  mayAffect(mentions: ReadonlyMap<string, number>, { prints, ownTerms }: MentionBasis): boolean {
    for (const id of this.#lessened) if (mentions.has(id) || ownTerms.has(id)) return true;
    return this.isLarge || this.#added.some((pattern) => mayHold(prints, pattern));
  }
}

/** Whether an entry has a name of another one, and searches for it in the same way. */
function holds(entry: MatcherEntry, name: string, other: MatcherEntry): boolean {
  return entry.names.includes(name) && isExact(entry, name) === isExact(other, name);
}

function isExact({ exactCase }: MatcherEntry, name: string): boolean {
  return exactCase?.includes(name) === true;
}
