/** A block that contains other blocks: a block quote, a list item or a footnote. */
export interface Container {
  readonly type: 'quote' | 'item' | 'footnote';
  /** The line of its first mark, from 0. */
  readonly line: number;
  readonly parent: Container | undefined;
  /** Present if Obsidian shows the quote as a callout: https://help.obsidian.md/callouts */
  readonly callout: Callout | undefined;
  /** Whether a list item has a number. */
  readonly ordered: boolean;
}

/** The head of a callout: `> [!tip]- Title`. */
export interface Callout {
  /** As written, in lower case. */
  readonly kind: string;
  /** Markdown. Empty if the callout has no title of its own. */
  readonly title: string;
}

export type BlockType =
  | 'heading'
  | 'paragraph'
  /** kramdown's `: what the line above means`. */
  | 'definition'
  /** kramdown's `*[LLM]: Large Language Model`. */
  | 'abbreviation'
  /** The head of a callout. Its content is made of other blocks. */
  | 'callout'
  | 'table'
  | 'html'
  /** `<pre>`, `<script>`, `<style>`, `<textarea>` up to the closing tag. */
  | 'raw'
  | 'code'
  /** `[label]: address` */
  | 'reference'
  | 'rule';

/** A block with text. */
export interface Block {
  readonly type: BlockType;
  /** Its first and last line, from 0, in the whole note. */
  readonly line: number;
  readonly lastLine: number;
  /** Offsets in the note, from its first character after quote and list marks to the end of its last line. */
  readonly from: number;
  readonly to: number;
  /**
   * Its lines without the marks of its containers. Hidden characters (comments, display math) are NUL. Code keeps no
   * lines.
   */
  readonly lines: readonly string[];
  /** Where each of these lines begins in the note. */
  readonly starts: readonly number[];
  /** 1 to 6 for a heading, 0 for other blocks. */
  readonly level: number;
  readonly within: Container | undefined;
}

const hiddenCharacters = /\0+/g;

/** A line of a block without hidden characters. */
export function shownLine(line: string): string {
  return line.includes('\0') ? line.replace(hiddenCharacters, '') : line;
}

/** The Markdown of a block without hidden characters. Lines are joined by `\n`. */
export function blockText({ lines }: Block): string {
  const text = lines.length === 1 ? (lines[0] ?? '') : lines.join('\n');
  return shownLine(text).trim();
}
