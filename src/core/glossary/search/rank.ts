import type { QueryForm } from './query';
import type { Searchable } from './searchable';

/** How well a name answers a query; the lower the better. */
export const Rank = {
  exact: 0,
  prefix: 1,
  wordStart: 2,
  initials: 3,
  contains: 4,
  fuzzy: 5,
  definition: 6,
  none: 7,
} as const;
export type Rank = (typeof Rank)[keyof typeof Rank];

/** How a name answers one reading of a query, by everything but guessing. */
export function rankName(name: Searchable, query: QueryForm): Rank {
  if (query.isConsonants)
    return rankAt(placesIn(name.consonants, query.compact, undefined), name, query.compact.length);
  const { letterOffsets } = name;
  if (letterOffsets === undefined) return rankLatin(name, query);
  if (name.compact === query.compact) return Rank.exact;
  const place = placesIn(name.letters, query.letters, letterOffsets);
  const rank = rankAt(place, name, Infinity);
  return rank === Rank.none ? rankWords(name, query) : rank;
}

/** By plain characters: the usual case, without Hangul in the name. */
function rankLatin(name: Searchable, query: QueryForm): Rank {
  const { compact } = query;
  if (name.compact.length < compact.length) return Rank.none;
  const at = name.compact.indexOf(compact);
  if (at === 0) return name.compact.length === compact.length ? Rank.exact : Rank.prefix;
  if (at > 0) {
    const rank = rankAt(allPlaces(name.compact, compact, at), name, Infinity);
    if (rank === Rank.wordStart) return rank;
  }
  if (name.initials !== '' && compact.length > 1 && name.initials.startsWith(compact)) return Rank.initials;
  return at > 0 ? Rank.contains : rankWords(name, query);
}

/** Where `part` begins in `whole`, as offsets in the compact text; only places that begin a character count. */
function placesIn(whole: string, part: string, offsets: readonly number[] | undefined): readonly number[] {
  const first = whole.indexOf(part);
  if (first === -1) return [];
  const places = allPlaces(whole, part, first);
  return offsets === undefined ? places : places.map((at) => offsets.indexOf(at)).filter((at) => at !== -1);
}

function allPlaces(whole: string, part: string, first: number): readonly number[] {
  const places: number[] = [];
  for (let at = first; at !== -1; at = whole.indexOf(part, at + 1)) places.push(at);
  return places;
}

/** @param whole the length of a name that the query is all of. */
function rankAt(places: readonly number[], name: Searchable, whole: number): Rank {
  const [first] = places;
  if (first === undefined) return Rank.none;
  if (first === 0) return name.compact.length === whole ? Rank.exact : Rank.prefix;
  return places.some((at) => name.wordStarts.includes(at)) ? Rank.wordStart : Rank.contains;
}

/** Several words that each begin a word of the name, in order: `ret gen`. */
function rankWords(name: Searchable, { words }: QueryForm): Rank {
  if (words === undefined) return Rank.none;
  let from = 0;
  for (const word of words) {
    const start = name.wordStarts.find((at) => at >= from && name.compact.startsWith(word, at));
    if (start === undefined) return Rank.none;
    from = start + word.length;
  }
  return Rank.wordStart;
}

/** Shorter queries are too near to everything. */
const shortestGuess = 3;

/**
 * Whether the query is the beginning of the name but for a slip or two: a letter too many, too few, wrong, or two
 * exchanged; two slips from eight letters on.
 */
export function isFuzzyMatch(name: Searchable, query: QueryForm): boolean {
  const typed = query.letters;
  if (typed.length < shortestGuess || query.isConsonants) return false;
  const slips = typed.length >= 8 ? 2 : 1;
  if (name.letters.length < typed.length - slips) return false;
  // The first letter is hardly ever wrong, and asking for it spares nearly all comparisons.
  if (name.letters.charCodeAt(0) !== typed.charCodeAt(0)) return false;
  return distanceToPrefix(typed, name.letters.slice(0, typed.length + slips), slips) <= slips;
}

/** The least edit distance (with exchanges of neighbours) from `typed` to any prefix of `name`; more than `most` is `most + 1`. */
function distanceToPrefix(typed: string, name: string, most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: name.length + 1 }, (_, at) => at);
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    for (let column = 1; column <= name.length; column++) {
      const same = typed[row - 1] === name[column - 1];
      let cost = Math.min(
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
      );
      const exchanged =
        row > 1 && column > 1 && typed[row - 1] === name[column - 2] && typed[row - 2] === name[column - 1];
      if (exchanged) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    if (Math.min(...current) > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(...last);
}
