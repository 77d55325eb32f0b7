import { type Block, type BlockType, blockText, type Container } from '../markdown/block';
import type { MarkdownReading } from '../markdown/reading';
import { plainHeading, plainText, withoutCodeBracket } from '../markdown/plain-text';
import { readDefiningHeading } from './definition-form';
import { type Entry, readEntryItem } from './entry-text';
import { type Prose, proseLines, readProse } from './prose';
import type { TermPhrase } from './term-phrase';

/** A block of a note as extraction sees it. Plain text, prose and names are read on first use. */
export class TextBlock {
  readonly type: BlockType;
  readonly level: number;
  /** Its first line, from 0, in the whole note. */
  readonly line: number;
  readonly lastLine: number;
  readonly within: Container | undefined;
  readonly lines: readonly string[];
  /** Markdown, lines joined by `\n`. */
  readonly text: string;
  /** Whether it is the first block of its list item. */
  readonly isItem: boolean;
  /** Whether there is a heading above it in the same list item. */
  readonly isBelowHeading: boolean;
  /** The first block of the list item around its own. */
  readonly parentItem: TextBlock | undefined;
  #plain: string | undefined;
  #entry: { readonly read: Entry | undefined } | undefined;
  #defined: { readonly phrase: TermPhrase | undefined } | undefined;
  #prose: Prose | undefined;

  constructor(block: Block, above: TextBlock | undefined, parentItem?: TextBlock) {
    this.parentItem = parentItem;
    this.type = block.type;
    this.level = block.level;
    this.line = block.line;
    this.lastLine = block.lastLine;
    this.within = block.within;
    this.lines = block.lines;
    this.text = blockText(block);
    const isInItem = block.within?.type === 'item';
    this.isItem = isInItem && above?.within !== block.within && block.line === block.within.line;
    this.isBelowHeading =
      above !== undefined &&
      above.within === block.within &&
      (above.type === 'heading' || above.isBelowHeading);
  }

  /** The names that it defines, if it is a heading. */
  get defined(): TermPhrase | undefined {
    this.#defined ??= { phrase: readDefiningHeading(this.plain) };
    return this.#defined.phrase;
  }

  /** Its content as an entry, if it begins a list item. */
  get entry(): Entry | undefined {
    this.#entry ??= { read: this.isItem ? readEntryItem(this.text) : undefined };
    return this.#entry.read;
  }

  /** Its text without lines that are labels, images and the like. */
  get prose(): Prose {
    if (this.#prose === undefined) {
      const said = proseLines(this.text);
      this.#prose = said === this.text ? readProse(said, this.plain) : readProse(said);
    }
    return this.#prose;
  }

  /** Plain text; for a heading, without what may follow its text. */
  get plain(): string {
    this.#plain ??=
      this.type === 'heading' ? plainHeading(withoutCodeBracket(this.text)) : plainText(this.text);
    return this.#plain;
  }
}

/** The visible blocks of a note, in order, without footnotes. */
export function textBlocks({ blocks }: MarkdownReading): TextBlock[] {
  const result: TextBlock[] = [];
  const items = new Map<Container, TextBlock>();
  for (const block of blocks) {
    if (block.type === 'reference' || block.within?.type === 'footnote') continue;
    const { within } = block;
    const parent = within?.parent === undefined ? undefined : items.get(within.parent);
    const text = new TextBlock(block, result.at(-1), parent);
    if (text.isItem && within !== undefined) items.set(within, text);
    result.push(text);
  }
  return result;
}

/** The role of a block, seen from the container of a heading. */
export type Role = 'prose' | 'item' | 'quote' | 'callout' | 'other';

export function roleOf(block: TextBlock, base: Container | undefined): Role {
  if (block.type !== 'paragraph' && block.type !== 'definition') return 'other';
  const { within } = block;
  if (within === base) return 'prose';
  if (within?.type === 'quote') return within.callout === undefined ? 'quote' : 'callout';
  if (within?.type === 'item') return block.isItem ? 'item' : 'other';
  return 'other';
}

/** Whether a block is inside `container`, at any depth. True if there is no container. */
export function standsIn(block: TextBlock, container: Container | undefined): boolean {
  if (container === undefined) return true;
  for (let at = block.within; at !== undefined; at = at.parent) if (at === container) return true;
  return false;
}
