import type { BlockType } from './block';
import { BlockList, type TextLine } from './block-list';
import { LineCursor } from './line-cursor';
import { type OpenContainer, OpenContainers } from './open-containers';
import type { TextRange } from './text-range';

/** What a mark at the start of a line did: another may follow it, the line is used up, or there is none. */
export type Step = 'again' | 'taken' | 'none';

/** The blocks read so far, what is open, and the place in the line that is being read: what every kind of block works on. */
export class BlockBuilder {
  /** Labels of footnotes and callouts. */
  readonly labels: TextRange[] = [];
  readonly list = new BlockList();
  readonly cursor = new LineCursor();
  readonly containers = new OpenContainers();
  /** Of the open code or HTML block: its fence, or what ends it; empty where a blank line does. */
  closing: string | undefined;
  /** Of the line, from 0. */
  number = 0;
  /** Where the line begins in the note. */
  #from = 0;

  startLine(line: string, { number, from }: { readonly number: number; readonly from: number }): void {
    this.number = number;
    this.#from = from;
    this.cursor.start(line);
    this.containers.startLine(this.cursor);
  }

  /** What is left of the line, without `marks` units of it. */
  text(marks = 0, text?: string): TextLine {
    const { line, next } = this.cursor;
    return {
      text: text ?? line.slice(next + marks),
      number: this.number,
      from: this.#from + next + marks,
      to: this.#from + line.length,
    };
  }

  /** Takes a line without a mark: it goes on in the open text, begins a paragraph, or is blank. */
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

  /** Begins a block with the line. */
  open(type: BlockType, line = this.text()): void {
    this.closeUnmatched();
    this.list.open({ type, within: this.containers.within }, line);
  }

  /** A block of this line alone. */
  add(type: BlockType, line = this.text(), level = 0): void {
    this.closeUnmatched();
    this.list.add({ type, level, within: this.containers.within }, line);
  }

  /** Begins a container that a line goes on in when it is indented by `width` columns. */
  beginContainer(type: OpenContainer['type'], width: number, ordered = false): OpenContainer {
    this.closeUnmatched();
    this.list.close();
    return this.containers.begin({ type, line: this.number, width, ordered });
  }

  /** Ends what the line does not stand in; the container that is left has content. */
  closeUnmatched(): void {
    if (this.containers.endOthers()) this.list.close();
    const { within } = this.containers;
    if (!this.cursor.isBlank && within !== undefined) within.hasContent = true;
  }
}
