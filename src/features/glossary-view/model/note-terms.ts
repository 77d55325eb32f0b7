import { findInMarkdown, type Match, type Matcher, type NoteText, type Term } from '../../../core';

/** A term that a note speaks of. */
export interface NoteTerm {
  readonly term: Term;
  /** How often it occurs; 0 for a term that the whole note is about, which it mentions all the time. */
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

/** Finds the terms of `note`. */
export function termsInNote(terms: readonly Term[], matcher: Matcher, note: NoteText): NoteTerms {
  const subjects = terms.filter((term) => term.sources.some((source) => isSubject(source, note.path)));
  const except = new Set(subjects.map((term) => term.id));
  const matches = findInMarkdown(matcher, note.text, { except });
  const counts = new Map<string, number>();
  const ambiguous = new Set<string>();
  for (const match of matches) {
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
