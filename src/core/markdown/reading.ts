import { findFrontMatter } from '../front-matter/block';
import type { Block } from './block';
import { BlockParser } from './block-parser';
import { HiddenText } from './hidden-text';
import type { TextRange } from './text-range';

/** A note's text as blocks. Extraction, matching and linking all use this one reading. */
export interface MarkdownReading {
  readonly text: string;
  /** The start of the body, after front matter and byte order mark. */
  readonly bodyFrom: number;
  /** In document order. */
  readonly blocks: readonly Block[];
  /** Labels of footnotes and callouts, in order. */
  readonly labels: readonly TextRange[];
  /** Comments, display math and template code, in order. */
  readonly hidden: readonly TextRange[];
}

const byteOrderMark = '\uFEFF';

/** Reads the blocks of a note, in time linear in its length. */
export function readMarkdown(text: string): MarkdownReading {
  const bodyFrom = bodyStart(text);
  const hidden = new HiddenText(text);
  const parser = new BlockParser();
  let number = countLines(text, bodyFrom);
  const hasReturns = text.includes('\r', bodyFrom);
  for (let from = bodyFrom; from < text.length; number++) {
    const lineFeed = text.indexOf('\n', from);
    let to = lineFeed === -1 ? text.length : lineFeed;
    let next = to + 1;
    if (hasReturns) {
      const end = /\r\n?/.exec(text.slice(from, to + 1));
      if (end !== null) {
        to = from + end.index;
        next = to + end[0].length;
      }
    }
    const line = text.slice(from, to);
    parser.take(
      line,
      hidden.touches(from, to) ? { number, from, hidden: hidden.partOf(from, to) } : { number, from },
    );
    from = next;
  }
  return { text, bodyFrom, blocks: parser.end(), labels: parser.labels, hidden: hidden.ranges };
}

/** The end of the front matter: YAML, or Hugo's TOML between lines of `+++`. */
function bodyStart(text: string): number {
  const yaml = findFrontMatter(text)?.to;
  if (yaml !== undefined) return yaml;
  const from = text.startsWith(byteOrderMark) ? 1 : 0;
  if (!text.startsWith('+++', from)) return from;
  const toml = /^\+{3}[ \t]*(?:\r\n?|\n)(?:[^]*?(?:\r\n?|\n))??\+{3}[ \t]*(?:\r\n?|\n|$)/.exec(
    text.slice(from),
  );
  return toml === null ? from : from + toml[0].length;
}

function countLines(text: string, to: number): number {
  return to < 2 ? 0 : text.slice(0, to).split(/\r\n|\n|\r/).length - 1;
}
