import type { Term, TermSource } from '../term/term';

/** What tells an old definition from one that is up to date. Instants are milliseconds since 1970. */
export interface Staleness {
  /** A definition in a note that was last edited before this is old. */
  readonly before: number;
  /** When a note was last edited; `undefined` when nobody knows. */
  readonly editedAt: (path: string) => number | undefined;
  /** Paths of the notes that mention a term, or link to it. */
  readonly mentioning: (term: Term) => Iterable<string>;
}

/** A definition that nobody has looked at for long, of a term that newer notes mention. */
export interface StaleDefinition {
  readonly kind: 'stale-definition';
  /** Another one when the definition was edited since: what is ignored now may be looked at again some day. */
  readonly id: string;
  readonly term: Term;
  /** The newest of its definitions. */
  readonly source: TermSource;
  readonly edited: number;
  /** Notes that are newer than `Staleness.before`, the newest first. */
  readonly paths: readonly string[];
}

/** The oldest first. */
export function staleDefinitions(terms: readonly Term[], staleness: Staleness): StaleDefinition[] {
  return terms
    .flatMap((term) => {
      const newest = newestDefinition(term, staleness);
      if (newest === undefined || newest.edited >= staleness.before) return [];
      const paths = newerMentions(term, staleness);
      if (paths.length === 0) return [];
      const id = `stale-definition ${term.id} ${newest.edited}`;
      return [{ kind: 'stale-definition' as const, id, term, ...newest, paths }];
    })
    .sort((a, b) => a.edited - b.edited);
}

/** `undefined` where a definition has no known age: it may be the newest. */
function newestDefinition(
  { sources }: Term,
  { editedAt }: Staleness,
): Pick<StaleDefinition, 'source' | 'edited'> | undefined {
  let newest: Pick<StaleDefinition, 'source' | 'edited'> | undefined;
  for (const source of sources) {
    if (source.definition === undefined) continue;
    const edited = editedAt(source.path);
    if (edited === undefined) return undefined;
    if (newest === undefined || edited > newest.edited) newest = { source, edited };
  }
  return newest;
}

function newerMentions(term: Term, { before, editedAt, mentioning }: Staleness): string[] {
  const own = new Set(term.sources.map(({ path }) => path));
  return [...new Set(mentioning(term))]
    .map((path) => ({ path, edited: editedAt(path) ?? 0 }))
    .filter(({ path, edited }) => edited >= before && !own.has(path))
    .sort((a, b) => b.edited - a.edited || (a.path < b.path ? -1 : 1))
    .map(({ path }) => path);
}

/** The instant so many months before another one. */
export function monthsBefore(now: Date, months: number): number {
  const then = new Date(now);
  then.setUTCMonth(then.getUTCMonth() - months);
  return then.getTime();
}
