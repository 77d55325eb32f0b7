import { isScalar, isSeq, type ParsedNode, type Scalar } from 'yaml';
import type { TextEdit } from '../text-edit';
import { endOfLine, startOfLine, startOfNextLine, type FrontMatterBlock } from './block';
import { pluralOf } from './fields';
import type { Segment } from './format-segments';
import { doubleQuoted, isPlain, quoteScalar } from './yaml-scalar';
import { holdsTemplateCode } from './yaml-source';

export type ListStyle = 'block' | 'flow';

/** A single value on one line, with its quotes. */
export interface ListItem {
  readonly source: string;
  readonly value: unknown;
}

/** The value of a key as a list. `style` is `undefined` if the key has a single value or none. */
export interface ReadList {
  readonly style: ListStyle | undefined;
  readonly items: readonly ListItem[];
  /** Whether comments stand between the items. Then the list can only be appended to. */
  readonly hasComments: boolean;
}

/** A list that is rewritten. */
export interface WrittenList {
  readonly edits: readonly TextEdit[];
  readonly values: readonly unknown[];
}

export interface ListContext {
  readonly text: string;
  readonly block: FrontMatterBlock;
  /** The spaces before each key. */
  readonly indent: string;
}

/** Reads a value as a list; `undefined` if it holds more than single values, each on one line. */
export function readList({ text, block }: ListContext, segment: Segment): ReadList | undefined {
  const { pair, comments, colonEnd, valueTo } = segment;
  const { value } = pair;
  if (value === null || colonEnd === undefined) return undefined;
  // After the last item of a block list, a comment belongs to that item; after any other value, it belongs to the key.
  const end = isSeq(value) && value.flow !== true ? endOfLine(text, valueTo) : valueTo;
  const hasComments = comments.some(({ from }) => from < end);
  const itemOf = (node: ParsedNode | null): ListItem | undefined => {
    if (!isScalar(node) || !isSingle(node)) return undefined;
    const source = text.slice(block.contentFrom + node.range[0], block.contentFrom + node.range[1]);
    return source === '' || /[\r\n]/.test(source) || holdsTemplateCode(source)
      ? undefined
      : { source, value: node.value };
  };
  if (isSeq(value)) {
    if (value.anchor !== undefined || value.tag !== undefined) return undefined;
    const items = value.items.map((item) => itemOf(item));
    const read = items.filter((item) => item !== undefined);
    if (read.length < items.length) return undefined;
    return { style: value.flow === true ? 'flow' : 'block', items: read, hasComments };
  }
  if (!isScalar(value) || !isSingle(value)) return undefined;
  if (value.range[0] === value.range[1]) return { style: undefined, items: [], hasComments: false };
  const item = itemOf(value);
  if (item === undefined) return undefined;
  const items = value.value === null || value.value === '' ? [] : splitItem(segment.key, item);
  return { style: undefined, items, hasComments };
}

function isSingle({ anchor, tag, type }: Scalar): boolean {
  return anchor === undefined && tag === undefined && type !== 'BLOCK_FOLDED' && type !== 'BLOCK_LITERAL';
}

/** Splits one string into several items if Obsidian reads it as several. */
function splitItem(key: string, item: ListItem): ListItem[] {
  const separator = separators.get(pluralOf(key));
  if (separator === undefined || typeof item.value !== 'string' || !separator.test(item.value.trim())) {
    return [item];
  }
  return item.value
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({ source: quoteScalar(part), value: part }));
}

const separators: ReadonlyMap<string, RegExp> = new Map([
  ['tags', /[,\s]/],
  ['aliases', /,/],
  ['cssclasses', /[,\s]/],
]);

/**
 * A list rewritten in a style, with its values. `undefined` if it has that style already, is empty, or could not be
 * read back unchanged.
 */
