import type { Block } from './block';
import { InlineScanner } from './inline-scanner';
import { keptTexts } from './kept-text';
import { type MarkdownReading, readMarkdown } from './reading';
import type { TextRange } from './text-range';

export interface MarkdownOptions {
  /** Also skip headings. Default: headings count. */
  readonly skipHeadings?: boolean;
  /** Also skip tables. Default: tables count. */
  readonly skipTables?: boolean;
  /** Also skip text that the plugin itself keeps up to date (`keptTexts`). Default: it counts. */
  readonly skipKept?: boolean;
}

/**
 * Where a note has no mentions (rule 10 of the matching rules), in order; the ranges neither touch nor overlap. They
 * are: front matter, fenced, indented and inline code, wikilinks, Markdown links and images, reference definitions,
 * footnote labels, bare and bracketed addresses, math, HTML tags and comments, the content of `<code>`, `<pre>`,
 * `<script>`, `<style>` and `<a>`, Obsidian comments, tags, block ids, callout types, character references, the
 * underscores of emphasis, and code for site generators: Liquid tags, kramdown attributes, Templater.
 */
export function skippedRanges(note: string | MarkdownReading, options: MarkdownOptions = {}): TextRange[] {
  const reading = asReading(note);
  const ranges: TextRange[] = [...reading.hidden, ...reading.labels];
  if (reading.bodyFrom > 0) ranges.push({ from: 0, to: reading.bodyFrom });
  scan(reading, { ranges, links: ranges });
  const { skipHeadings = false, skipTables = false } = options;
  for (const { type, from, to } of reading.blocks) {
    if ((skipHeadings && type === 'heading') || (skipTables && type === 'table')) ranges.push({ from, to });
  }
  if (options.skipKept === true) ranges.push(...keptTexts(reading).map(({ from, to }) => ({ from, to })));
  return merged(ranges);
}

/**
 * The links and images in a note's running text: wikilinks, Markdown links, references. Those in code, math and the
 * other places of `skippedRanges` are left out. Ordered by `from`; a link within another link is listed too.
 */
export function linkRanges(note: string | MarkdownReading): TextRange[] {
  const links: TextRange[] = [];
  scan(asReading(note), { ranges: [], links });
  return links.sort((a, b) => a.from - b.from);
}

function asReading(note: string | MarkdownReading): MarkdownReading {
  return typeof note === 'string' ? readMarkdown(note) : note;
}

function scan(
  { text, blocks, hidden }: MarkdownReading,
  { ranges, links }: { readonly ranges: TextRange[]; readonly links: TextRange[] },
): void {
  const inline = new InlineScanner(text, ranges, links);
  let scannedTo = 0;
  let nextHidden = 0;
  for (const block of blocks) {
    if (isOpaque(block)) {
      ranges.push({ from: block.from, to: block.to });
      continue;
    }
    for (const part of partsOf(block)) {
      let from = Math.max(part.from, scannedTo);
      while ((hidden[nextHidden]?.to ?? Infinity) <= from) nextHidden++;
      for (let at = nextHidden; from < part.to; at++) {
        const gapTo = Math.min(hidden[at]?.from ?? Infinity, part.to);
        if (gapTo > from) scannedTo = inline.scan(from, gapTo);
        from = Math.max(scannedTo, hidden[at]?.to ?? Infinity);
      }
    }
  }
}

function isOpaque({ type }: Block): boolean {
  return type === 'code' || type === 'raw' || type === 'reference';
}

/** Inline marks must pair up within a row of a table, or within any other block. */
function partsOf({ type, from, to, lines, starts }: Block): readonly TextRange[] {
  if (type !== 'table') return [{ from, to }];
  return lines.map((line, row) => ({ from: starts[row] ?? from, to: (starts[row] ?? from) + line.length }));
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
