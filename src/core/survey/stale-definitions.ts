import type { Term, TermSource } from '../term/term';

/** What distinguishes an old definition from a current one. Instants are milliseconds since 1970. */
export interface Staleness {
  /** A definition is old if its note was last edited before this. */
  readonly before: number;
  /** When a note was last edited; `undefined` if that is unknown. */
  readonly editedAt: (path: string) => number | undefined;
  /** The paths of the notes that mention a term or link to it. */
  readonly mentioning: (term: Term) => Iterable<string>;
}

/** A definition that nobody has edited for long, although newer notes mention its term. */
export interface StaleDefinition {
  readonly kind: 'stale-definition';
  /** It changes when the definition is edited, so that a problem that was ignored can come up again. */
  readonly id: string;
  readonly term: Term;
  /** The most recently edited of its definitions. */
  readonly source: TermSource;
  readonly edited: number;
  /** Notes that were edited after `Staleness.before`, newest first. */
  readonly paths: readonly string[];
}

/** Oldest first. */
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

/** `undefined` if the age of a definition is unknown, since it may be the newest. */
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

/** The instant that is `months` months before another one. */
export function monthsBefore(now: Date, months: number): number {
  const then = new Date(now);
  then.setUTCMonth(then.getUTCMonth() - months);
  return then.getTime();
}
