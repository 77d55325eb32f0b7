import type { TextRange } from '../markdown/text-range';
import { contextOf } from './context';

/** A text, and all places of one kind in it: all its mentions, or all its links. In order. */
export interface Reading<Place extends TextRange> {
  readonly text: string;
  readonly places: readonly Place[];
}

/**
 * Finds the places of an earlier reading of a note in a later one. A place is the same if it has the same text between
 * the same words of its line. If several places fit, and their number has changed, it is unknown which is which, and
 * none is returned.
 * @returns for each earlier place, the later one or `undefined`
 */
export function findAgain<Place extends TextRange>(
  earlier: Reading<Place>,
  later: Reading<Place>,
): (Place | undefined)[] {
  if (earlier.text === later.text) {
    const byFrom = new Map(later.places.map((place) => [place.from, place]));
    return earlier.places.map(({ from, to }) => {
      const place = byFrom.get(from);
      return place?.to === to ? place : undefined;
    });
  }
  const before = byWording(earlier);
  const now = byWording(later);
  const found = new Map<Place, Place | undefined>();
  for (const [wording, places] of before) {
    const candidates = now.get(wording) ?? [];
    if (candidates.length !== places.length) continue;
    places.forEach((place, index) => found.set(place, candidates[index]));
  }
  return earlier.places.map((place) => found.get(place));
}

function byWording<Place extends TextRange>({ text, places }: Reading<Place>): Map<string, Place[]> {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const { before, after } = contextOf(text, place);
    const wording = [before, text.slice(place.from, place.to), after].join('\n');
    const group = groups.get(wording);
    if (group === undefined) groups.set(wording, [place]);
    else group.push(place);
  }
  return groups;
}
