import {
  createTermSearch,
  type FoldedNames,
  queryMarker,
  ReferenceSearch,
  type Term,
  type TextRange,
  TermUses,
} from '../../core';
import { TermTags } from './list/tag-counts';
import { termSummary, type TermSummary } from './list/term-summary';
import { TermSorter } from './list/list-rows';

/**
 * What lists of terms are made with, and what is remembered of each term for it. Shared by all panels, and kept while
 * none is open, so that the next one opens at once.
 */
export class TermCaches {
  readonly sorter = new TermSorter();
  readonly tags = new TermTags();
  readonly search = createTermSearch([]);
  readonly referenceSearch = new ReferenceSearch();
  readonly uses = new TermUses();
  readonly folded: FoldedNames = new WeakMap();
  readonly #summaries = new WeakMap<Term, TermSummary>();
  #marker = { query: '', rangesIn: queryMarker('') };
  #terms: readonly Term[] = [];
  #sorted = 0;
  /** Steps that are done once for a whole list, each some milliseconds long for thousands of terms. */
  #left: (() => unknown)[] = [];

  /** What a closed row says of a term. */
  summary(term: Term): TermSummary {
    const summary = this.#summaries.get(term) ?? termSummary(term);
    this.#summaries.set(term, summary);
    return summary;
  }

  /** What to mark in a name that was found with `query`. */
  rangesIn(text: string, query: string): readonly TextRange[] {
    if (this.#marker.query !== query) this.#marker = { query, rangesIn: queryMarker(query) };
    return this.#marker.rangesIn(text);
  }

  /** Works ahead for `terms`, at most `limit` of them. Returns whether all is done. */
  prepare(terms: readonly Term[], limit: number): boolean {
    if (this.#terms !== terms) {
      this.#terms = terms;
      this.#sorted = 0;
      this.#left = [() => this.sorter.byLetter(terms), () => this.tags.chips(terms, terms, [])];
      this.search.update(terms);
    }
    const end = Math.min(this.#sorted + limit, terms.length);
    for (const term of terms.slice(this.#sorted, end)) this.sorter.letter(term);
    this.#sorted = end;
    if (!this.search.prepare(limit) || end < terms.length) return false;
    this.#left.shift()?.();
    return this.#left.length === 0;
  }
}
