import { compileMatcher } from '../matching/matcher';
import type { Matcher } from '../matching/match';
import type { Term } from './term';

/** The matcher of a glossary's names, by the terms' ids. It is compiled when it is first asked for after a change. */
export class TermMatcher {
  readonly #glossary: { terms(): readonly Term[] };
  #compiled: { readonly terms: readonly Term[]; readonly matcher: Matcher } | undefined;

  /** @param glossary its `terms()` must return the same array as long as nothing changed. */
  constructor(glossary: { terms(): readonly Term[] }) {
    this.#glossary = glossary;
  }

  get(): Matcher {
    const terms = this.#glossary.terms();
    if (this.#compiled?.terms !== terms) this.#compiled = { terms, matcher: compileMatcher(terms) };
    return this.#compiled.matcher;
  }
}
