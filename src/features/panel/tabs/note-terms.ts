import {
  findInMarkdown,
  type FindOptions,
  type Match,
  type Matcher,
  writtenLinks,
  type NoteText,
  type ShownLink,
  type Term,
  type TextRange,
} from '../../../core';
import { definingPlaces } from '../define/defining-places';

/** A term that a note speaks of. */
export interface NoteTerm {
  readonly term: Term;
  /**
   * How often the note mentions it, as counted across the vault, links among them; 0 for a term that stands in headings
   * alone where they do not count, and for one that the whole note is about, which it mentions all the time.
   */
  readonly count: number;
  /** How many of those are links. */
  readonly linked: number;
  /** Some mentions may mean another term instead, so `count` is an upper bound. */
  readonly isAmbiguous: boolean;
  readonly isSubject: boolean;
  /** Where the note mentions or defines it, in order; none for what it is about without naming it. */
  readonly places: readonly TextRange[];
}

/** The terms that a note speaks of. */
export interface NoteTerms {
  /** What the whole note is about, then the others in order of first occurrence. */
  readonly terms: readonly NoteTerm[];
  /**
   * The id of the term whose mention stands at `offset`, else of the last one mentioned before it. A heading that
   * defines a term speaks of that term alone.
   */
  at(offset: number): string | undefined;
}

/** Where terms are looked for, and what counts. */
export interface NoteTermsInput {
  readonly terms: readonly Term[];
  readonly matcher: Matcher;
  readonly note: NoteText;
  /** Which mentions count. One that does not, such as a name in a heading, is listed all the same. */
  readonly counted: FindOptions;
  /** Ids of the terms that a link in the note leads to. */
  readonly linkedTerms?: ((link: ShownLink) => readonly string[]) | undefined;
}

/** A mention or a definition: what it may mean, and where it stands. */
interface Place extends TextRange {
  readonly ids: readonly string[];
}

/** Finds the terms of a note. */
export function termsInNote({ terms, matcher, note, counted, linkedTerms }: NoteTermsInput): NoteTerms {
  const subjects = terms.filter((term) => term.sources.some((source) => isSubject(source, note.path)));
  const except = new Set(subjects.map((term) => term.id));
  const links = linkedTerms === undefined ? [] : linkPlaces(note.text, linkedTerms, except);
  const named = findInMarkdown(matcher, note.text, { except }).map(placeOf);
  const defining = definingPlaces(terms, note);
  const definitions = defining.map(({ id, from, to }) => ({ from, to, ids: [id] }));
  const places = inOrder([...definitions, ...named, ...links]);
  const headings = defining.filter(({ isHeading }) => isHeading);
  const spoken = inOrder([...definitions, ...[...named, ...links].filter(isOutside(headings))]);
  const tally = new Tally(places);
  for (const match of findInMarkdown(matcher, note.text, { ...counted, except })) {
    tally.count(placeOf(match), 'unlinked');
  }
  for (const link of links) tally.count(link, 'linked');
  return {
    terms: [
      ...subjects.map((term) => ({
        term,
        count: 0,
        linked: 0,
        isAmbiguous: false,
        isSubject: true,
        places: tally.placesOf(term.id),
      })),
      ...tally.terms(terms.filter(({ id }) => !except.has(id))),
    ],
    at: (offset) => lastBefore(spoken, offset)?.ids[0],
  };
}

/** Counts mentions of terms, which stand in the order of the first one. */
class Tally {
  readonly #counts = new Map<string, { unlinked: number; linked: number; isAmbiguous: boolean }>();
  readonly #places = new Map<string, TextRange[]>();

  constructor(places: readonly Place[]) {
    for (const { ids, from, to } of places) {
      for (const id of ids) {
        const known = this.#places.get(id);
        if (known === undefined) this.#places.set(id, [{ from, to }]);
        else known.push({ from, to });
        if (known === undefined) this.#counts.set(id, { unlinked: 0, linked: 0, isAmbiguous: false });
      }
    }
  }

  placesOf(id: string): readonly TextRange[] {
    return this.#places.get(id) ?? [];
  }

  count({ ids }: Place, kind: 'linked' | 'unlinked'): void {
    for (const id of ids) {
      const counts = this.#counts.get(id);
      if (counts === undefined) continue;
      counts[kind] += 1;
      if (ids.length > 1) counts.isAmbiguous = true;
    }
  }

  terms(terms: readonly Term[]): readonly NoteTerm[] {
    const byId = new Map(terms.map((term) => [term.id, term]));
    return [...this.#counts].flatMap(([id, { unlinked, linked, isAmbiguous }]) => {
      const term = byId.get(id);
      if (term === undefined) return [];
      const count = unlinked + linked;
      return [{ term, count, linked, isAmbiguous, isSubject: false, places: this.placesOf(id) }];
    });
  }
}

function linkPlaces(
  text: string,
  linkedTerms: (link: ShownLink) => readonly string[],
  except: ReadonlySet<string>,
): readonly Place[] {
  return writtenLinks(text)
    .map((link) => ({ from: link.from, to: link.to, ids: linkedTerms(link).filter((id) => !except.has(id)) }))
    .filter(({ ids }) => ids.length > 0);
}

function isSubject({ kind, path }: Term['sources'][number], notePath: string): boolean {
  return kind === 'note' && path === notePath;
}

function placeOf({ from, to, ids }: Match): Place {
  return { from, to, ids };
}

/** Sorting is stable, so of places that begin together the definition, added first, stays first. */
function inOrder(places: Place[]): readonly Place[] {
  return places.sort((a, b) => a.from - b.from);
}

function isOutside(ranges: readonly TextRange[]): (place: TextRange) => boolean {
  return (place) => !ranges.some(({ from, to }) => place.from >= from && place.from < to);
}

/** The last of `places`, which are in order, that begins at or before `offset`. */
function lastBefore(places: readonly Place[], offset: number): Place | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.from ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return places[low - 1];
}
