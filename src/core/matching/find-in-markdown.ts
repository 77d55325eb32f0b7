import { skippedRanges, type MarkdownOptions, type TextRange } from './markdown-ranges';
import type { Match, Matcher } from './match';

export interface FindOptions extends MarkdownOptions {
  /** Ids whose names do not count, such as those that the note itself defines. */
  readonly except?: ReadonlySet<string>;
}

/** The mentions in a note: as `Matcher.find`, without code, links, front matter and the rest of rule 10. */
export function findInMarkdown(matcher: Matcher, markdown: string, options: FindOptions = {}): Match[] {
  const matches: Match[] = [];
  for (const { from, to } of gaps(skippedRanges(markdown, options), markdown.length)) {
    matches.push(...matcher.find(markdown, from, to));
  }
  const { except } = options;
  return except === undefined || except.size === 0
    ? matches
    : matches.flatMap((match) => withoutIds(match, except) ?? []);
}

function* gaps(ranges: readonly TextRange[], length: number): Iterable<TextRange> {
  let from = 0;
  for (const range of ranges) {
    if (range.from > from) yield { from, to: range.from };
    from = range.to;
  }
  if (from < length) yield { from, to: length };
}

function withoutIds({ from, to, id, ids }: Match, except: ReadonlySet<string>): Match | undefined {
  const kept = (ids ?? [id]).filter((candidate) => !except.has(candidate));
  const [first] = kept;
  if (first === undefined) return undefined;
  return kept.length > 1 ? { id: first, ids: kept, from, to } : { id: first, from, to };
}
