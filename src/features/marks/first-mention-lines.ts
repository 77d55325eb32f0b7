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
        readonly options: string;
        readonly lines: ReadonlyMap<string, number>;
      }
    | undefined;

  /** Lines from 0, by the id of the term. */
  in(
    text: string,
    { matcher, options }: { matcher: Matcher; options: MarkdownOptions },
  ): ReadonlyMap<string, number> {
    const known = this.#known;
    const key = JSON.stringify(options);
    if (known?.text === text && known.matcher === matcher && known.options === key) {
      return known.lines;
    }
    const lines = new Map<string, number>();
    let line = 0;
    let at = 0;
    for (const { id, from } of findInMarkdown(matcher, text, options)) {
      for (; at < from; at += 1) if (text[at] === '\n') line += 1;
      if (!lines.has(id)) lines.set(id, line);
    }
    this.#known = { text, matcher, options: key, lines };
    return lines;
  }
}
