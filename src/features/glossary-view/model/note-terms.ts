import {
  findInMarkdown,
  type FindOptions,
  type Match,
  type Matcher,
  type NoteText,
  type Term,
} from '../../../core';

/** A term that a note speaks of. */
export interface NoteTerm {
  readonly term: Term;
  /**
   * How often the note mentions it, as counted across the vault; 0 for a term that stands in headings alone where they
   * do not count, and for one that the whole note is about, which it mentions all the time.
   */
  readonly count: number;
  /** Some of its mentions may mean another term as well: `count` is the most that there can be. */
  readonly isAmbiguous: boolean;
  readonly isSubject: boolean;
}

/** The terms that a note speaks of. */
export interface NoteTerms {
  /** What the whole note is about, then the others in order of first occurrence. */
  readonly terms: readonly NoteTerm[];
  /** The id of the term whose mention stands at `offset`, else of the last one mentioned before it. */
  at(offset: number): string | undefined;
}

/** Where terms are looked for, and what counts. */
export interface NoteTermsInput {
  readonly terms: readonly Term[];
  readonly matcher: Matcher;
  readonly note: NoteText;
  /** Which mentions are counted: a name in a heading, say, has its place in the list all the same. */
  readonly counted: FindOptions;
}

/** Finds the terms of a note. */
export function termsInNote({ terms, matcher, note, counted }: NoteTermsInput): NoteTerms {
  const subjects = terms.filter((term) => term.sources.some((source) => isSubject(source, note.path)));
  const except = new Set(subjects.map((term) => term.id));
  const matches = findInMarkdown(matcher, note.text, { except });
  const counts = new Map(matches.flatMap((match) => idsOf(match).map((id) => [id, 0])));
  const ambiguous = new Set<string>();
  for (const match of findInMarkdown(matcher, note.text, { ...counted, except })) {
    const ids = idsOf(match);
    for (const id of ids) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
      if (ids.length > 1) ambiguous.add(id);
    }
  }
  const byId = new Map(terms.map((term) => [term.id, term]));
  const mentioned = [...counts].flatMap(([id, count]) => {
    const term = byId.get(id);
    const isAmbiguous = ambiguous.has(id);
    return term === undefined ? [] : [{ term, count, isAmbiguous, isSubject: false }];
  });
  return {
    terms: [
      ...subjects.map((term) => ({ term, count: 0, isAmbiguous: false, isSubject: true })),
      ...mentioned,
    ],
    at: (offset) => lastBefore(matches, offset)?.id,
  };
}

function isSubject({ kind, path }: Term['sources'][number], notePath: string): boolean {
  return kind === 'note' && path === notePath;
}

function idsOf(match: Match): readonly string[] {
  return match.ids ?? [match.id];
}

/** The last of `matches`, which are in order, that begins at or before `offset`. */
function lastBefore(matches: readonly Match[], offset: number): Match | undefined {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((matches[middle]?.from ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return matches[low - 1];
}
