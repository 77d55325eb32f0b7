import { findInMarkdown } from '../matching/find-in-markdown';
import type { Matcher } from '../matching/match';
import type { Term } from '../term/term';

/**
 * Knows which terms are used in the definitions of other terms. A definition is read again only if it or the names
 * change. Reading is done in small portions, so that nobody has to wait.
 */
export class TermUses {
  #terms: readonly Term[] = [];
  #matcher: Matcher | undefined;
  #uses = new WeakMap<Term, ReadonlySet<string>>();
  /** Id of a term → the terms whose definitions use it, among the first `#read` terms. */
  #usedBy = new Map<string, Term[]>();
  #read = 0;

  update(terms: readonly Term[], matcher: Matcher): void {
    if (this.#matcher !== matcher) this.#uses = new WeakMap();
    else if (this.#terms === terms) return;
    this.#terms = terms;
    this.#matcher = matcher;
    this.#usedBy = new Map();
    this.#read = 0;
  }

  /** Reads the definitions of at most `limit` more terms. Returns whether all have been read. */
  prepare(limit: number): boolean {
    const end = Math.min(this.#read + limit, this.#terms.length);
    for (const term of this.#terms.slice(this.#read, end)) {
      for (const id of this.uses(term)) {
        const users = this.#usedBy.get(id);
        if (users === undefined) this.#usedBy.set(id, [term]);
        else users.push(term);
      }
    }
    this.#read = end;
    return end === this.#terms.length;
  }

  /** Ids of other terms that the definitions of `term` use, in order of first use. */
  uses(term: Term): ReadonlySet<string> {
    let ids = this.#uses.get(term);
    if (ids === undefined) {
      ids = new Set(term.senses.flatMap(({ definition = '' }) => this.#idsIn(definition)));
      if (ids.has(term.id)) ids = new Set([...ids].filter((id) => id !== term.id));
      this.#uses.set(term, ids);
    }
    return ids;
  }

  /** The terms whose definitions use a term, in list order. Complete once `prepare` has returned true. */
  usedBy(id: string): readonly Term[] {
    return this.#usedBy.get(id) ?? [];
  }

  /** A name of several terms is skipped, since it is unknown which one is meant. */
  #idsIn(definition: string): string[] {
    if (definition === '' || this.#matcher === undefined) return [];
    return findInMarkdown(this.#matcher, definition).flatMap(({ ids }) => (ids.length === 1 ? ids : []));
  }
}
