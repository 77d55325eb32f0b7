import { findInMarkdown } from '../matching/find-in-markdown';
import type { Match, Matcher } from '../matching/match';
import type { TextEdit } from '../text-edit';
import { isInTable } from './table-rows';

/** A mention that could become a link. Offsets are UTF-16, of the text as given. */
export interface LinkCandidate extends Match {
  /** The mention as written. */
  readonly text: string;
  /** Line of the note, from 0. */
  readonly line: number;
  /** The line's text around the mention, cut to a readable length. */
  readonly before: string;
  readonly after: string;
}

/** Which mentions become candidates. */
export interface LinkPlanOptions {
  /** Each term at its first mention only, or at all of them. A term that the note links already counts as mentioned. */
  readonly which: 'first' | 'all';
  /** Only mentions that lie wholly inside; the whole text when absent. */
  readonly range?: { readonly from: number; readonly to: number };
  /** Terms to leave alone: those that the note itself defines, and those that the user left out. */
  readonly except: ReadonlySet<string>;
  readonly headings: boolean;
}

const contextLength = 60;

/** The mentions in `text` that can be linked, in order. */
export function planLinks(text: string, matcher: Matcher, options: LinkPlanOptions): LinkCandidate[] {
  const { from, to } = options.range ?? { from: 0, to: text.length };
  const seen = new Set<string>();
  const candidates: LinkCandidate[] = [];
  let line = 0;
  let counted = 0;
  const { except, headings } = options;
  for (const match of findInMarkdown(matcher, text, { except, skipHeadings: !headings })) {
    const isFirst = !seen.has(match.id);
    seen.add(match.id);
    if (options.which === 'first' && !isFirst) continue;
    if (match.from < from || match.to > to) continue;
    line += countNewlines(text, counted, match.from);
    counted = match.from;
    candidates.push({ ...match, text: text.slice(match.from, match.to), line, ...contextOf(text, match) });
  }
  return candidates;
}

/**
 * The edits that put `link` in the place of each mention. `link` comes from the host and shows the mention as it was
 * written; inside a table its pipe is escaped, or it would end the cell.
 */
export function linkEdits(
  text: string,
  chosen: readonly { readonly from: number; readonly to: number; readonly link: string }[],
): TextEdit[] {
  return [...chosen]
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, link }) => ({
      from,
      to,
      insert: isInTable(text, from) ? link.replace(/\\?\|/g, '\\|') : link,
    }));
}

function countNewlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function contextOf(text: string, { from, to }: Match): { before: string; after: string } {
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const lineEnd = text.indexOf('\n', to);
  const start = Math.max(lineStart, from - contextLength);
  const end = Math.min(lineEnd === -1 ? text.length : lineEnd, to + contextLength);
  return {
    before: (start > lineStart ? '…' : '') + text.slice(start, from).trimStart(),
    after: text.slice(to, end).trimEnd() + (end < (lineEnd === -1 ? text.length : lineEnd) ? '…' : ''),
  };
}
