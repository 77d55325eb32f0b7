import { compileMatcher } from '../matching/matcher';
import type { Matcher } from '../matching/match';
import type { Term } from './term';

/**
 * The matcher of a glossary's names, by the terms' ids. It is compiled when it is first asked for after names came,
 * went or changed; a term that only got another definition costs nothing.
 */
export class TermMatcher {
  readonly #glossary: { terms(): readonly Term[] };
  #terms: readonly Term[] | undefined;
  #names = '';
  #matcher: Matcher | undefined;

  /** @param glossary its `terms()` must return the same array as long as nothing changed. */
  constructor(glossary: { terms(): readonly Term[] }) {
    this.#glossary = glossary;
  }

  /** The same object as long as the names are the same. */
  get(): Matcher {
    const terms = this.#glossary.terms();
    if (this.#matcher !== undefined && this.#terms === terms) return this.#matcher;
    const names = terms.map((term) => `${term.id}\t${term.names.join('\t')}`).join('\n');
    if (this.#matcher === undefined || names !== this.#names) this.#matcher = compileMatcher(terms);
    this.#terms = terms;
    this.#names = names;
    return this.#matcher;
  }
}
