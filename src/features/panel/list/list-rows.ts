import { letterOfKey, type ReferenceEntry, sortKey, type Term, updatedInstant } from '../../../core';
import type { SortOrder } from '../panel-state';

/** One line of the list. `key` is unique in a list and stays with what it stands for. */
export type ListEntry =
  | { readonly kind: 'letter'; readonly key: string; readonly letter: string }
  | {
      readonly kind: 'term';
      readonly key: string;
      readonly term: Term;
      readonly position: number;
      /** The letter that begins here, if no letter line does. */
      readonly startsLetter?: string;
    }
  | {
      readonly kind: 'reference';
      readonly key: string;
      readonly entry: ReferenceEntry;
      readonly position: number;
      readonly startsLetter?: string;
    };

/** A line other than a letter. */
export type ListRow = Exclude<ListEntry, { readonly kind: 'letter' }>;

/** Shorter lists have no letter lines. */
const fewestWithLetters = 100;

/** What the list is made from, beside the terms. */
export interface ListOptions {
  readonly sort: SortOrder;
  /** Keep the order of `terms` (a search's, best first) and show no letters. */
  readonly ranked: boolean;
  /** Entries of the built-in reference, in the order of a search where `ranked`; below the terms, or those of a letter. */
  readonly reference?: readonly ReferenceEntry[] | undefined;
  /** How often a term is mentioned; absent while nothing counts mentions. */
  readonly mentionCount?: ((term: Term) => number) | undefined;
}

const none: readonly ReferenceEntry[] = [];

interface Lettered {
  readonly reference: readonly ReferenceEntry[];
  readonly entries: readonly ListEntry[];
}

/** Caches each term's sort key, so that sorting thousands of terms only compares strings. */
export class TermSorter {
  readonly #keys = new WeakMap<Term | ReferenceEntry, string>();
  /** The list of all terms is shown again whenever a search is taken back. */
  readonly #sorted = new WeakMap<readonly (Term | ReferenceEntry)[], readonly (Term | ReferenceEntry)[]>();
  readonly #lettered = new WeakMap<readonly Term[], Lettered>();

  byName<Item extends Term | ReferenceEntry>(items: readonly Item[]): readonly Item[] {
    let sorted = this.#sorted.get(items);
    if (sorted === undefined) {
      sorted = [...items].sort((a, b) => compare(this.#key(a), this.#key(b)));
      this.#sorted.set(items, sorted);
    }
    return sorted as readonly Item[];
  }

  /** The highest number first; equal ones by name. */
  byNumber(terms: readonly Term[], number: (term: Term) => number): readonly Term[] {
    return this.byName(terms)
      .map((term) => ({ term, value: number(term) }))
      .sort((a, b) => b.value - a.value)
      .map(({ term }) => term);
  }

  /** By name, with letters before the terms that they hold, and entries of the reference below the terms of a letter. */
  byLetter(terms: readonly Term[], reference: readonly ReferenceEntry[] = none): readonly ListEntry[] {
    let lettered = this.#lettered.get(terms);
    if (lettered?.reference !== reference) {
      lettered = { reference, entries: this.#withLetters(terms, reference) };
      this.#lettered.set(terms, lettered);
    }
    return lettered.entries;
  }

  #withLetters(terms: readonly Term[], reference: readonly ReferenceEntry[]): readonly ListEntry[] {
    const groups = new Map<string, { readonly terms: Term[]; readonly reference: ReferenceEntry[] }>();
    const letters = this.byName(reference.length === 0 ? terms : [...terms, ...reference]).map((item) =>
      this.letter(item),
    );
    for (const letter of letters) groups.set(letter, { terms: [], reference: [] });
    for (const term of this.byName(terms)) groups.get(this.letter(term))?.terms.push(term);
    for (const entry of this.byName(reference)) groups.get(this.letter(entry))?.reference.push(entry);
    let before = 0;
    return [...groups].flatMap(([letter, group]): ListEntry[] => {
      const rows = rowsOf(group.terms, group.reference, before);
      before += rows.length;
      return [{ kind: 'letter', key: `letter ${letter}`, letter }, ...rows];
    });
  }

  /** The letter that a term is filed under. */
  letter(item: Term | ReferenceEntry): string {
    return letterOfKey(this.#key(item));
  }

  #key(item: Term | ReferenceEntry): string {
    let key = this.#keys.get(item);
    if (key === undefined) {
      key = sortKey(item.headword);
      this.#keys.set(item, key);
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
  const { ranked, sort, reference = none, mentionCount } = options;
  if (ranked) return rowsOf(terms, reference);
  const below = (sorted: readonly Term[]): readonly ListEntry[] => rowsOf(sorted, sorter.byName(reference));
  if (sort === 'updated') {
    return below(sorter.byNumber(terms, (term) => updatedInstant(term.updated) ?? -Infinity));
  }
  if (sort === 'mentions' && mentionCount !== undefined) return below(sorter.byNumber(terms, mentionCount));
  return withoutFewLetters(sorter.byLetter(terms, reference));
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

/** @param before how many rows stand above these. */
function rowsOf(terms: readonly Term[], reference: readonly ReferenceEntry[], before = 0): ListRow[] {
  const first = before + 1;
  return [
    ...terms.map((term, index): ListRow => ({ kind: 'term', key: term.id, term, position: first + index })),
    ...reference.map((entry, index): ListRow => ({
      kind: 'reference',
      key: `reference ${entry.id}`,
      entry,
      position: first + terms.length + index,
    })),
  ];
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
