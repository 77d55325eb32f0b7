import { findInMarkdown, type MarkdownOptions, type Matcher } from '../../core';

/**
 * Finds where each term is first mentioned in a note. Reading view needs this, because it renders a note section by
 * section. The result for the last note is kept.
 */
export class FirstMentionLines {
  #known:
    | {
        readonly text: string;
        readonly matcher: Matcher;
        readonly options: MarkdownOptions;
        readonly lines: ReadonlyMap<string, number>;
      }
    | undefined;

  /** Lines from 0, by the id of the term. */
  in(
    text: string,
    { matcher, options }: { matcher: Matcher; options: MarkdownOptions },
  ): ReadonlyMap<string, number> {
    const known = this.#known;
    if (known?.text === text && known.matcher === matcher && isSame(known.options, options)) {
      return known.lines;
    }
    const lines = new Map<string, number>();
    let line = 0;
    let at = 0;
    for (const { id, from } of findInMarkdown(matcher, text, options)) {
      for (; at < from; at += 1) if (text[at] === '\n') line += 1;
      if (!lines.has(id)) lines.set(id, line);
    }
    this.#known = { text, matcher, options, lines };
    return lines;
  }
}

function isSame(a: MarkdownOptions, b: MarkdownOptions): boolean {
  return a.skipHeadings === b.skipHeadings && a.skipTables === b.skipTables;
}
