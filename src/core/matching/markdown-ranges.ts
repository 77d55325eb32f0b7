import { codeIndentIn, isUnderlined, type Line, lineAt, paragraphEnd, skippedBlock } from './markdown-blocks';
import { InlineScanner } from './markdown-inline';
import type { TextRange } from './text-range';

export type { TextRange };

export interface MarkdownOptions {
  /** Leave headings out as well. Default: headings count. */
  readonly skipHeadings?: boolean;
}

/**
 * Where a note holds no mentions (rule 10 of the matching rules), in order, neither touching nor overlapping: front
 * matter, fenced, indented and inline code, wikilinks, Markdown links and images, reference definitions, footnote labels,
 * bare and bracketed addresses, math, HTML tags and comments, what stands inside `<code>`, `<pre>`, `<script>`, `<style>`
 * and `<a>`, Obsidian comments, tags, block ids, callout types, character references, and code for what builds pages:
 * Liquid tags, kramdown attributes, Templater.
 */
export function skippedRanges(markdown: string, options: MarkdownOptions = {}): TextRange[] {
  const ranges: TextRange[] = [];
  scan(markdown, options, { ranges, links: ranges });
  return merged(ranges);
}

/**
 * The links and images of a note that stand in running text, not in code, math and the other places of `skippedRanges`:
 * wikilinks, Markdown links, references. In order of `from`; a link that stands inside another one is listed too.
 */
export function linkRanges(markdown: string): TextRange[] {
  const links: TextRange[] = [];
  scan(markdown, {}, { ranges: [], links });
  return links.sort((a, b) => a.from - b.from);
}

function scan(
  markdown: string,
  options: MarkdownOptions,
  { ranges, links }: { readonly ranges: TextRange[]; readonly links: TextRange[] },
): void {
  const inline = new InlineScanner(markdown, ranges, links);
  let afterBlank = true;
  let item: Line | undefined;
  for (let at = 0; at < markdown.length;) {
    const line = lineAt(markdown, at);
    if (line.isListItem) item = line;
    else if (!line.isBlank && line.indent === 0) item = undefined;
    const block = skippedBlock(markdown, line, { afterBlank, codeIndent: codeIndentIn(item) });
    afterBlank = line.isBlank || line.isHeading || block !== undefined;
    if (block !== undefined) {
      ranges.push(block);
      at = block.to;
    } else if (line.isBlank) {
      at = line.to;
    } else {
      const end = paragraphEnd(markdown, line);
      at = inline.scan(line.from, end);
      // What begins in the line and runs on, as math and comments may, makes no heading of it.
      const isHeading = line.isHeading || (at === end && isUnderlined(markdown, line));
      if (options.skipHeadings === true && isHeading) ranges.push({ from: line.from, to: line.to });
    }
  }
}

function merged(ranges: TextRange[]): TextRange[] {
  const result: { from: number; to: number }[] = [];
  for (const { from, to } of ranges.sort((a, b) => a.from - b.from)) {
    const last = result[result.length - 1];
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else if (to > from) result.push({ from, to });
  }
  return result;
}
