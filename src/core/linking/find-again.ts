import type { TextRange } from '../markdown/text-range';
import { contextOf } from './context';

/** A text, and places in it that are of one kind: all its mentions, or all its links. In order. */
export interface Reading<Place extends TextRange> {
  readonly text: string;
  readonly places: readonly Place[];
}

/**
 * Where places of an earlier reading of a note are in a later one. A place is the same when it reads the same and stands
 * between the same words of its line. Where that fits several places, and not as many as before, it is not known which
 * is which, and none is taken.
 * @returns for each of the earlier places, the later one or `undefined`.
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
