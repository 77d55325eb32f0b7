import { findInMarkdown } from '../matching/find-in-markdown';
import type { Match, Matcher } from '../matching/match';
import { readMarkdown } from '../markdown/reading';
import type { TextRange } from '../markdown/text-range';
import type { TextEdit } from '../text-edit';
import { keepsEmphasis } from './emphasis';
import { type NoteLink, writtenLinks } from './note-links';
import { readAsLinks } from './open-brackets';
import { linesAboveDelimiters, placesIn, tableRanges } from './table-rows';
import { unlinkableRanges } from './unlinkable';

/** Which mentions can become links. */
export interface LinkPlanOptions {
  /**
   * Each term at its first mention only, or at all of them. A term that a link leads to (see `linked`) counts as
   * mentioned there, wherever in the text the link stands: a reader who has it linked once needs no second link.
   */
  readonly which: 'first' | 'all';
  /** Only mentions that lie wholly inside; “first” then means the first in there. The whole text when absent. */
  readonly range?: TextRange;
  /** Ids of terms to leave alone, such as those that the note itself defines. */
  readonly except?: ReadonlySet<string>;
  /** Mentions in headings as well. */
  readonly headings: boolean;
  /** Ids of the terms that a link of the note leads to. The host knows; without it no link counts. */
  readonly linked?: (link: NoteLink) => readonly string[];
}

/**
 * The mentions in a Markdown text that can be linked, in order. What `findInMarkdown` leaves out is left out, and so are
 * mentions that would make another construct with the brackets of a link: behind `[`, `]`, `!`, `^`, `@` or `\`, before
 * `]`, between colons, behind a bracket that is left open, beside a mark of emphasis that would then do something else
 * (`keepsEmphasis`), and names that hold brackets or a pipe themselves; and those in the places of `unlinkableRanges`.
 */
export function planLinks(text: string, matcher: Matcher, options: LinkPlanOptions): Match[] {
  const { which, range = { from: 0, to: text.length }, except, headings, linked } = options;
  const reading = readMarkdown(text);
  const isUnlinkable = placesIn(unlinkableRanges(reading));
  const isInside = (place: TextRange): boolean => place.from >= range.from && place.to <= range.to;
  const mentions = findInMarkdown(matcher, reading, {
    skipHeadings: !headings,
    skipKept: true,
    ...(except === undefined ? {} : { except }),
  }).filter((match) => isInside(match) && canBeLinked(text, match) && !isUnlinkable(match.from));
  const found = readAsLinks(text, mentions);
  if (which === 'all') return found;
  const seen = new Set(linked === undefined ? [] : writtenLinks(reading).filter(isInside).flatMap(linked));
  return found.filter(({ id, ids = [id] }) => {
    const isFirst = ids.some((each) => !seen.has(each));
    for (const each of ids) seen.add(each);
    return isFirst;
  });
}

/**
 * The edits that put `link` in the place of each mention. `link` comes from the host and shows the mention as it was
 * written; inside a table its pipe is escaped, or it would end the cell.
 */
export function linkEdits(
  text: string,
  chosen: readonly { readonly from: number; readonly to: number; readonly link: string }[],
): TextEdit[] {
  const isInTable = placesIn(tableRanges(text));
  return [...chosen]
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, link }) => ({
      from,
      to,
      insert: isInTable(from) ? link.replace(/\\?\|/g, '\\|') : link,
    }));
}

/** Whether a link in this place of a text would be read as one, and as nothing else. */
export function takesLink(text: string, place: TextRange): boolean {
  if (!canBeLinked(text, place) || placesIn(linesAboveDelimiters(text))(place.from)) return false;
  return readAsLinks(text, [place]).length === 1;
}

function canBeLinked(text: string, { from, to }: TextRange): boolean {
  if (from > 0 && '[]!^@\\'.includes(text.charAt(from - 1))) return false;
  if (text.charAt(from - 1) === ':' && text.charAt(to) === ':') return false;
  if (text.charAt(to) === ']' || /^[!^]|[[\]|\n]/.test(text.slice(from, to))) return false;
  return keepsEmphasis(text, { from, to });
}
