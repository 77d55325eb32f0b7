import type { BlockType } from './block';
import { BlockList, type TextLine } from './block-list';
import { LineCursor } from './line-cursor';
import { type OpenContainer, OpenContainers } from './open-containers';
import type { TextRange } from './text-range';

/** The result of trying a mark: another mark may follow, the line is used up, or there was no such mark. */
export type Step = 'again' | 'taken' | 'none';

/** The state of a reading, shared by all kinds of block: the blocks so far, what is open, and the place in the line. */
export class BlockBuilder {
  /** Labels of footnotes and callouts. */
  readonly labels: TextRange[] = [];
  readonly list = new BlockList();
  readonly cursor = new LineCursor();
  readonly containers = new OpenContainers();
  /** The fence of the open code block, or the text that ends the open HTML block. Empty if a blank line ends it. */
  closing: string | undefined;
  /** The line's number, from 0. */
  number = 0;
  /** Where the line begins in the note. */
  #from = 0;

  startLine(line: string, { number, from }: { readonly number: number; readonly from: number }): void {
    this.number = number;
    this.#from = from;
    this.cursor.start(line);
    this.containers.startLine(this.cursor);
  }

  /** The rest of the line, without its first `marks` units. */
  text(marks = 0, text?: string): TextLine {
    const { line, next } = this.cursor;
    return {
      text: text ?? line.slice(next + marks),
      number: this.number,
      from: this.#from + next + marks,
      to: this.#from + line.length,
    };
  }

  /** Takes a line without a mark: it continues the open text, begins a paragraph, or is blank. */
  takeText(): void {
    const { list, cursor, containers } = this;
    if (cursor.isBlank) {
      this.closeUnmatched();
      if (list.openType !== 'code') list.close();
      return;
    }
    const isLazy = !containers.hasBegun && list.isText;
    if (isLazy || (containers.isInside && list.openType === 'table')) list.extend(this.text());
    else this.open('paragraph');
  }

  endText(): void {
    if (this.list.isText || this.list.openType === 'table') this.list.close();
  }

  /** Opens a block that begins with the line. */
  open(type: BlockType, line = this.text()): void {
    this.closeUnmatched();
    this.list.open({ type, within: this.containers.within }, line);
  }

  /** Adds a block that is this line alone. */
  add(type: BlockType, line = this.text(), level = 0): void {
    this.closeUnmatched();
    this.list.add({ type, level, within: this.containers.within }, line);
  }

  /** Opens a container. Later lines belong to it if they are indented by `width` columns. */
  beginContainer(type: OpenContainer['type'], width: number, ordered = false): OpenContainer {
    this.closeUnmatched();
    this.list.close();
    return this.containers.begin({ type, line: this.number, width, ordered });
  }

  /** Closes the containers that the line is not in. */
  closeUnmatched(): void {
    if (this.containers.endOthers()) this.list.close();
    const { within } = this.containers;
    if (!this.cursor.isBlank && within !== undefined) within.hasContent = true;
  }
}
