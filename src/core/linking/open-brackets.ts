import type { TextRange } from '../markdown/text-range';
import { noteLinks } from './note-links';

/** Characters of a paragraph in which places are tried one by one; where that fails in a longer one, it gets no links. */
const longestTried = 5000;

/** Both kinds of links, as short as can be. */
const standIns = [(shown: string) => `[[N|${shown}]]`, (shown: string) => `[${shown}](N)`];

/**
 * The places of a text, given in order, that would be read as links if links were put there. A bracket that a line leaves
 * open (`[0, 1)`, `[^GPT`) may take the brackets of a link for its own; where there is none, every place is good.
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

/** Up to the next blank line and over it. */
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
  // The label of a footnote ends at the first bracket, be it a link's.
  if (!own.includes('[^') && !leavesOpen(text, paragraph)) return places;
  const isGood = (tried: readonly Place[]): boolean =>
    standIns.every((write) => areLinks(own, paragraph.from, { places: tried, write }));
  if (isGood(places)) return places;
  if (own.length > longestTried) return [];
  // One after the other: whether it is read as a link, together with those before it.
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

/** Whether a line leaves a bracket open. */
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
