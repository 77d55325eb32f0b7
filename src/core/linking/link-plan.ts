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
   * Whether to link each term at its first mention only, or at all of them. A term that is the target of a link (see
   * `linked`) counts as mentioned there, wherever in the text the link is: one link per term is enough for a reader.
   */
  readonly which: 'first' | 'all';
  /** Link only mentions that are entirely inside; “first” then means the first one inside. Default: the whole text. */
  readonly range?: TextRange;
  /** Ids of terms not to link, such as those that the note itself defines. */
  readonly except?: ReadonlySet<string>;
  /** Whether to link mentions in headings too. */
  readonly headings: boolean;
  /** The ids of the terms that a link of the note leads to. Only the host knows. If this is missing, no link counts. */
  readonly linked?: (link: NoteLink) => readonly string[];
}

/**
 * The mentions in a Markdown text that can be linked, in order. Left out are: the places that `findInMarkdown` leaves
 * out and those of `unlinkableRanges`; names that contain brackets or a pipe; and mentions whose surroundings would
 * combine with the brackets of a link into something else: after `[`, `]`, `!`, `^`, `@` or `\`, before `]`, between
 * colons, after an unclosed bracket, and beside marks of emphasis that would change (`keepsEmphasis`).
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
 * The edits that replace each mention by `link`. The host supplies `link`, which shows the mention as it was written.
 * Inside a table its pipe is escaped; otherwise it would end the cell.
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

/** Whether a link at this place would be read as a link, and nothing else would be read differently. */
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
