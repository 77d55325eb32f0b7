import type { Block, BlockType } from './block';
import { BlockList, type TextLine } from './block-list';
import {
  closesFence,
  footnoteMarks,
  isAbbreviation,
  isPageCode,
  isThematicBreak,
  readAtxHeading,
  readCallout,
  readFence,
  readHtmlStart,
  readListMarker,
  readUnderline,
} from './block-starts';
import { LineCursor } from './line-cursor';
import { type OpenContainer, OpenContainers, passQuoteMark } from './open-containers';
import type { TextRange } from './text-range';

export interface LinePlace {
  /** From 0, in the whole note. */
  readonly number: number;
  readonly from: number;
  /** Of a line in which something may be hidden. */
  readonly hidden?: HiddenPart;
}

interface HiddenPart {
  /** Whether the line begins in what is hidden since an earlier one. */
  readonly begins: boolean;
  /** The line with NUL for what is hidden. Asked for only where the line is no code. */
  mask(): string;
}

/** What a mark at the start of a line did: another may follow it, the line is used up, or there is none. */
type Step = 'again' | 'taken' | 'none';

/**
 * Tells the blocks of a note apart, line by line, as CommonMark 0.31 does ("phase 1" of its appendix), with GitHub's
 * tables, Obsidian's callouts and footnotes, and kramdown's definition lists and abbreviations.
 */
export class BlockParser {
  /** Labels of footnotes and callouts. */
  readonly labels: TextRange[] = [];
  readonly #list = new BlockList();
  readonly #cursor = new LineCursor();
  readonly #containers = new OpenContainers();
  #number = 0;
  #from = 0;
  /** Of the open code or HTML block: its fence, or what ends it; empty where a blank line does. */
  #closing: string | undefined;

  take(line: string, { number, from, hidden }: LinePlace): void {
    this.#number = number;
    this.#from = from;
    this.#startLine(line);
    if (hidden?.begins !== true && this.#goesOnWhole()) return;
    if (hidden !== undefined && (hidden.begins || !this.#beginsCode())) {
      const shown = hidden.mask();
      if (/^[\s\0]*$/.test(shown)) {
        this.#endText();
        return;
      }
      this.#startLine(shown);
    }
    let step = this.#begin();
    while (step === 'again') step = this.#begin();
    if (step === 'none') this.#takeText();
  }

  /** The blocks, when all lines are in. */
  end(): readonly Block[] {
    this.#list.close();
    return this.#list.closed;
  }

  #startLine(line: string): void {
    this.#cursor.start(line);
    this.#containers.startLine(this.#cursor);
  }

  /** Takes a line of code or HTML, which holds no Markdown. */
  #goesOnWhole(): boolean {
    const type = this.#list.openType;
    if ((type !== 'code' && type !== 'html' && type !== 'raw') || !this.#containers.isInside) return false;
    const { rest, isBlank, indent } = this.#cursor;
    const closing = this.#closing;
    if (type !== 'code') {
      if (closing === '' && isBlank) return false;
      this.#list.extend(this.#text());
      if (closing !== '' && rest.toLowerCase().includes(closing ?? '')) this.#list.close();
      return true;
    }
    if (closing === undefined) {
      if (!isBlank && indent < 4) return false;
      if (!isBlank) this.#list.extend(this.#text());
      return true;
    }
    this.#list.extend(this.#text());
    if (indent < 4 && closesFence(rest, closing)) this.#list.close();
    return true;
  }

  #beginsCode(): boolean {
    const { indent, isBlank, rest } = this.#cursor;
    return indent >= 4 ? !isBlank && !this.#list.isText : readFence(rest) !== undefined;
  }

