import type { Block, BlockType, Container } from './block';
import { referenceLines } from './blocks/reference-definition';

/** A block that may still grow. */
interface OpenBlock {
  readonly type: BlockType;
  readonly level: number;
  readonly within: Container | undefined;
  readonly line: number;
  lastLine: number;
  readonly from: number;
  to: number;
  readonly lines: string[];
  readonly starts: number[];
}

/** The text that a line adds to a block. */
export interface TextLine {
  readonly text: string;
  readonly number: number;
  /** Where the text begins and where the line ends, in the note. */
  readonly from: number;
  readonly to: number;
}

export interface BlockStart {
  readonly type: BlockType;
  readonly level?: number;
  readonly within: Container | undefined;
}

/** The blocks of a note, in order. The last one may still be open. */
export class BlockList {
  readonly closed: Block[] = [];
  #open: OpenBlock | undefined;

  get openType(): BlockType | undefined {
    return this.#open?.type;
  }

  /** Whether a line without a mark continues the open block. */
  get isText(): boolean {
    const type = this.#open?.type;
    return type === 'paragraph' || type === 'definition';
  }

  /** Opens a block that begins with a line. */
  open({ type, level = 0, within }: BlockStart, { text, number, from, to }: TextLine): void {
    this.close();
    const lines = type === 'code' ? [] : [text];
    this.#open = { type, level, within, line: number, lastLine: number, from, to, lines, starts: [from] };
  }

  /** Adds a block of one line. */
  add(start: BlockStart, line: TextLine): void {
    this.open(start, line);
    this.close();
  }

  /** Adds a line to the open block. */
  extend({ text, number, from, to }: TextLine): void {
    const open = this.#open;
    if (open === undefined) return;
    open.lastLine = number;
    open.to = to;
    if (open.type === 'code') return;
    open.lines.push(text);
    open.starts.push(from);
  }

  close(): void {
    const open = this.#open;
    this.#open = undefined;
    if (open === undefined) return;
    const rest = open.type === 'paragraph' ? this.#withoutReferences(open) : open;
    if (rest !== undefined) this.closed.push(rest);
  }

  /** Makes a heading of the open paragraph, unless it holds nothing but reference definitions. */
  underline(level: 1 | 2, { number, to }: TextLine): boolean {
    const open = this.#open;
    if (open?.type !== 'paragraph') return false;
    const rest = this.#withoutReferences(open);
    this.#open = undefined;
    if (rest === undefined) return false;
    this.closed.push({ ...rest, type: 'heading', level, lastLine: number, to });
    return true;
  }

  /** The last line of the open paragraph. */
  get lastLine(): string | undefined {
    return this.#open?.type === 'paragraph' ? this.#open.lines[this.#open.lines.length - 1] : undefined;
  }

  /** Makes a table of the open paragraph's last line and the delimiter row below it. */
  beginTable(row: TextLine): void {
    const open = this.#open;
    const head = this.lastLine;
    if (open === undefined || head === undefined) return;
    const from = open.starts[open.starts.length - 1] ?? open.from;
    const line = open.lastLine;
    const within = open.within;
    const to = open.to;
    open.lines.pop();
    open.starts.pop();
    if (open.lines.length > 0) {
      open.lastLine = line - 1;
      open.to =
        (open.starts[open.starts.length - 1] ?? open.from) + (open.lines[open.lines.length - 1]?.length ?? 0);
    } else this.#open = undefined;
    this.open({ type: 'table', within }, { text: head, number: line, from, to });
    this.extend(row);
  }

  /**
   * Whether `: text` on this line is a definition: a paragraph or another definition stands right above, or above one
   * blank line, in the same container.
   */
  defines(number: number, within: Container | undefined): boolean {
    const above = this.#open ?? this.closed[this.closed.length - 1];
    if (above === undefined || above.within !== within || number - above.lastLine > 2) return false;
    return above.type === 'paragraph' || above.type === 'definition';
  }

  /** Adds the reference definitions at the start of a paragraph, and returns the rest of it. */
  #withoutReferences(open: OpenBlock): OpenBlock | undefined {
    let at = 0;
    for (let count = referenceLines(open.lines, at); count > 0; count = referenceLines(open.lines, at)) {
      this.closed.push({ ...partOf(open, at, at + count), type: 'reference' });
      at += count;
      if (at >= open.lines.length) return undefined;
    }
    return at === 0 ? open : partOf(open, at, open.lines.length);
  }
}

function partOf(open: OpenBlock, first: number, end: number): OpenBlock {
  const lines = open.lines.slice(first, end);
  const starts = open.starts.slice(first, end);
  const isLast = end === open.lines.length;
  const lastStart = starts[starts.length - 1] ?? open.from;
  return {
    ...open,
    lines,
    starts,
    line: open.line + first,
    lastLine: open.line + end - 1,
    from: starts[0] ?? open.from,
    to: isLast ? open.to : lastStart + (lines[lines.length - 1]?.length ?? 0),
  };
}
