import type { TextRange } from '../markdown/text-range';
import type { QueryForm } from './query';
import type { Searchable } from './searchable';

/** How well a name matches a query. Lower is better. */
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

/** The rank of a name for one interpretation of a query, without guessing. */
export function rankName(name: Searchable, query: QueryForm): Rank {
  const { compact, letters, isConsonants } = query;
  if (isConsonants) {
    const rank = rankPlaces(name, { whole: name.consonants, part: compact });
    return rank === Rank.prefix && name.compact.length === compact.length ? Rank.exact : rank;
  }
  const { letterOffsets } = name;
  if (letterOffsets === undefined) return rankLatin(name, query);
  if (name.compact === compact) return Rank.exact;
  const rank = rankPlaces(name, { whole: name.letters, part: letters, offsets: letterOffsets });
  return rank === Rank.none && wordPlaces(name, query).length > 0 ? Rank.wordStart : rank;
}

/** Compares plain characters, for names without Hangul. */
function rankLatin(name: Searchable, query: QueryForm): Rank {
  const { compact } = query;
  const rank = rankPlaces(name, { whole: name.compact, part: compact });
  if (rank === Rank.prefix) return name.compact.length === compact.length ? Rank.exact : Rank.prefix;
  if (rank === Rank.wordStart) return rank;
  if (name.initials.startsWith(compact)) return Rank.initials;
  return rank === Rank.none && wordPlaces(name, query).length > 0 ? Rank.wordStart : rank;
}

interface Sought {
  /** The searched form of the name. */
  readonly whole: string;
  readonly part: string;
  /** Offset in `compact` → offset in `whole`, if they differ. Only the start of a character counts. */
  readonly offsets?: readonly number[];
}

/** The best rank among the places of `part` in `whole`. */
function rankPlaces({ wordStarts }: Searchable, { whole, part, offsets }: Sought): Rank {
  let rank: Rank = Rank.none;
  for (let at = whole.indexOf(part); at !== -1; at = whole.indexOf(part, at + 1)) {
    const start = offsets === undefined ? at : offsets.indexOf(at);
    if (start === 0) return Rank.prefix;
    if (wordStarts.includes(start)) return Rank.wordStart;
    if (start > 0) rank = Rank.contains;
  }
  return rank;
}

/**
 * The places in the name where the words of a query begin words, in order: `ret gen`. Empty if one of them begins no
 * word.
 */
export function wordPlaces(name: Searchable, { words = [] }: QueryForm): readonly TextRange[] {
  const places: TextRange[] = [];
  let end = 0;
  for (const word of words) {
    const from = name.wordStarts.find((at) => at >= end && name.compact.startsWith(word, at));
    if (from === undefined) return [];
    end = from + word.length;
    places.push({ from, to: end });
  }
  return places;
}

/** Shorter queries resemble too many names. */
const shortestGuess = 3;

/** The number of slips allowed: one, or two from eight letters on. None for short queries and first consonants. */
export function slipsIn({ letters, isConsonants }: QueryForm): number {
  if (letters.length < shortestGuess || isConsonants) return 0;
  return letters.length >= 8 ? 2 : 1;
}

/**
 * Whether the query is the beginning of the name with one or two slips: a letter too many, too few, wrong, or two
 * swapped.
 */
export function isFuzzyMatch(name: Searchable, query: QueryForm): boolean {
  const typed = query.letters;
  const slips = slipsIn(query);
  if (slips === 0 || name.letters.length < typed.length - slips) return false;
  // People hardly ever mistype the first letter. Requiring it saves nearly all comparisons.
  if (name.letters.charCodeAt(0) !== typed.charCodeAt(0)) return false;
  return distanceToPrefix(typed, name.letters.slice(0, typed.length + slips), slips) <= slips;
}

/**
 * The smallest edit distance, counting swapped neighbours as one, from `typed` to a prefix of `name`. At most `most +
 * 1`.
 */
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
