import type { MarkdownReading } from '../markdown/reading';
import { skippedRanges, type MarkdownOptions } from '../markdown/skipped-ranges';
import type { TextRange } from '../markdown/text-range';
import { type Match, type Matcher, meansAny } from './match';

export interface FindOptions extends MarkdownOptions {
  /**
   * Ids whose names do not count, such as those that the note itself defines. Other entries with the same name do not
   * count either: in a note on computer vision, CV does not mention cross validation.
   */
  readonly except?: ReadonlySet<string>;
}

/**
 * The mentions in a note, as `Matcher.find` gives them, except in code, links, front matter and the other places of
 * rule 10.
 */
export function findInMarkdown(
  matcher: Matcher,
  note: string | MarkdownReading,
  options: FindOptions = {},
): Match[] {
  const markdown = typeof note === 'string' ? note : note.text;
  const matches: Match[] = [];
  for (const { from, to } of gaps(skippedRanges(note, options), markdown.length)) {
    matches.push(...matcher.find(markdown, from, to));
  }
  const { except } = options;
  return except === undefined || except.size === 0
    ? matches
    : matches.filter((match) => !meansAny(match, except));
}

function* gaps(ranges: readonly TextRange[], length: number): Iterable<TextRange> {
  let from = 0;
  for (const range of ranges) {
    if (range.from > from) yield { from, to: range.from };
    from = range.to;
  }
  if (from < length) yield { from, to: length };
}
