import type { TextRange } from '../markdown/text-range';
import { noteLinks } from './note-links';

/**
 * The longest paragraph, in characters, in which places are tried one by one. A longer one gets no links if they would
 * be misread.
 */
const longestTried = 5000;

/** Both kinds of link, as short as possible. */
const standIns = [(shown: string) => `[[N|${shown}]]`, (shown: string) => `[${shown}](N)`];

/**
 * The places of a text, given in order, where a link would be read as a link. An unclosed bracket on a line (`[0, 1)`,
 * `[^GPT`) may combine with the brackets of a link. Without such a bracket every place is good.
 */
export function readAsLinks<Place extends TextRange>(text: string, places: readonly Place[]): Place[] {
  const good: Place[] = [];
  let paragraph = { from: 0, to: 0 };
  for (let at = 0, next = 0; at < places.length; at = next) {
    while (next < places.length && (places[next]?.from ?? 0) < paragraph.to) next += 1;
    if (next > at) good.push(...goodIn(text, paragraph, places.slice(at, next)));
    else paragraph = paragraphBehind(text, paragraph.to);
  }
  return good;
}

/** The text up to and including the next blank line. */
function paragraphBehind(text: string, from: number): TextRange {
  const blankLine = /\n[ \t>]*\r?\n/g;
  blankLine.lastIndex = from;
  return { from, to: blankLine.test(text) ? blankLine.lastIndex : text.length };
}

function goodIn<Place extends TextRange>(
  text: string,
  paragraph: TextRange,
  places: readonly Place[],
): readonly Place[] {
  const own = text.slice(paragraph.from, paragraph.to);
  // The label of a footnote ends at the next closing bracket, even if that belongs to a link.
  if (!own.includes('[^') && !leavesOpen(text, paragraph)) return places;
  const isGood = (tried: readonly Place[]): boolean =>
    standIns.every((write) => areLinks(own, paragraph.from, { places: tried, write }));
  if (isGood(places)) return places;
  if (own.length > longestTried) return [];
  // Tries the places one after another, each together with the good ones before it.
  return places.reduce<readonly Place[]>(
    (kept, place) => (isGood([...kept, place]) ? [...kept, place] : kept),
    [],
  );
}

function areLinks(
  paragraph: string,
  start: number,
  { places, write }: { readonly places: readonly TextRange[]; readonly write: (shown: string) => string },
): boolean {
  let linked = '';
  let end = 0;
  const expected: number[] = [];
  for (const { from, to } of places) {
    linked += paragraph.slice(end, from - start);
    expected.push(linked.length);
    linked += write(paragraph.slice(from - start, to - start));
    end = to - start;
  }
  const found = new Set(noteLinks(linked + paragraph.slice(end)).map(({ from }) => from));
  return expected.every((from) => found.has(from));
}

/** Whether a line has an unclosed bracket. */
function leavesOpen(text: string, { from, to }: TextRange): boolean {
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    const character = text.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '[') depth += 1;
    else if (character === ']' && depth > 0) depth -= 1;
    else if (character === '\n' && depth > 0) return true;
  }
  return depth > 0;
}
