import { findInMarkdown, type Match, type Matcher, type NoteText, type Term } from '../../../core';

/** A term that occurs in a note. */
export interface NoteTerm {
  readonly term: Term;
  /** How often it occurs. */
  readonly count: number;
}

/** The terms that occur in a note. */
export interface NoteTerms {
  /** In order of first occurrence. */
  readonly terms: readonly NoteTerm[];
  /** The id of the term whose mention stands at `offset`, else of the last one mentioned before it. */
  at(offset: number): string | undefined;
}

/** Finds the terms of `note`. Those that the whole note is about are left out: it mentions them all the time. */
export function termsInNote(terms: readonly Term[], matcher: Matcher, note: NoteText): NoteTerms {
  const subjects = terms.filter((term) => term.sources.some((source) => isSubject(source, note.path)));
  const except = new Set(subjects.map((term) => term.id));
  const matches = findInMarkdown(matcher, note.text, { except });
  const counts = new Map<string, number>();
  for (const match of matches) {
    for (const id of idsOf(match)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const byId = new Map(terms.map((term) => [term.id, term]));
  return {
    terms: [...counts].flatMap(([id, count]) => {
      const term = byId.get(id);
      return term === undefined ? [] : [{ term, count }];
    }),
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
