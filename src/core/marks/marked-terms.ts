import type { FindOptions } from '../matching/find-in-markdown';
import { compileMatcher } from '../matching/matcher';
import { isSameEntry, isSameList, type Matcher, type MatcherEntry } from '../matching/match';
import type { MarkSettings } from '../settings/mark-settings';
import { spellings, type SpellingRules } from './spellings';
import { type MarkScope, type NotMarkedReason, whyNotMarked } from './not-marked';
import type { Term } from '../term/term';

/** Which mentions count. */
type MentionScope = SpellingScope & Pick<MarkSettings, 'markHeadings'>;

/** Which names are searched for, and how they may be spelled. */
type SpellingScope = MarkScope & SpellingRules;

export interface NotMarkedName {
  readonly name: string;
  readonly reason: NotMarkedReason;
}

const none: ReadonlySet<string> = new Set();

/**
 * The terms that are marked, linked and offered in running text: those of the glossary, except what the user left out.
 * The matcher is compiled on the first request after names have changed. A new definition does not change it.
 */
export class MarkedTerms {
  readonly #glossary: { terms(): readonly Term[] };
  readonly #scope: () => MentionScope;
  #seen: { readonly terms: readonly Term[]; readonly scope: SpellingScope } | undefined;
  #byId: ReadonlyMap<string, Term> = new Map();
  #own: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  #marked: MarkedEntries;
  #entries: readonly MatcherEntry[] = [];
  #matcher: Matcher = compileMatcher([]);

  /** @param glossary `terms()` must return the same array as long as nothing has changed; likewise `scope` */
  constructor(glossary: { terms(): readonly Term[] }, scope: () => MentionScope) {
    this.#glossary = glossary;
    this.#scope = scope;
    this.#marked = new MarkedEntries(scope());
  }

  /** The same object as long as the names are the same. */
  matcher(): Matcher {
    this.#update();
    return this.#matcher;
  }

  /** What the matcher searches for. The same array as long as the matcher is the same. */
  entries(): readonly MatcherEntry[] {
    this.#update();
    return this.#entries;
  }

  term(id: string): Term | undefined {
    this.#update();
    return this.#byId.get(id);
  }

  /** The ids of the terms that the note at `path` is about. Their names are not mentions there (rule 10). */
  ownTerms(path: string): ReadonlySet<string> {
    this.#update();
    this.#own ??= ownTermsByPath(this.#byId.values());
    return this.#own.get(path) ?? none;
  }

  /**
   * What is not a mention in the note at `path`: the names of its own terms, text that the plugin writes there, and
   * headings, unless the user lets them count.
   */
  findOptions(path: string): FindOptions {
    return { except: this.ownTerms(path), skipHeadings: !this.#scope().markHeadings, skipKept: true };
  }

  /** The names of a term that are not searched for, each with the reason. */
  notMarked(term: Term): readonly NotMarkedName[] {
    const whyNot = whyNotMarked(this.#scope());
    return term.names.flatMap((name) => {
      const reason = whyNot(name, term);
      return reason === undefined ? [] : [{ name, reason }];
    });
  }

  #update(): void {
    const terms = this.#glossary.terms();
    const scope = this.#scope();
    if (this.#seen?.terms === terms && this.#seen.scope === scope) return;
    if (!isSameScope(this.#seen?.scope, scope)) this.#marked = new MarkedEntries(scope);
    this.#seen = { terms, scope };
    this.#own = undefined;
    const byId = new Map<string, Term>();
    const entries: MatcherEntry[] = [];
    for (const term of terms) {
      const entry = this.#marked.of(term);
      if (entry === undefined) continue;
      entries.push(entry);
      byId.set(term.id, term);
    }
    this.#byId = byId;
    if (isSameList(entries, this.#entries)) return;
    this.#entries = entries;
    this.#marked.forgetOthers(entries);
    this.#matcher = compileMatcher(entries);
  }
}

function isSameScope(a: SpellingScope | undefined, b: SpellingScope): boolean {
  return (
    a?.markSmallestName === b.markSmallestName &&
    isSameList(a.markLeftOut, b.markLeftOut) &&
    isSameList(a.markExactCase, b.markExactCase) &&
    isSameList(a.markWithoutAccents, b.markWithoutAccents)
  );
}

/** What is searched for of each term. The same object for a term as long as its names are the same. */
class MarkedEntries {
  readonly #whyNot: ReturnType<typeof whyNotMarked>;
  readonly #spell: ReturnType<typeof spellings>;
  readonly #byTerm = new WeakMap<Term, MatcherEntry>();
  #byId = new Map<string, MatcherEntry>();

  constructor(scope: SpellingScope) {
    this.#whyNot = whyNotMarked(scope);
    this.#spell = spellings(scope);
  }

  /** `undefined` if no name of the term is searched for. */
  of(term: Term): MatcherEntry | undefined {
    let entry = this.#byTerm.get(term);
    if (entry === undefined) {
      const names = term.names.filter((name) => this.#whyNot(name, term) === undefined);
      const present = { id: term.id, ...this.#spell(names) };
      const known = this.#byId.get(term.id);
      entry = known !== undefined && isSameEntry(known, present) ? known : present;
      this.#byTerm.set(term, entry);
      this.#byId.set(term.id, entry);
    }
    return entry.names.length === 0 ? undefined : entry;
  }

  /** Drops terms that no longer exist from memory. */
  forgetOthers(entries: readonly MatcherEntry[]): void {
    this.#byId = new Map(entries.map((entry) => [entry.id, entry]));
  }
}

/** For each note that is a term itself, the ids of the terms that it is about. */
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
