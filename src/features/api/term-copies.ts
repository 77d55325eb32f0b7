import type { ReferenceEntry, Sense, Term, TermSource } from '../../core';
import type { GlossaryTerm, ReferenceTerm, TermPlace, TermSense } from './glossary-api';

/** Frozen copies of the glossary's terms. A term has the same copy as long as the term is the same. */
export class TermCopies {
  readonly #copies = new WeakMap<Term, GlossaryTerm>();

  of(term: Term): GlossaryTerm {
    let copy = this.#copies.get(term);
    if (copy === undefined) {
      copy = copyOf(term);
      this.#copies.set(term, copy);
    }
    return copy;
  }

  all(terms: readonly Term[]): readonly GlossaryTerm[] {
    return Object.freeze(terms.map((term) => this.of(term)));
  }
}

function copyOf({ id, headword, names, expansion, definition, senses, tags, updated }: Term): GlossaryTerm {
  return Object.freeze({
    id,
    headword,
    names: frozenList(names),
    ...(expansion === undefined ? {} : { expansion }),
    ...(definition === undefined ? {} : { definition }),
    senses: Object.freeze(senses.map(senseOf)),
    tags: frozenList(tags),
    ...(updated === undefined ? {} : { updated }),
  });
}

function senseOf({ expansion, names, definition, sources }: Sense): TermSense {
  return Object.freeze({
    ...(expansion === undefined ? {} : { expansion }),
    names: frozenList(names),
    ...(definition === undefined ? {} : { definition }),
    places: Object.freeze(sources.map(placeOf)),
  });
}

export function placeOf({ path, heading, line }: TermSource): TermPlace {
  return Object.freeze({ path, ...(heading === undefined ? {} : { heading }), line });
}

export function referenceTermOf(entry: ReferenceEntry): ReferenceTerm {
  const { headword, expansion, names, korean, english, inKorean } = entry;
  return Object.freeze({
    headword,
    ...(expansion === undefined ? {} : { expansion }),
    names: frozenList(names),
    koreanNames: frozenList(korean),
    english,
    korean: inKorean,
  });
}

export function frozenList(items: readonly string[]): readonly string[] {
  return Object.freeze([...items]);
}
