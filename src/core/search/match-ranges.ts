import { compose } from '../matching/fold';
import type { TextRange } from '../markdown/text-range';
import { parseQuery, type Query, type QueryForm } from './query';
import { wordPlaces } from './rank';
import { parseWords } from './word-search';
import { searchable, type Searchable } from './searchable';

/**
 * The ranges to highlight in a text that a query found: UTF-16 offsets of the original text, in order, not overlapping.
 *
 * The first of these that occurs is marked: the query; its words in order; the first letters of words; the same for the
 * other keyboard layout; single words of the query anywhere. Empty if a guess or another text matched.
 */
export function matchRanges(text: string, query: string): TextRange[] {
  return queryMarker(query)(text);
}

/** As `matchRanges`, for many texts and one query. */
export function queryMarker(query: string): (text: string) => TextRange[] {
  const parsed = parseQuery(query);
  if (parsed === undefined) return () => [];
  const words = (parseWords(query) ?? []).flatMap((word) => ('form' in word ? word.form : []));
  return (text) => rangesIn(text, parsed, words);
}

function rangesIn(text: string, { typed, swapped }: Query, words: readonly QueryForm[]): TextRange[] {
  const { text: composed, offsets } = compose(text, 0, text.length);
  const origins: number[] = [];
  const prepared = searchable(composed, { origins });
  const forms = swapped === undefined ? [typed] : [typed, swapped];
  for (const places of [
    ...forms.map((form) => () => rangesOf(prepared, form)),
    () => wordRanges(prepared, words),
  ]) {
    const found = places();
    if (found.length === 0) continue;
    return found.map(({ from, to }) => ({
      from: offsets[origins[from] ?? 0] ?? 0,
      to: offsets[(origins[to - 1] ?? 0) + 1] ?? text.length,
    }));
  }
  return [];
}

/** In offsets of the compact text. */
function rangesOf(text: Searchable, form: QueryForm): readonly TextRange[] {
  const whole = form.isConsonants
    ? placesOf(text.consonants, form.compact)
    : letterPlaces(text, form.letters);
  if (whole.length > 0) return whole;
  const words = wordPlaces(text, form);
  if (words.length > 0) return words;
  if (!text.initials.startsWith(form.compact)) return [];
  return text.wordStarts.slice(0, form.compact.length).map((from) => ({ from, to: from + 1 }));
}

/** In offsets of the compact text. If words overlap, the first one wins. */
function wordRanges(text: Searchable, words: readonly QueryForm[]): readonly TextRange[] {
  let end = 0;
  return words
    .flatMap((form) =>
      form.isConsonants ? placesOf(text.consonants, form.compact) : letterPlaces(text, form.letters),
    )
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ from, to }) => {
      if (from < end) return false;
      end = to;
      return true;
    });
}

function placesOf(whole: string, part: string): readonly TextRange[] {
  const places: TextRange[] = [];
  for (let from = whole.indexOf(part); from !== -1; from = whole.indexOf(part, from + part.length)) {
    places.push({ from, to: from + part.length });
  }
  return places;
}

/** Marks a half-typed syllable as a whole. */
function letterPlaces({ letters, letterOffsets }: Searchable, part: string): readonly TextRange[] {
  const places = placesOf(letters, part);
  if (letterOffsets === undefined) return places;
  return places.flatMap(({ from, to }) => {
    const first = letterOffsets.indexOf(from);
    return first === -1 ? [] : { from: first, to: letterOffsets.findIndex((offset) => offset >= to) };
  });
}
