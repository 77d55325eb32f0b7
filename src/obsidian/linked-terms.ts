import { type MetadataCache, parseLinktext, stripHeading } from 'obsidian';
import type { NoteLink, Term } from '../core';

export interface LinkedTermsDeps {
  readonly metadataCache: Pick<MetadataCache, 'getFirstLinkpathDest'>;
  readonly terms: Iterable<Term>;
}

/** Which terms a link leads to: those that are defined in the note, or under the heading, that it names. */
export class LinkedTerms {
  readonly #metadataCache: LinkedTermsDeps['metadataCache'];
  readonly #idsByPlace = new Map<string, Set<string>>();

  constructor({ metadataCache, terms }: LinkedTermsDeps) {
    this.#metadataCache = metadataCache;
    for (const { id, sources } of terms) {
      for (const { path, heading } of sources) {
        const place = placeKey(path, heading);
        const ids = this.#idsByPlace.get(place);
        if (ids === undefined) this.#idsByPlace.set(place, new Set([id]));
        else ids.add(id);
      }
    }
  }

  /** Ids of the terms that a link in the note at `fromPath` leads to. */
  idsOf({ target }: NoteLink, fromPath: string): readonly string[] {
    const { path, subpath } = parseLinktext(target);
    const file = path === '' ? fromPath : this.#metadataCache.getFirstLinkpathDest(path, fromPath)?.path;
    if (file === undefined) return [];
    // Of `#Outer#Inner` the last heading is where the link ends up.
    const heading = subpath === '' ? undefined : subpath.slice(subpath.lastIndexOf('#') + 1);
    return [...(this.#idsByPlace.get(placeKey(file, heading)) ?? [])];
  }
}

/** Headings are compared as Obsidian does when it follows a link. */
function placeKey(path: string, heading: string | undefined): string {
  return heading === undefined ? path : `${path}#${stripHeading(heading).normalize('NFC').toLowerCase()}`;
}
