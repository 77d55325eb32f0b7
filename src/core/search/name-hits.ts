import { GrowingQuery } from './growing-query';
import { letterMask } from './letter-mask';
import type { NameFound, NameTable } from './name-table';
import type { QueryForm } from './query';
import { isFuzzyMatch, Rank, rankName, slipsIn } from './rank';
import type { Searchable } from './searchable';

/** Terms found by name, as indexes in the list. */
export interface NameHits {
  /**
   * Best first: the better rank, then whole syllables before half ones, a headword before other names, the shorter name,
   * the order given.
   */
  readonly places: readonly number[];
  /** Whether the query is the whole of some name. */
  readonly isExact: boolean;
  /** The indexes of all names that match. */
  readonly names: readonly number[];
}

/** Searches names. As a query grows, only the names that matched its beginning are tried again. */
export class NameSearch {
  readonly #table: NameTable;
  readonly #hits = new GrowingQuery<NameHits>(isBeginning);

  constructor(table: NameTable) {
    this.#table = table;
  }

  /** The terms that have a name matching `query`. */
  find(query: QueryForm): NameHits {
    return this.#hits.answer(query, (within) =>
      bestOf(this.#table, query, {
        slips: 0,
        rankOf: (name) => rankName(name, query),
        within: within?.names,
      }),
    );
  }
}

/** The terms that have a name similar to `query`, for a misspelled query. */
export function hitsByGuess(table: NameTable, query: QueryForm): NameHits {
  const slips = slipsIn(query);
  const rankOf = (name: Searchable): Rank => (isFuzzyMatch(name, query) ? Rank.fuzzy : Rank.none);
  return slips === 0
    ? { places: [], isExact: false, names: [] }
    : bestOf(table, query, { slips, rankOf, within: undefined });
}

/**
 * Whether every name that matches `later` also matches `earlier`: `earlier` has the same words, the last one possibly
 * unfinished. A query of first consonants is searched differently, so it can only be the beginning of another one.
 */
function isBeginning(earlier: QueryForm, later: QueryForm): boolean {
  if (earlier.isConsonants !== later.isConsonants) return false;
  if (earlier.words === undefined && later.words === undefined) {
    return later.letters.startsWith(earlier.letters);
  }
  const words = later.words ?? [later.compact];
  const [last = '', ...others] = [...(earlier.words ?? [earlier.compact])].reverse();
  return (
    words[others.length]?.startsWith(last) === true &&
    others.every((word, back) => word === words[others.length - 1 - back])
  );
}

interface Ranking {
  readonly slips: number;
  readonly rankOf: (name: Searchable) => Rank;
  /** The names to try; `undefined` for all. */
  readonly within: readonly number[] | undefined;
}

function bestOf(table: NameTable, query: QueryForm, { slips, rankOf, within }: Ranking): NameHits {
  const ranks = new Uint8Array(table.size).fill(Rank.none);
  const orders = new Float64Array(table.size).fill(Infinity);
  const names: number[] = [];
  const wanted = { ...letterMask(query.letters), slips, certain: letterMask(query.letters.charAt(0)) };
  table.scan(wanted, within, (found) => {
    const rank = rankOf(found.name);
    if (rank === Rank.none) return;
    names.push(found.at);
    if (rank >= (ranks[found.place] ?? 0)) return;
    ranks[found.place] = rank;
    orders[found.place] = orderOf(found, rank, query);
  });
  const sorted = orders.filter((order) => order < Infinity).sort();
  return { places: Array.from(sorted, (order) => order % range), isExact: ranks.includes(Rank.exact), names };
}

/** Greater than any length or index. All parts of the order of a hit fit into the 53 bits of a number. */
const range = 2 ** 24;

/** A lower number is a better hit. Numbers sort several times as fast as objects. */
function orderOf({ name: { compact }, index, place }: NameFound, rank: Rank, query: QueryForm): number {
  const half = compact.includes(query.compact) ? 0 : 1;
  const kind = (rank * 2 + half) * 2 + Math.min(index, 1);
  return (kind * range + Math.min(compact.length, range - 1)) * range + place;
}
