import { foldName } from '../term/fold';
import type { Term, TermSource } from '../term/term';

/** Says where links lead. A place is a string, equal for equal places: a note, or a heading in one. */
export interface LinkPlaces {
  /** `undefined` for a link that leads nowhere. */
  ofLink(target: string, fromPath: string): string | undefined;
  ofSource(source: TermSource): string;
}

/** A link: its target as written, and the text that it shows. */
export interface ShownLink {
  readonly target: string;
  readonly shown: string;
}

/** The keys under which the terms that a link leads to can find it. */
export function linkKeys(place: string, shown: string): readonly [string, string] {
  return [place, shownAt(place, foldName(shown))];
}

/**
 * The keys of the links that lead to a term. Any link to its note or heading does. A term that is defined by a sentence
 * or an abbreviation shares its place with others; a link to that place leads to the term if it shows one of its names.
 */
export function termKeys({ names, sources }: Term, places: LinkPlaces): readonly string[] {
  const own = new Set(sources.filter(isNamedPlace).map((source) => places.ofSource(source)));
  const shared = new Set(sources.map((source) => places.ofSource(source)));
  const keys = new Set(own);
  for (const place of shared) {
    if (own.has(place)) continue;
    for (const name of names) keys.add(shownAt(place, foldName(name)));
  }
  return [...keys];
}

function isNamedPlace({ kind }: TermSource): boolean {
  return kind === 'note' || kind === 'heading';
}

function shownAt(place: string, foldedName: string): string {
  return `${place}\n${foldedName}`;
}