  /** Takes one mark that begins a block. */
  #begin(): Step {
    const cursor = this.#cursor;
    if (cursor.isBlank) return 'none';
    if (cursor.indent >= 4) return this.#list.isText ? 'none' : this.#beginCode(undefined);
    switch (cursor.line.charAt(cursor.next)) {
      case '>':
        return this.#beginQuote();
      case '#':
        return this.#beginHeading();
      case '`':
      case '~':
        return this.#beginFence();
      case '<':
        return this.#beginHtml();
      case '=':
        return this.#underline();
      case ':':
        return first(this.#beginTable(), () => this.#beginDefinition());
      case '|':
        return this.#beginTable();
      case '[':
        return first(this.#beginFootnote(), () => this.#passPageCode());
      case '{':
        return this.#passPageCode();
      case '-':
        return first(this.#beginTable(), () => first(this.#underline(), () => this.#beginRuleOrItem()));
      case '*':
        return first(this.#beginAbbreviation(), () => this.#beginRuleOrItem());
      default:
        return /[_+\d]/.test(cursor.line.charAt(cursor.next)) ? this.#beginRuleOrItem() : 'none';
    }
  }

  #beginCode(fence: string | undefined): Step {
    this.#openBlock('code');
    this.#closing = fence;
    return 'taken';
  }

  #beginQuote(): Step {
    if (this.#containers.isDeepest) return 'none';
    const quote = this.#beginContainer('quote', 0);
    passQuoteMark(this.#cursor);
    const cursor = this.#cursor;
    const head = cursor.indent < 4 ? readCallout(cursor.rest) : undefined;
    if (head === undefined) return 'again';
    quote.callout = { kind: head.kind, title: head.title.trim() };
    quote.hasContent = true;
    const title = this.#text(head.marks, head.title);
    this.labels.push({ from: title.from - head.marks, to: title.from });
    this.#list.add({ type: 'callout', within: quote }, title);
    return 'taken';
  }

  #beginHeading(): Step {
    const heading = readAtxHeading(this.#cursor.rest);
    if (heading === undefined) return 'none';
    this.#addBlock('heading', this.#text(heading.marks, heading.text), heading.level);
    return 'taken';
  }

  #beginFence(): Step {
    const fence = readFence(this.#cursor.rest);
    return fence === undefined ? 'none' : this.#beginCode(fence);
  }

  #beginHtml(): Step {
    const { rest } = this.#cursor;
    const closing = readHtmlStart(rest, this.#list.isText);
    if (closing === undefined) return 'none';
    this.#openBlock(closing.startsWith('</') ? 'raw' : 'html');
    this.#closing = closing;
    if (closing !== '' && rest.toLowerCase().includes(closing)) this.#list.close();
    return 'taken';
  }

  #underline(): Step {
    if (this.#list.openType !== 'paragraph' || !this.#containers.isInside) return 'none';
    const level = readUnderline(this.#cursor.rest);
    return level !== undefined && this.#list.underline(level, this.#text()) ? 'taken' : 'none';
  }

  #beginTable(): Step {
    const isTable =
      this.#list.openType === 'paragraph' && this.#containers.isInside && this.#list.beginTable(this.#text());
    return isTable ? 'taken' : 'none';
  }

  #beginDefinition(): Step {
    const marks = /^:[ \t]+(?=\S)/.exec(this.#cursor.rest)?.[0].length ?? 0;
    if (marks === 0 || !this.#list.defines(this.#number, this.#containers.within)) return 'none';
    this.#closeUnmatched();
    this.#list.open({ type: 'definition', within: this.#containers.within }, this.#text(marks));
    return 'taken';
  }

  #beginAbbreviation(): Step {
    if (!isAbbreviation(this.#cursor.rest)) return 'none';
    this.#addBlock('abbreviation', this.#text());
    return 'taken';
  }

  #beginFootnote(): Step {
    const marks = footnoteMarks(this.#cursor.rest);
    if (marks === 0 || this.#containers.isDeepest) return 'none';
    const { from } = this.#text();
    this.labels.push({ from, to: from + marks });
    this.#beginContainer('footnote', 4);
    this.#cursor.skipMark(marks);
    return 'again';
  }

  #passPageCode(): Step {
    if (!isPageCode(this.#cursor.rest)) return 'none';
    this.#addBlock('html', this.#text());
    return 'taken';
  }

  #beginRuleOrItem(): Step {
    const { rest } = this.#cursor;
    if (isThematicBreak(rest)) {
      this.#addBlock('rule', this.#text());
      return 'taken';
    }
    return this.#beginItem(rest);
  }

  #beginItem(rest: string): Step {
    const marker = readListMarker(rest);
    if (marker === undefined || this.#containers.isDeepest) return 'none';
    const { mark, count } = marker;
    const isEmpty = rest.length === mark.length || rest.slice(mark.length).trim() === '';
    // In a paragraph only what can be nothing but a list begins one (CommonMark 0.31, 5.2).
    const interrupts = this.#list.openType === 'paragraph' && this.#containers.isInside;
    if (interrupts && (isEmpty || (count ?? 1) !== 1)) return 'none';
    const cursor = this.#cursor;
    const { indent } = cursor;
    this.#closeUnmatched();
    this.#list.close();
    cursor.skipMark(mark.length);
    const space = cursor.indent;
    const padding = isEmpty || space > 4 ? 1 : space;
    cursor.skipColumns(padding);
    this.#beginContainer('item', indent + mark.length + padding, count !== undefined);
    if (isEmpty) return 'taken';
    this.#passTaskMark();
    return 'again';
  }

  #passTaskMark(): void {
    const task = /^\[.\][ \t]+(?=\S)/u.exec(this.#cursor.rest);
    if (task !== null && this.#cursor.indent < 4) this.#cursor.skipMark(task[0].length);
  }

  #takeText(): void {
    const list = this.#list;
    if (this.#cursor.isBlank) {
      this.#closeUnmatched();
      if (list.openType !== 'code') list.close();
      return;
    }
    const isLazy = !this.#containers.hasBegun && list.isText;
    if (isLazy || (this.#containers.isInside && list.openType === 'table')) list.extend(this.#text());
    else this.#openBlock('paragraph');
  }

  #endText(): void {
    if (this.#list.isText || this.#list.openType === 'table') this.#list.close();
  }

  /** What is left of the line, without `marks` units of it. */
  #text(marks = 0, text?: string): TextLine {
    const { line, next } = this.#cursor;
    return {
      text: text ?? line.slice(next + marks),
      number: this.#number,
      from: this.#from + next + marks,
      to: this.#from + line.length,
    };
  }

  #openBlock(type: BlockType): void {
    this.#closeUnmatched();
    this.#list.open({ type, within: this.#containers.within }, this.#text());
  }

  #addBlock(type: BlockType, line: TextLine, level = 0): void {
    this.#closeUnmatched();
    this.#list.add({ type, level, within: this.#containers.within }, line);
  }

  #beginContainer(type: OpenContainer['type'], width: number, ordered = false): OpenContainer {
    this.#closeUnmatched();
    this.#list.close();
    return this.#containers.begin({ type, line: this.#number, width, ordered });
  }

  /** Ends what the line does not stand in; the container that is left has content. */
  #closeUnmatched(): void {
    if (this.#containers.endOthers()) this.#list.close();
    const { within } = this.#containers;
    if (!this.#cursor.isBlank && within !== undefined) within.hasContent = true;
  }
}

function first(step: Step, otherwise: () => Step): Step {
  return step === 'none' ? otherwise() : step;
}
