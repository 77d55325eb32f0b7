import type { Term } from '../term/term';
import { DefinitionSearch } from './definition-search';
import { hitsByGuess, NameSearch } from './name-hits';
import { NameTable } from './name-table';
import { parseQuery, type Query } from './query';
import { parseWords, type QueryWord, type SearchedTerm, wordsIn } from './word-search';
import { searchable, searchFold, type Searchable, type TakenApart } from './searchable';

/** A prepared list of terms, which can be searched at each keystroke. */
export interface TermSearch {
  /** As `searchTerms`. */
  search(query: string): readonly Term[];
  /** Replaces the list. Terms that are the same objects as before remain prepared. */
  update(terms: readonly Term[]): void;
  /** Prepares at most `limit` more terms ahead of the first search. Returns whether all are prepared. */
  prepare(limit: number): boolean;
}

/** One prepared term. */
interface Prepared extends SearchedTerm {
  /** Headword first, then expansions and the other names. */
  readonly names: readonly Searchable[];
}

/** A list of prepared terms. */
interface PreparedList {
  readonly terms: readonly Term[];
  readonly names: NameTable;
  readonly typed: NameSearch;
  /** For the same keys on the other layout. */
  readonly swapped: NameSearch;
  readonly definitions: DefinitionSearch;
  readonly prepared: readonly Prepared[];
}

/**
 * The terms that match a query, best first.
 *
 * In this order, the query may be a whole name, the beginning of a name or of a word in it, the first letters of its
 * words, any part of it, a misspelled name, or part of a definition. Definitions are not searched if the query is a
 * whole name. Spaces, hyphens, case, width and normal form are ignored. Korean may be typed as first consonants (ㅇㅇㅁㄷ)
 * or end in half a syllable (언ㅇ). If the keys match no name, they are read on the other keyboard layout (ㅣㅣㅡ,
 * dlsrhdwlsmd). Several words may also occur in any order in names, definitions and, with `#`, tags; such terms come
 * last. An empty query gives all terms in the given order.
 */
export function searchTerms(terms: readonly Term[], query: string): readonly Term[] {
  return createTermSearch(terms).search(query);
}

/** Prepares terms for `TermSearch.search`, which then takes milliseconds for 20,000 of them. */
export function createTermSearch(terms: readonly Term[]): TermSearch {
  const known = new WeakMap<Term, Prepared>();
  const syllables = new Map<string, TakenApart>();
  let present = terms;
  let list: PreparedList | undefined;
  let ready = 0;
  const entryOf = (term: Term): Prepared => {
    let entry = known.get(term);
    if (entry === undefined) {
      entry = prepare(term, syllables);
      known.set(term, entry);
    }
    return entry;
  };
  return {
    search(text) {
      const query = parseQuery(text);
      if (query === undefined) return present;
      list ??= listOf(present, present.map(entryOf));
      return searchList(list, query, parseWords(text));
    },
    update(next) {
      if (present === next) return;
      present = next;
      list = undefined;
      ready = 0;
    },
    prepare(limit) {
      const end = Math.min(ready + limit, present.length);
      for (const term of present.slice(ready, end)) entryOf(term);
      ready = end;
      if (ready < present.length) return false;
      list ??= listOf(present, present.map(entryOf));
      return true;
    },
  };
}

function prepare(term: Term, syllables: Map<string, TakenApart>): Prepared {
  const expansions = term.senses.flatMap(({ expansion }) => expansion ?? []);
  const names = [...new Set([term.headword, ...expansions, ...term.names])];
  return {
    names: names.map((name) => searchable(name, { syllables })),
    definition: definitionOf(term),
    tags: term.tags.map(searchFold),
  };
}

function definitionOf({ definition, senses }: Term): string {
  const texts = new Set([definition, ...senses.map((sense) => sense.definition)]);
  return searchFold([...texts].filter((text) => text !== undefined).join('\n')).replace(/[ \t\-_]+/g, '');
}

function listOf(terms: readonly Term[], prepared: readonly Prepared[]): PreparedList {
  const names = new NameTable(prepared.map((term) => term.names));
  return {
    terms,
    names,
    typed: new NameSearch(names),
    swapped: new NameSearch(names),
    prepared,
    definitions: new DefinitionSearch(prepared.map(({ definition }) => definition)),
  };
}

function searchList(
  list: PreparedList,
  { typed, swapped }: Query,
  words: readonly QueryWord[] | undefined,
): readonly Term[] {
  let hits = list.typed.find(typed);
  if (hits.places.length === 0 && swapped !== undefined) hits = list.swapped.find(swapped);
  if (hits.places.length === 0) hits = hitsByGuess(list.names, typed);
  const isFound = new Uint8Array(list.terms.length);
  const found: Term[] = [];
  const take = (place: number): void => {
    const term = list.terms[place];
    if (term === undefined || isFound[place] === 1) return;
    isFound[place] = 1;
    found.push(term);
  };
  hits.places.forEach(take);
  if (hits.isExact) return found;
  list.definitions.find(typed).forEach(take);
  if (words !== undefined) placesOfWords(list.prepared, words).forEach(take);
  return found;
}

/** Terms with all words in one name come first. */
function placesOfWords(prepared: readonly Prepared[], words: readonly QueryWord[]): readonly number[] {
  const places: Readonly<Record<'name' | 'anywhere', number[]>> = { name: [], anywhere: [] };
  prepared.forEach((term, place) => {
    const where = wordsIn(term, words);
    if (where !== undefined) places[where].push(place);
  });
  return [...places.name, ...places.anywhere];
}
