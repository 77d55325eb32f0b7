import type { FindOptions } from '../matching/find-in-markdown';
import { compileMatcher } from '../matching/matcher';
import type { Matcher, MatcherEntry } from '../matching/match';
import type { MarkSettings } from './mark-settings';
import { type MarkScope, type NotMarkedReason, notMarkedIn } from './not-marked';
import type { Term } from './term';

/** Which mentions count. */
type MentionScope = MarkScope & Pick<MarkSettings, 'markHeadings'>;

export interface NotMarkedName {
  readonly name: string;
  readonly reason: NotMarkedReason;
}

const none: ReadonlySet<string> = new Set();

/**
 * The terms that are marked, linked and offered in running text: those of the glossary without what the reader left
 * out. The matcher is compiled when it is asked for after names have changed; a new definition does not change it.
 */
export class MarkedTerms {
  readonly #glossary: { terms(): readonly Term[] };
  readonly #scope: () => MentionScope;
  #seen: { readonly terms: readonly Term[]; readonly scope: MarkScope } | undefined;
  #byId: ReadonlyMap<string, Term> = new Map();
  #own: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  #entries: readonly MatcherEntry[] = [];
  #names = '';
  #matcher: Matcher = compileMatcher([]);

  /** @param glossary its `terms()` must return the same array as long as nothing changed; the same goes for `scope`. */
  constructor(glossary: { terms(): readonly Term[] }, scope: () => MentionScope) {
    this.#glossary = glossary;
    this.#scope = scope;
  }

  /** The same object as long as the names are the same. */
  matcher(): Matcher {
    this.#update();
    return this.#matcher;
  }

  /** What the matcher looks for. The same array as long as the matcher is the same. */
  entries(): readonly MatcherEntry[] {
    this.#update();
    return this.#entries;
  }

  term(id: string): Term | undefined {
    this.#update();
    return this.#byId.get(id);
  }

  /** Ids of the terms that the note at `path` is itself about: its own names are no mentions there (rule 10). */
  ownTerms(path: string): ReadonlySet<string> {
    this.#update();
    this.#own ??= ownTermsByPath(this.#byId.values());
    return this.#own.get(path) ?? none;
  }

  /** What is no mention in the note at `path`: the note's own names, and headings unless the reader counts them. */
  findOptions(path: string): FindOptions {
    return { except: this.ownTerms(path), skipHeadings: !this.#scope().markHeadings };
  }

  /** The names of a term that are not looked for, each with the reason. */
  notMarked(term: Term): readonly NotMarkedName[] {
    const whyNot = notMarkedIn(this.#scope());
    return term.names.flatMap((name) => {
      const reason = whyNot(name, term);
      return reason === undefined ? [] : [{ name, reason }];
    });
  }

  #update(): void {
    const terms = this.#glossary.terms();
    const scope = this.#scope();
    if (this.#seen?.terms === terms && this.#seen.scope === scope) return;
    this.#seen = { terms, scope };
    this.#own = undefined;
    const entries = markedEntries(terms, scope);
    const marked = new Set(entries.map(({ id }) => id));
    this.#byId = new Map(terms.filter(({ id }) => marked.has(id)).map((term) => [term.id, term]));
    const names = entries.map(({ id, names: all }) => [id, ...all].join('\u0000')).join('\u0001');
    if (names === this.#names) return;
    this.#names = names;
    this.#entries = entries;
    this.#matcher = compileMatcher(entries);
  }
}

function markedEntries(terms: readonly Term[], scope: MarkScope): MatcherEntry[] {
  const whyNot = notMarkedIn(scope);
  return terms.flatMap((term) => {
    const kept = term.names.filter((name) => whyNot(name, term) === undefined);
    return kept.length === 0 ? [] : [{ id: term.id, names: kept }];
  });
}

/** Of each note that is itself a term, the ids of the terms that it is about. */
function ownTermsByPath(terms: Iterable<Term>): ReadonlyMap<string, ReadonlySet<string>> {
  const byPath = new Map<string, Set<string>>();
  for (const { id, sources } of terms) {
    for (const { kind, path } of sources) {
      if (kind !== 'note') continue;
      const own = byPath.get(path);
      if (own === undefined) byPath.set(path, new Set([id]));
      else own.add(id);
    }
  }
  return byPath;
}
