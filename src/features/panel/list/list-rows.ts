import { letterOfKey, sortKey, type Term, updatedInstant } from '../../../core';
import type { SortOrder } from '../panel-state';

/** One line of the list. `key` is unique in a list and stays with what it stands for. */
export type ListEntry =
  | { readonly kind: 'letter'; readonly key: string; readonly letter: string }
  | {
      readonly kind: 'term';
      readonly key: string;
      readonly term: Term;
      readonly position: number;
      /** The letter that begins here, where no line says so. */
      readonly startsLetter?: string;
    };

/** A list of fewer lines than this needs no lines between them that name letters. */
const fewestWithLetters = 100;

/** What the list is made from, beside the terms. */
export interface ListOptions {
  readonly sort: SortOrder;
  /** Keep the order of `terms` (a search's, best first) and show no letters. */
  readonly ranked: boolean;
  /** How often a term is mentioned; absent while nothing counts mentions. */
  readonly mentionCount?: ((term: Term) => number) | undefined;
}

/** Remembers the sort key of each term object, so that a list of thousands is sorted by comparing strings only. */
export class TermSorter {
  readonly #keys = new WeakMap<Term, string>();
  /** The list of all terms is shown again whenever a search is taken back. */
  readonly #sorted = new WeakMap<readonly Term[], readonly Term[]>();
  readonly #lettered = new WeakMap<readonly Term[], readonly ListEntry[]>();

  byName(terms: readonly Term[]): readonly Term[] {
    let sorted = this.#sorted.get(terms);
    if (sorted === undefined) {
      sorted = [...terms].sort((a, b) => compare(this.#key(a), this.#key(b)));
      this.#sorted.set(terms, sorted);
    }
    return sorted;
  }

  /** The highest number first; equal ones by name. */
  byNumber(terms: readonly Term[], number: (term: Term) => number): readonly Term[] {
    return this.byName(terms)
      .map((term) => ({ term, value: number(term) }))
      .sort((a, b) => b.value - a.value)
      .map(({ term }) => term);
  }

  /** By name, with letters before the terms that they hold. */
  byLetter(terms: readonly Term[]): readonly ListEntry[] {
    let entries = this.#lettered.get(terms);
    if (entries === undefined) {
      entries = this.#withLetters(this.byName(terms));
      this.#lettered.set(terms, entries);
    }
    return entries;
  }

  #withLetters(terms: readonly Term[]): readonly ListEntry[] {
    const entries: ListEntry[] = [];
    let current: string | undefined;
    terms.forEach((term, index) => {
      const letter = this.letter(term);
      if (letter !== current) entries.push({ kind: 'letter', key: `letter ${letter}`, letter });
      current = letter;
      entries.push({ kind: 'term', key: term.id, term, position: index + 1 });
    });
    return entries;
  }

  /** The letter that a term is filed under. */
  letter(term: Term): string {
    return letterOfKey(this.#key(term));
  }

  #key(term: Term): string {
    let key = this.#keys.get(term);
    if (key === undefined) {
      key = sortKey(term.headword);
      this.#keys.set(term, key);
    }
    return key;
  }
}

/** Where letters stand in a list, ascending. */
export function letterPlaces(entries: readonly ListEntry[]): readonly number[] {
  const places: number[] = [];
  entries.forEach(({ kind }, index) => {
    if (kind === 'letter') places.push(index);
  });
  return places;
}

/** The lines of the list for `terms`. */
export function listEntries(
  terms: readonly Term[],
  options: ListOptions,
  sorter: TermSorter,
): readonly ListEntry[] {
  if (options.ranked) return withoutLetters(terms);
  if (options.sort === 'updated') {
    return withoutLetters(sorter.byNumber(terms, (term) => updatedInstant(term.updated) ?? -Infinity));
  }
  const { mentionCount } = options;
  if (options.sort === 'mentions' && mentionCount !== undefined) {
    return withoutLetters(sorter.byNumber(terms, mentionCount));
  }
  return withoutFewLetters(sorter.byLetter(terms));
}

/** A short list without the lines that name letters; the first term of each letter knows it instead. */
function withoutFewLetters(entries: readonly ListEntry[]): readonly ListEntry[] {
  if (entries.length >= fewestWithLetters) return entries;
  return entries.flatMap((entry, index) => {
    const before = entries[index - 1];
    if (entry.kind === 'letter') return [];
    return before?.kind === 'letter' ? [{ ...entry, startsLetter: before.letter }] : [entry];
  });
}

function withoutLetters(terms: readonly Term[]): readonly ListEntry[] {
  return terms.map((term, index) => ({ kind: 'term', key: term.id, term, position: index + 1 }));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
