import { visibleLines, type VisibleLine } from './lines';

/** A block of a note's body, as far as extraction tells blocks apart. */
export interface Block {
  readonly type: 'heading' | 'paragraph' | 'list-item' | 'quote' | 'definition' | 'abbreviation';
  /** Its first line, from 0, in the whole note. */
  readonly line: number;
  /** Markdown, without the block's own marks; lines joined by `\n`. Of an abbreviation: its full form. */
  readonly text: string;
  /** Of a heading: 1 to 6. */
  readonly level?: number;
  /** Of an abbreviation or a definition: the name that it is of, or the names, joined by `\n`. */
  readonly name?: string;
}

const atxHeading = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/;
const closingHashes = /[ \t]+#+[ \t]*$/;
const setextUnderline = /^ {0,3}(?:=+|-+)[ \t]*$/;
const thematicBreak = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const listItem = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[.\][ \t]+)?(.*)$/;
const definition = /^ {0,3}:[ \t]+(.*)$/;
/** kramdown, https://kramdown.gettalong.org/syntax.html#abbreviations */
const abbreviation = /^ {0,3}\*\[([^\]]{1,100})\]:[ \t]*(.*)$/;
const linkOrFootnote = /^ {0,3}\[[^\]]{1,200}\]:/;
const attributesOrLiquid = /^ {0,3}(?:\{:.*\}|\{%.*%\}|\[TOC\])[ \t]*$/i;
const tableDelimiter = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)*$/;

/** The blocks of a note's body in their order; code, tables, comments and link definitions are left out. */
export function scanBlocks(text: string): Block[] {
  const scanner = new BlockScanner();
  for (const line of visibleLines(text)) scanner.next(line);
  return scanner.end();
}

interface OpenBlock {
  readonly type: 'paragraph' | 'list-item' | 'quote' | 'definition';
  readonly line: number;
  readonly lines: string[];
  readonly quote: number;
  readonly name?: string;
}

class BlockScanner {
  readonly #blocks: Block[] = [];
  #open: OpenBlock | undefined;
  #inTable = false;

  next(line: VisibleLine): void {
    if (line.text.trim() === '' || line.code === true) {
      this.#close();
      this.#inTable = false;
      return;
    }
    if (this.#special(line)) return;
    if (this.#tableRow(line)) return;
    this.#content(line);
  }

  end(): Block[] {
    this.#close();
    return this.#blocks;
  }

  #special(line: VisibleLine): boolean {
    return (
      this.#setext(line) ||
      this.#heading(line) ||
      this.#abbreviation(line) ||
      this.#definition(line) ||
      this.#passedOver(line)
    );
  }

  #heading({ text, line }: VisibleLine): boolean {
    const match = text.length < 2000 ? atxHeading.exec(text) : null;
    if (match === null) return false;
    this.#close();
    const content = ` ${match[2] ?? ''}`.replace(closingHashes, '').trim();
    this.#blocks.push({ type: 'heading', line, text: content, level: match[1]?.length ?? 1 });
    return true;
  }

  #setext({ text, quote }: VisibleLine): boolean {
    const open = this.#open;
    if (open?.type !== 'paragraph' || open.quote !== quote || !setextUnderline.test(text)) return false;
    this.#open = undefined;
    this.#blocks.push({
      type: 'heading',
      line: open.line,
      text: open.lines.join('\n').trim(),
      level: text.includes('=') ? 1 : 2,
    });
    return true;
  }

  #abbreviation({ text, line }: VisibleLine): boolean {
    const match = text.length < 2000 ? abbreviation.exec(text) : null;
    if (match === null) return false;
    this.#close();
    this.#blocks.push({ type: 'abbreviation', line, name: match[1] ?? '', text: (match[2] ?? '').trim() });
    return true;
  }

  /** One `Term` a line and, below them or after one blank line, `: their definition`. */
  #definition({ text, line, quote }: VisibleLine): boolean {
    const match = definition.exec(text);
    if (match === null) return false;
    this.#close();
    const above = this.#blocks.at(-1);
    const terms = above?.text.split('\n') ?? [];
    const isTerm =
      above?.type === 'paragraph' &&
      terms.length <= (terms.every(({ length }) => length <= 60) ? 4 : 1) &&
      line - above.line - terms.length < 2;
    const name = isTerm ? above.text : above?.type === 'definition' ? above.name : undefined;
    if (name === undefined) return false;
    this.#open = {
      type: 'definition',
      line: isTerm ? above.line : line,
      lines: [match[1] ?? ''],
      quote,
      name,
    };
    if (isTerm) this.#blocks.pop();
    return true;
  }

  #passedOver({ text }: VisibleLine): boolean {
    const isPassedOver =
      thematicBreak.test(text) || linkOrFootnote.test(text) || attributesOrLiquid.test(text);
    if (isPassedOver) this.#close();
    return isPassedOver;
  }

  #tableRow({ text }: VisibleLine): boolean {
    const isDelimiter = text.includes('|') && text.includes('-') && tableDelimiter.test(text);
    // The line above the delimiter row was the table's head.
    if (isDelimiter) this.#open?.lines.pop();
    if (isDelimiter || text.trimStart().startsWith('|')) this.#inTable = true;
    if (!this.#inTable) return false;
    this.#close();
    return true;
  }

  #content({ text, line, quote }: VisibleLine): void {
    const item = listItem.exec(text);
    const open = this.#open;
    if (open !== undefined && open.quote === quote && item === null) {
      open.lines.push(text.trimStart());
      return;
    }
    this.#close();
    const type = item !== null ? 'list-item' : quote > 0 ? 'quote' : 'paragraph';
    this.#open = { type, line, lines: [item?.[1] ?? text.trimStart()], quote };
  }

  #close(): void {
    const open = this.#open;
    this.#open = undefined;
    if (open === undefined) return;
    const text = open.lines.join('\n').trim();
    const { type, line, name } = open;
    if (text !== '') this.#blocks.push({ type, line, text, ...(name === undefined ? {} : { name }) });
  }
}
