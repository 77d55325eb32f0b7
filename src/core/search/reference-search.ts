import type { ReferenceEntry } from '../reference/entry';
import type { Term } from '../term/term';
import { createTermSearch } from './term-search';

/** Searches the reference as if its entries were terms, by the words of both languages. */
export class ReferenceSearch {
  readonly #search = createTermSearch([]);
  readonly #termOf = new WeakMap<ReferenceEntry, Term>();
  readonly #entryOf = new WeakMap<Term, ReferenceEntry>();
  #entries: readonly ReferenceEntry[] = [];
  #terms: readonly Term[] = [];

  /** The entries that match a query, best first. See `searchTerms`. */
  search(entries: readonly ReferenceEntry[], query: string): readonly ReferenceEntry[] {
    this.#update(entries);
    return this.#search.search(query).flatMap((term) => this.#entryOf.get(term) ?? []);
  }

  /** Prepares at most `limit` more entries. Returns whether all are prepared. */
  prepare(entries: readonly ReferenceEntry[], limit: number): boolean {
    this.#update(entries);
    return this.#search.prepare(limit);
  }

  #update(entries: readonly ReferenceEntry[]): void {
    if (this.#entries !== entries) {
      this.#entries = entries;
      this.#terms = entries.map((entry) => this.#asTerm(entry));
    }
    this.#search.update(this.#terms);
  }

  #asTerm(entry: ReferenceEntry): Term {
    const known = this.#termOf.get(entry);
    if (known !== undefined) return known;
    const { id, headword, expansion, names, korean, english, inKorean } = entry;
    const term: Term = {
      id,
      headword,
      ...(expansion !== undefined && { expansion }),
      names: [headword, ...(expansion === undefined ? [] : [expansion]), ...names, ...korean],
      definition: `${english}\n${inKorean}`,
      tags: [],
      sources: [],
      senses: [],
    };
    this.#termOf.set(entry, term);
    this.#entryOf.set(term, entry);
    return term;
  }
}
