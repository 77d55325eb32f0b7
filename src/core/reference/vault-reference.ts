import type { ReferenceListing } from '../settings/reference-settings';
import type { Sense, Term } from '../term/term';
import { type Contradiction, contradictionsIn } from './contradictions';
import type { ReferenceEntry } from './entry';
import { entryOfMeaning, type OwnMeaning } from './own-entry';
import type { Reference } from './reference';

const none: readonly ReferenceEntry[] = [];

/** The built-in reference beside a vault, whose own terms take precedence. Switched off, it answers nothing. */
export class VaultReference {
  readonly #glossary: { terms(): readonly Term[] };
  readonly #listing: () => ReferenceListing;
  readonly #reference: Reference;
  readonly #entries = new WeakMap<Sense, ReferenceEntry | 'none'>();
  readonly #contradictions = new WeakMap<Term, readonly Contradiction[]>();
  #isAsked = false;
  #prepared: { readonly terms: readonly Term[]; count: number } | undefined;
  #others: { readonly terms: readonly Term[]; readonly entries: readonly ReferenceEntry[] } | undefined;

  /** @param glossary its `terms()` must return the same array as long as nothing changed. */
  constructor(glossary: { terms(): readonly Term[] }, listing: () => ReferenceListing, reference: Reference) {
    this.#glossary = glossary;
    this.#listing = listing;
    this.#reference = reference;
  }

  listing(): ReferenceListing {
    return this.#listing();
  }

  /** Undefined while it is switched off. */
  reference(): Reference | undefined {
    if (this.#listing() === 'off') return undefined;
    this.#isAsked = true;
    return this.#reference;
  }

  /** The entry for one meaning of a name; see `entryOfMeaning`. */
  entryFor(own: OwnMeaning): ReferenceEntry | undefined {
    const reference = this.reference();
    return reference && entryOfMeaning(reference, own);
  }

  /** The entry for a sense of a term of the vault. */
  entryOf({ headword }: Pick<Term, 'headword'>, sense: Sense): ReferenceEntry | undefined {
    const reference = this.reference();
    if (reference === undefined) return undefined;
    let entry = this.#entries.get(sense);
    if (entry === undefined) {
      entry = entryOfMeaning(reference, { ...sense, headword }) ?? 'none';
      this.#entries.set(sense, entry);
    }
    return entry === 'none' ? undefined : entry;
  }

  /** Where a term contradicts the reference; cached for each term. */
  contradictions(term: Term): readonly Contradiction[] {
    const reference = this.reference();
    if (reference === undefined) return [];
    let found = this.#contradictions.get(term);
    if (found === undefined) {
      found = contradictionsIn(reference, term);
      this.#contradictions.set(term, found);
    }
    return found;
  }

  /** Whether the reference has been read, which the first question to it does. */
  isAsked(): boolean {
    return this.#isAsked;
  }

  /**
   * Works ahead for `otherEntries`, at most `limit` terms of the vault; returns whether all is done. As long as nobody has
   * asked for the reference there is nothing to do: it is not read for this.
   */
  prepare(limit: number): boolean {
    if (!this.#isAsked || this.reference() === undefined) return true;
    const terms = this.#glossary.terms();
    if (this.#prepared?.terms !== terms) this.#prepared = { terms, count: 0 };
    const from = this.#prepared.count;
    for (const term of terms.slice(from, from + limit)) {
      for (const sense of term.senses) this.entryOf(term, sense);
    }
    this.#prepared.count = from + limit;
    return this.#prepared.count >= terms.length;
  }

  /** The entries without a term in the vault. The same array as long as nothing changed. */
  otherEntries(): readonly ReferenceEntry[] {
    const reference = this.reference();
    if (reference === undefined) return none;
    const terms = this.#glossary.terms();
    if (this.#others?.terms === terms) return this.#others.entries;
    const own = new Set(terms.flatMap((term) => term.senses.map((sense) => this.entryOf(term, sense))));
    const others = reference.entries().filter((entry) => !own.has(entry));
    const before = this.#others?.entries;
    const entries = isSameList(before, others) ? before : others;
    this.#others = { terms, entries };
    return entries;
  }
}

function isSameList<Item>(
  before: readonly Item[] | undefined,
  now: readonly Item[],
): before is readonly Item[] {
  return before?.length === now.length && before.every((item, at) => item === now[at]);
}
