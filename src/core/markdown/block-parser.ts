import type { Block } from './block';
import { BlockBuilder, type Step } from './block-builder';
import { beginAbbreviation } from './blocks/abbreviation';
import { beginFence, beginIndentedCode, closesFence, readFence } from './blocks/code';
import { beginDefinition } from './blocks/definition';
import { beginFootnote } from './blocks/footnote';
import { beginHeading, underlineHeading } from './blocks/heading';
import { beginHtml } from './blocks/html';
import { beginItem } from './blocks/list-item';
import { passPageCode } from './blocks/page-code';
import { beginQuote } from './blocks/quote';
import { beginRule } from './blocks/rule';
import { beginTable } from './blocks/table';
import type { TextRange } from './text-range';

export interface LinePlace {
  /** From 0, in the whole note. */
  readonly number: number;
  readonly from: number;
  /** Present if something in the line may be hidden. */
  readonly hidden?: HiddenPart;
}

interface HiddenPart {
  /** Whether the line begins inside something hidden. */
  readonly begins: boolean;
  /** The line with NUL for each hidden character. Lines of code do not need it. */
  mask(): string;
}

/** Tries to begin a block of one kind at the line's first non-space character. */
type BlockKind = (builder: BlockBuilder) => Step;

const items: readonly BlockKind[] = [beginItem];
const ruleOrItem: readonly BlockKind[] = [beginRule, beginItem];

/**
 * The kinds of block that a character (all are ASCII) may begin, in the order in which they are tried. Digits are not
 * listed: they begin list items.
 */
const kinds: Readonly<Record<string, readonly BlockKind[]>> = {
  '>': [beginQuote],
  '#': [beginHeading],
  '`': [beginFence],
  '~': [beginFence],
  '<': [beginHtml],
  '=': [underlineHeading],
  ':': [beginTable, beginDefinition],
  '|': [beginTable],
  '[': [beginFootnote, passPageCode],
  '{': [passPageCode],
  '-': [beginTable, underlineHeading, ...ruleOrItem],
  '*': [beginAbbreviation, ...ruleOrItem],
  _: [beginRule],
  '+': ruleOrItem,
};
const none: readonly BlockKind[] = [];
const kindsByUnit = Array.from({ length: 0x80 }, (_, unit) => {
  const mark = String.fromCharCode(unit);
  return kinds[mark] ?? (/\d/.test(mark) ? items : none);
});

function kindsOf(unit: number): readonly BlockKind[] {
  return unit < kindsByUnit.length ? (kindsByUnit[unit] ?? none) : none;
}

/**
 * Divides a note into blocks, line by line, as CommonMark 0.31 does ("phase 1" of its appendix), with GitHub's tables,
 * Obsidian's callouts and footnotes, and kramdown's definition lists and abbreviations. Each kind of block has a file
 * in `blocks`.
 */
export class BlockParser {
  readonly #builder = new BlockBuilder();

  /** Labels of footnotes and callouts. */
  get labels(): readonly TextRange[] {
    return this.#builder.labels;
  }

  take(line: string, { number, from, hidden }: LinePlace): void {
    const builder = this.#builder;
    builder.startLine(line, { number, from });
    if (hidden?.begins !== true && this.#goesOnWhole()) return;
    if (hidden !== undefined && (hidden.begins || !this.#beginsCode())) {
      const shown = hidden.mask();
      if (/^[\s\0]*$/.test(shown)) {
        builder.endText();
        return;
      }
      builder.startLine(shown, { number, from });
    }
    let step = this.#begin();
    while (step === 'again') step = this.#begin();
    if (step === 'none') builder.takeText();
  }

  /** Returns the blocks after the last line. */
  end(): readonly Block[] {
    this.#builder.list.close();
    return this.#builder.list.closed;
  }

  /** Takes a line inside code or HTML, which holds no Markdown. */
  #goesOnWhole(): boolean {
    const { list, cursor, containers, closing } = this.#builder;
    const type = list.openType;
    if ((type !== 'code' && type !== 'html' && type !== 'raw') || !containers.isInside) return false;
    const { rest, isBlank, indent } = cursor;
    const isIndented = type === 'code' && closing === undefined;
    if (isIndented && !isBlank && indent < 4) return false;
    if (closing === '' && isBlank) return false;
    if (!isIndented || !isBlank) list.extend(this.#builder.text());
    const isLast =
      type === 'code'
        ? closing !== undefined && indent < 4 && closesFence(rest, closing)
        : closing !== '' && rest.toLowerCase().includes(closing ?? '');
    if (isLast) list.close();
    return true;
  }

  #beginsCode(): boolean {
    const { list, cursor } = this.#builder;
    return cursor.indent >= 4 ? !cursor.isBlank && !list.isText : readFence(cursor.rest) !== undefined;
  }

  /** Takes one mark. */
  #begin(): Step {
    const { cursor, list } = this.#builder;
    if (cursor.isBlank) return 'none';
    if (cursor.indent >= 4) return list.isText ? 'none' : beginIndentedCode(this.#builder);
    for (const begin of kindsOf(cursor.line.charCodeAt(cursor.next))) {
      const step = begin(this.#builder);
      if (step !== 'none') return step;
    }
    return 'none';
  }
}
