import { compileMatcher } from '../matching/matcher';
import type { Match, Matcher } from '../matching/match';
import type { ReferenceEntry } from '../reference/entry';
import type { MarkedTerms } from './marked-terms';
import { type MarkScope, whyNotMarked } from './not-marked';
import { spellings, type SpellingRules } from './spellings';

type MentionScope = MarkScope & SpellingRules;

/** The part of the reference that is marked, if the user wants it: the entries without a term in the vault. */
export interface ReferenceMentionsDeps {
  readonly reference: { otherEntries(): readonly ReferenceEntry[] };
  readonly terms: Pick<MarkedTerms, 'matcher'>;
  /** Must return the same object as long as nothing has changed. */
  readonly scope: () => MentionScope & { readonly referenceMarks: boolean };
}

/**
 * Mentions of things that the reference explains and the vault does not. A name of a term of the vault takes
 * precedence.
 */
export class ReferenceMentions {
  readonly #deps: ReferenceMentionsDeps;
  #entries: readonly ReferenceEntry[] | undefined;
  #scope: MentionScope | undefined;
  #own: Matcher | undefined;
  #all: Matcher | undefined;
  #matcher: Matcher | undefined;
  #byId: ReadonlyMap<string, ReferenceEntry> = new Map();

  constructor(deps: ReferenceMentionsDeps) {
    this.#deps = deps;
  }

  /** `undefined` if nothing of the reference is marked. The same object as long as it finds the same. */
  matcher(): Matcher | undefined {
    const { reference, terms, scope } = this.#deps;
    const present = scope();
    if (!present.referenceMarks) return undefined;
    const entries = reference.otherEntries();
    if (entries.length === 0) return undefined;
    const own = terms.matcher();
    if (this.#all === undefined || this.#entries !== entries || this.#scope !== present) {
      this.#all = this.#compile(entries, present);
      this.#matcher = undefined;
    }
    if (this.#matcher === undefined || this.#own !== own) this.#matcher = beside(own, this.#all);
    this.#own = own;
    this.#entries = entries;
    this.#scope = present;
    return this.#matcher;
  }

  entry(id: string): ReferenceEntry | undefined {
    return this.#byId.get(id);
  }

  #compile(entries: readonly ReferenceEntry[], scope: MentionScope): Matcher {
    const whyNot = whyNotMarked(scope);
    const spell = spellings(scope);
    this.#byId = new Map(entries.map((entry) => [entry.id, entry]));
    return compileMatcher(
      entries.map((entry) => ({
        id: entry.id,
        ...spell(namesOf(entry).filter((name) => whyNot(name, entry) === undefined)),
      })),
    );
  }
}

function namesOf({ headword, expansion, names, korean }: ReferenceEntry): readonly string[] {
  return [headword, ...(expansion === undefined ? [] : [expansion]), ...names, ...korean];
}

/** Finds what `other` finds, except where `own` finds something. */
function beside(own: Matcher, other: Matcher): Matcher {
  return {
    find(text, from, to) {
      const found = other.find(text, from, to);
      if (found.length === 0) return found;
      const taken = own.find(text, from, to);
      const isFree = (match: Match): boolean =>
        !taken.some((mention) => mention.from < match.to && match.from < mention.to);
      return found.filter(isFree);
    },
  };
}
