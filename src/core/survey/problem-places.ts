import type { Problem } from './problems';

/** A place in a note. */
export interface ProblemPlace {
  readonly path: string;
  /** From 0; also 0 for a note as a whole. */
  readonly line: number;
}

/** What the problem is about: a term, a name, an acronym, or the path of a note. */
export function problemName(problem: Problem): string {
  switch (problem.kind) {
    case 'duplicate-name':
      return problem.name;
    case 'undefined-acronym':
    case 'ordinary-acronym':
      return problem.acronym;
    case 'unreadable-front-matter':
    case 'publishing':
      return problem.path;
    default:
      return problem.term.headword;
  }
}

/** Where to fix it, each place once. */
export function problemPlaces(problem: Problem): readonly ProblemPlace[] {
  const seen = new Set<string>();
  return placesOf(problem).flatMap(({ path, line }) => {
    const key = `${line} ${path}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ path, line }];
  });
}

function placesOf(problem: Problem): readonly ProblemPlace[] {
  switch (problem.kind) {
    case 'duplicate-name':
      return problem.terms.flatMap(({ sources }) => sources);
    case 'wrong-expansion':
      return problem.sources;
    case 'conflicting-expansions':
      return problem.senses.flatMap(({ sources }) => sources);
    case 'missing-definition':
      return problem.term.sources;
    case 'stale-definition':
      return [problem.source];
    case 'undefined-acronym':
    case 'ordinary-acronym':
      return problem.paths.map((path) => ({ path, line: 0 }));
    case 'unreadable-front-matter':
      return [{ path: problem.path, line: problem.line ?? 0 }];
    case 'publishing':
      return [{ path: problem.path, line: problem.finding.line }];
  }
}
