import { letterMask } from './letter-mask';
import type { NameTable } from './name-table';
import type { QueryForm } from './query';
import { isFuzzyMatch, Rank, rankName, slipsIn } from './rank';
import type { Searchable } from './searchable';

/** Terms that were found by a name, as their places in the list. */
export interface NameHits {
  /**
   * Best first: the better rank, then whole syllables before half ones, a headword before other names, the shorter name,
   * the order given.
   */
  readonly places: readonly number[];
  /** Whether the query is all of some name. */
  readonly isExact: boolean;
}

/** The terms that `query` names. */
export function hitsByName(table: NameTable, query: QueryForm): NameHits {
  return bestOf(table, query, { slips: 0, rankOf: (name) => rankName(name, query) });
}

/** The terms whose names `query` misspells. */
export function hitsByGuess(table: NameTable, query: QueryForm): NameHits {
  const slips = slipsIn(query);
  const rankOf = (name: Searchable): Rank => (isFuzzyMatch(name, query) ? Rank.fuzzy : Rank.none);
  return slips === 0 ? { places: [], isExact: false } : bestOf(table, query, { slips, rankOf });
}

interface Ranking {
  readonly slips: number;
  readonly rankOf: (name: Searchable) => Rank;
}

function bestOf(table: NameTable, query: QueryForm, { slips, rankOf }: Ranking): NameHits {
  const ranks = new Uint8Array(table.size).fill(Rank.none);
  const orders = new Float64Array(table.size).fill(Infinity);
  table.scan({ ...letterMask(query.letters), slips }, (name, place, index) => {
    const rank = rankOf(name);
    if (rank >= (ranks[place] ?? 0)) return;
    ranks[place] = rank;
    orders[place] = orderOf({ rank, name, index, place }, query);
  });
  const sorted = orders.filter((order) => order < Infinity).sort();
  return { places: Array.from(sorted, (order) => order % range), isExact: ranks.includes(Rank.exact) };
}

interface Hit {
  readonly rank: Rank;
  readonly name: Searchable;
  readonly index: number;
  readonly place: number;
}

/** More than any length or place; small enough for all that orders a hit to fit into the 53 bits of a number. */
const range = 2 ** 24;

/** One number that is the lower the better the hit: numbers are sorted several times as fast as objects. */
function orderOf({ rank, name: { compact }, index, place }: Hit, query: QueryForm): number {
  const half = compact.includes(query.compact) ? 0 : 1;
  const kind = (rank * 2 + half) * 2 + Math.min(index, 1);
  return (kind * range + Math.min(compact.length, range - 1)) * range + place;
}