export function restyleList(
  context: ListContext,
  segment: Segment,
  style: ListStyle,
): WrittenList | undefined {
  const list = readList(context, segment);
  if (list === undefined || list.items.length === 0) return undefined;
  const { items } = list;
  const edits =
    list.style !== style
      ? list.hasComments
        ? undefined
        : writeList(context, segment, { style, items })
      : style === 'block'
        ? indentList(context, segment)
        : undefined;
  return edits && edits.length > 0 ? { edits, values: items.map(({ value }) => value) } : undefined;
}

/** The edits that make `items` the value of a key; `undefined` if an item cannot be written in that style. */
export function writeList(
  { text, indent }: ListContext,
  { key, colonEnd = 0, keyTo, valueTo }: Pick<Segment, 'key' | 'colonEnd' | 'keyTo' | 'valueTo'>,
  { style, items }: { readonly style: ListStyle; readonly items: readonly ListItem[] },
): TextEdit[] | undefined {
  const sources = items.map((item) => (style === 'flow' ? flowSource(item) : blockSource(item)));
  if (sources.includes(undefined) || colonEnd < keyTo || key === '') return undefined;
  if (style === 'flow') return [{ from: colonEnd, to: valueTo, insert: ` [${sources.join(', ')}]` }];
  const eol = text.slice(endOfLine(text, valueTo), startOfNextLine(text, valueTo));
  const at = startOfNextLine(text, valueTo);
  const lines = sources.map((source) => `${indent}  - ${source ?? ''}${eol}`).join('');
  const former = valueTo > colonEnd ? [{ from: colonEnd, to: valueTo, insert: '' }] : [];
  return [...former, { from: at, to: at, insert: lines }];
}

/**
 * An item as it must be written in brackets, where some characters end a plain value; `undefined` if that is
 * impossible.
 */
function flowSource({ source, value }: ListItem): string | undefined {
  if (/^["']/.test(source)) return source;
  if (!/[,[\]{}]|^[?:]|^-$/.test(source)) return source;
  return typeof value === 'string' && isPlain(value) ? doubleQuoted(value) : undefined;
}

/** An item as it must be written after a dash; `undefined` if it would start a nested list or map there. */
function blockSource({ source }: ListItem): string | undefined {
  return /^[-?:](?:[ \t]|$)/.test(source) ? undefined : source;
}

/** Indents a block list so that its dashes are two spaces to the right of the key. */
function indentList({ text, block, indent }: ListContext, { pair, valueTo }: Segment): TextEdit[] {
  if (!isSeq(pair.value)) return [];
  const from = block.contentFrom + pair.value.range[0];
  const first = startOfLine(text, from);
  const shift = indent.length + 2 - (from - first);
  if (shift === 0) return [];
  const edits: TextEdit[] = [];
  for (let line = first; line < valueTo; line = startOfNextLine(text, line)) {
    const content = text.slice(line, endOfLine(text, line));
    const spaces = /^ */.exec(content)?.[0].length ?? 0;
    if (content.trim() === '') continue;
    const kept = Math.max(0, spaces + shift);
    if (kept > spaces) edits.push({ from: line, to: line, insert: ' '.repeat(kept - spaces) });
    if (kept < spaces) edits.push({ from: line, to: line + spaces - kept, insert: '' });
  }
  return edits;
}

/** The edits that append items to a block list, whatever else it contains. */
export function appendToBlock(
  context: ListContext,
  segment: Segment,
  { items, isIndented }: { readonly items: readonly ListItem[]; readonly isIndented: boolean },
): TextEdit[] | undefined {
  const { text, block, indent } = context;
  const { value } = segment.pair;
  const sources = items.map(blockSource);
  if (!isSeq(value) || sources.includes(undefined)) return undefined;
  const from = block.contentFrom + value.range[0];
  const dashIndent = isIndented ? `${indent}  ` : text.slice(startOfLine(text, from), from);
  const eol = text.slice(endOfLine(text, segment.valueTo), startOfNextLine(text, segment.valueTo));
  const at = startOfNextLine(text, segment.valueTo);
  const insert = sources.map((source) => `${dashIndent}- ${source ?? ''}${eol}`).join('');
  return [...(isIndented ? indentList(context, segment) : []), { from: at, to: at, insert }];
}
