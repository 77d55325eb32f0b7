/** A block quote, a list item or a footnote: what other blocks stand in. */
export interface Container {
  readonly type: 'quote' | 'item' | 'footnote';
  /** The line of its first mark, from 0. */
  readonly line: number;
  readonly parent: Container | undefined;
  /** Of a quote that Obsidian shows as a callout: https://help.obsidian.md/callouts */
  readonly callout: Callout | undefined;
  /** Of a list item: whether it is counted. */
  readonly ordered: boolean;
}

/** The head of a callout: `> [!tip]- Title`. */
export interface Callout {
  /** As written, in small letters. */
  readonly kind: string;
  /** Markdown; empty where the callout has no title of its own. */
  readonly title: string;
}

export type BlockType =
  | 'heading'
  | 'paragraph'
  /** kramdown's `: what the line above means`. */
  | 'definition'
  /** kramdown's `*[LLM]: Large Language Model`. */
  | 'abbreviation'
  /** The head of a callout; what the callout holds are blocks of their own. */
  | 'callout'
  | 'table'
  | 'html'
  /** `<pre>`, `<script>`, `<style>`, `<textarea>` up to the closing tag. */
  | 'raw'
  | 'code'
  /** `[label]: address` */
  | 'reference'
  | 'rule';

/** A block that holds text of its own. */
export interface Block {
  readonly type: BlockType;
  /** Its first and last line, from 0, in the whole note. */
  readonly line: number;
  readonly lastLine: number;
  /** Offsets in the note: from the first character of its own (quote and list marks are not) to its last line's end. */
  readonly from: number;
  readonly to: number;
  /**
   * Its lines without the marks of what it stands in; what is hidden (comments, display math) is NUL characters. Code
   * keeps none.
   */
  readonly lines: readonly string[];
  /** Where each of these lines begins in the note. */
  readonly starts: readonly number[];
  /** Of a heading: 1 to 6; of other blocks 0. */
  readonly level: number;
  readonly within: Container | undefined;
}

const hiddenCharacters = /\0+/g;

/** A line of a block without what is hidden. */
export function shownLine(line: string): string {
  return line.includes('\0') ? line.replace(hiddenCharacters, '') : line;
}

/** The Markdown of a block, lines joined by `\n`, without what is hidden. */
export function blockText({ lines }: Block): string {
  const text = lines.length === 1 ? (lines[0] ?? '') : lines.join('\n');
  return shownLine(text).trim();
}
