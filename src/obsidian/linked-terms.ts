import { linkKeys, type LinkPlaces, type ShownLink, type Term, termKeys } from '../core';
import { type LinkDestinations, vaultLinkPlaces } from './link-places';

export interface LinkedTermsDeps {
  readonly metadataCache: LinkDestinations;
  readonly terms: Iterable<Term>;
}

/** Knows to which terms a link leads: those defined in the note, or under the heading, that it names. */
export class LinkedTerms {
  readonly #places: LinkPlaces;
  readonly #idsByKey = new Map<string, Set<string>>();

  constructor({ metadataCache, terms }: LinkedTermsDeps) {
    this.#places = vaultLinkPlaces(metadataCache);
    for (const term of terms) {
      for (const key of termKeys(term, this.#places)) {
        const ids = this.#idsByKey.get(key);
        if (ids === undefined) this.#idsByKey.set(key, new Set([term.id]));
        else ids.add(term.id);
      }
    }
  }

  /** Ids of the terms that a link in the note at `fromPath` leads to. */
  idsOf({ target, shown }: ShownLink, fromPath: string): readonly string[] {
    const place = this.#places.ofLink(target, fromPath);
    if (place === undefined) return [];
    return [...new Set(linkKeys(place, shown).flatMap((key) => [...(this.#idsByKey.get(key) ?? [])]))];
  }
}

/** The `LinkedTerms` of the present glossary. They are rebuilt only if the glossary has changed since the last call. */
export function presentLinkedTerms(
  metadataCache: LinkedTermsDeps['metadataCache'],
  glossary: { terms(): readonly Term[] },
): () => LinkedTerms {
  let last: { readonly terms: readonly Term[]; readonly linked: LinkedTerms } | undefined;
  return () => {
    const terms = glossary.terms();
    if (last?.terms !== terms) last = { terms, linked: new LinkedTerms({ metadataCache, terms }) };
    return last.linked;
  };
}
