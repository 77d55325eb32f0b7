import type { Term } from '../term';
import { parseQuery, type Query, type QueryForm } from './query';
import { isFuzzyMatch, Rank, rankName } from './rank';
import { searchable, searchFold, type Searchable, type TakenApart } from './searchable';

/** Terms made ready for search, for a list that is asked at each keystroke. */
export interface TermSearch {
  /** As `searchTerms`. */
  search(query: string): readonly Term[];
  /** Takes another list. Terms that are the same objects as before are not prepared again. */
  update(terms: readonly Term[]): void;
  /** Prepares at most `limit` more terms, so that the first search need not. Returns whether all are. */
  prepare(limit: number): boolean;
}

interface Prepared {
  readonly term: Term;
  /** Headword first, then expansions and the other names. */
  readonly names: readonly Searchable[];
  /** Folded; read only when no name answers, so prepared when first asked for. */
  definition?: string;
}

interface Hit {
  readonly term: Term;
  readonly rank: number;
  /** Which of the names answered: the headword is 0. */
  readonly name: number;
  /** 0 when the name has the query by whole syllables, 1 when the last is half typed. */
  readonly half: number;
  /** Units of the name that answered. */
  readonly length: number;
  readonly place: number;
}

/**
 * The terms that answer a query, best first: the whole name, its beginning, the beginning of a word in it, the first
 * letters of its words, any part of it, then names that it misspells, and last those whose definition has it. Who types
 * the whole name of a term wants that term: definitions are not searched then.
 * Spaces, hyphens, case, width and normal form do not matter. Korean may be first consonants (ㅇㅇㅁㄷ) or half a syllable
 * (언ㅇ); where the keys as typed lead to no name, they are read on the other keyboard layout (ㅣㅣㅡ, dlsrhdwlsmd).
 * An empty query gives all terms, in the order given.
 */
export function searchTerms(terms: readonly Term[], query: string): readonly Term[] {
  return createTermSearch(terms).search(query);
}

/** Prepares terms for `TermSearch.search`, which then takes milliseconds for 20,000 of them. */
export function createTermSearch(terms: readonly Term[]): TermSearch {
  const known = new WeakMap<Term, Prepared>();
  const syllables = new Map<string, TakenApart>();
  let present = terms;
  let prepared: readonly Prepared[] | undefined;
  let ready = 0;
  const entryOf = (term: Term): Prepared => {
    const entry = known.get(term) ?? prepare(term, syllables);
    known.set(term, entry);
    return entry;
  };
  return {
    search(text) {
      const query = parseQuery(text);
      if (query === undefined) return present;
      prepared ??= present.map(entryOf);
      return searchPrepared(prepared, query);
    },
    update(next) {
      if (present === next) return;
      present = next;
      prepared = undefined;
      ready = 0;
    },
    prepare(limit) {
      const end = Math.min(ready + limit, present.length);
      for (const term of present.slice(ready, end)) entryOf(term);
      ready = end;
      return ready === present.length;
    },
  };
}

function prepare(term: Term, syllables: Map<string, TakenApart>): Prepared {
  const expansions = term.senses.flatMap(({ expansion }) => expansion ?? []);
  const names = [...new Set([term.headword, ...expansions, ...term.names])];
  return { term, names: names.map((name) => searchable(name, { syllables })) };
}

function searchPrepared(prepared: readonly Prepared[], query: Query): readonly Term[] {
  const { typed, swapped } = query;
  let hits = hitsByName(prepared, typed, (name) => rankName(name, typed));
  if (hits.length === 0 && swapped !== undefined)
    hits = hitsByName(prepared, swapped, (name) => rankName(name, swapped));
  if (hits.length === 0) {
    hits = hitsByName(prepared, typed, (name) => (isFuzzyMatch(name, typed) ? Rank.fuzzy : Rank.none));
  }
  hits.sort(compareHits);
  if (hits[0]?.rank === Rank.exact) return hits.map(({ term }) => term);
  const found = new Set(hits.map(({ term }) => term));
  const byDefinition = prepared.filter((entry) => !found.has(entry.term) && definitionHas(entry, typed));
  return [...hits, ...byDefinition].map(({ term }) => term);
}

function hitsByName(
  prepared: readonly Prepared[],
  { compact }: QueryForm,
  rankOf: (name: Searchable) => Rank,
): Hit[] {
  const hits: Hit[] = [];
  for (let place = 0; place < prepared.length; place++) {
    const entry = prepared[place];
    if (entry === undefined) break;
    const { term, names } = entry;
    let rank: number = Rank.none;
    let name = 0;
    for (let index = 0; index < names.length; index++) {
      const candidate = names[index];
      const found: number = candidate === undefined ? Rank.none : rankOf(candidate);
      if (found >= rank) continue;
      rank = found;
      name = index;
    }
    if (rank >= Rank.none) continue;
    const answer = names[name]?.compact ?? '';
    hits.push({ term, rank, name, half: answer.includes(compact) ? 0 : 1, length: answer.length, place });
  }
  return hits;
}

/** The better rank, then whole syllables, a headword before other names, the shorter name, the order given. */
function compareHits(a: Hit, b: Hit): number {
  const byKind = a.rank - b.rank || a.half - b.half || Math.min(a.name, 1) - Math.min(b.name, 1);
  return byKind || a.length - b.length || a.place - b.place;
}

/** One character is in every definition. */
const shortestInDefinition = 2;

function definitionHas(entry: Prepared, { compact, isConsonants }: QueryForm): boolean {
  if (compact.length < shortestInDefinition || isConsonants) return false;
  entry.definition ??= definitionOf(entry.term);
  return entry.definition.includes(compact);
}

function definitionOf({ definition, senses }: Term): string {
  const texts = new Set([definition, ...senses.map((sense) => sense.definition)]);
  return searchFold([...texts].filter((text) => text !== undefined).join('\n')).replace(/[ \t\-_]+/g, '');
}
