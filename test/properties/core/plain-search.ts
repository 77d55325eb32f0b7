import { disassemble } from 'es-hangul';
import type { Term } from '../../../src/core';
import { parseQuery, type QueryForm } from '../../../src/core/search/query';
import { parseWords, type SearchedTerm, wordsIn } from '../../../src/core/search/word-search';
import { searchable, searchFold, type Searchable } from '../../../src/core/search/searchable';

/** What `searchTerms` promises, term by term and without shortcuts: every term is looked at. */
export function plainSearch(terms: readonly Term[], text: string): readonly Term[] {
  const query = parseQuery(text);
  if (query === undefined) return terms;
  const { typed, swapped } = query;
  let hits = hitsOf(terms, typed, rankByName);
  if (hits.length === 0 && swapped !== undefined) hits = hitsOf(terms, swapped, rankByName);
  if (hits.length === 0) hits = hitsOf(terms, typed, rankByGuess);
  const named = hits.map(({ term }) => term);
  if (hits[0]?.order[0] === 0) return named;
  const listed = [...named, ...terms.filter((term) => !named.includes(term) && definitionHas(term, typed))];
  const words = parseWords(text);
  if (words === undefined) return listed;
  const withWords = (where: 'name' | 'anywhere'): readonly Term[] =>
    terms.filter((term) => !listed.includes(term) && wordsIn(preparedOf(term), words) === where);
  return [...listed, ...withWords('name'), ...withWords('anywhere')];
}

type Ranking = (name: Searchable, query: QueryForm) => number;
const none = 9;

function hitsOf(terms: readonly Term[], query: QueryForm, rankOf: Ranking) {
  return terms
    .map((term) => {
      const names = namesOf(term).map((name) => searchable(name));
      const ranks = names.map((name) => rankOf(name, query));
      const rank = Math.min(...ranks);
      const index = ranks.indexOf(rank);
      const answer = names[index]?.compact ?? '';
      const half = answer.includes(query.compact) ? 0 : 1;
      return { term, order: [rank, half, Math.min(index, 1), answer.length] };
    })
    .filter(({ order }) => order[0] !== none)
    .sort((a, b) => a.order.map((part, at) => part - (b.order[at] ?? 0)).find((part) => part !== 0) ?? 0);
}

function namesOf({ headword, names, senses }: Term): readonly string[] {
  return [...new Set([headword, ...senses.flatMap(({ expansion }) => expansion ?? []), ...names])];
}

function rankByName(name: Searchable, query: QueryForm): number {
  const { compact, wordStarts, consonants, initials } = name;
  const pieces = Array.from({ length: compact.length }, (_, at) => at);
  const startsAt = query.isConsonants
    ? pieces.filter((at) => consonants.startsWith(query.compact, at))
    : pieces.filter((at) => disassemble(compact.slice(at)).startsWith(query.letters));
  if (startsAt.includes(0)) {
    const isWhole = query.isConsonants ? compact.length === query.compact.length : compact === query.compact;
    return isWhole ? 0 : 1;
  }
  if (startsAt.some((at) => wordStarts.includes(at))) return 2;
  const hasHangul = name.letterOffsets !== undefined;
  if (!hasHangul && !query.isConsonants && initials.startsWith(query.compact)) return 3;
  if (startsAt.length > 0) return 4;
  return !query.isConsonants && hasWords(name, query.words) ? 2 : none;
}

function hasWords({ compact, wordStarts }: Searchable, words: readonly string[] | undefined): boolean {
  let from = 0;
  return (
    words?.every((word) => {
      const start = wordStarts.find((at) => at >= from && compact.startsWith(word, at));
      from = (start ?? 0) + word.length;
      return start !== undefined;
    }) ?? false
  );
}

function rankByGuess({ letters }: Searchable, query: QueryForm): number {
  const typed = query.letters;
  if (typed.length < 3 || query.isConsonants || letters.charAt(0) !== typed.charAt(0)) return none;
  const slips = typed.length >= 8 ? 2 : 1;
  const beginnings = Array.from({ length: letters.length + 1 }, (_, end) => letters.slice(0, end));
  return beginnings.some((beginning) => distance(typed, beginning) <= slips) ? 5 : none;
}

/** Edit distance in which swapping neighbours counts as one. */
function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, row) => [row]);
  const at = (row: number, column: number): number => table[row]?.[column] ?? Infinity;
  for (let row = 0; row <= a.length; row++) {
    for (let column = row === 0 ? 0 : 1; column <= b.length; column++) {
      const same = row > 0 && column > 0 && a[row - 1] === b[column - 1];
      const exchanged = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const costs = [
        row === 0 ? column : Infinity,
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        row > 0 ? at(row - 1, column - 1) + (same ? 0 : 1) : Infinity,
        exchanged ? at(row - 2, column - 2) + 1 : Infinity,
      ];
      (table[row] ?? [])[column] = Math.min(...costs);
    }
  }
  return at(a.length, b.length);
}

function preparedOf(term: Term): SearchedTerm {
  const names = namesOf(term).map((name) => searchable(name));
  return { names, definition: definitionOf(term), tags: term.tags.map(searchFold) };
}

function definitionHas(term: Term, { compact, isConsonants }: QueryForm): boolean {
  return compact.length >= 2 && !isConsonants && definitionOf(term).includes(compact);
}

function definitionOf({ definition, senses }: Term): string {
  const texts = [definition, ...senses.map((sense) => sense.definition)];
  const folded = [...new Set(texts)].filter((text) => text !== undefined).map(searchFold);
  return folded.join('\n').replace(/[ \t\-_]+/g, '');
}
