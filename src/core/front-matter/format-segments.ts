import { isAlias, isCollection, isMap, isScalar, visit, type CST, type Pair, type ParsedNode } from 'yaml';
import { lineAt, startOfLine, startOfNextLine, type FrontMatterBlock } from './block';
import { refuse, type FormatRefusal, type Refusal } from './edit-result';
import type { FrontMatterMap } from './entries';

/** A top-level key, its value and all that moves with it. Offsets are into the whole note. */
export interface Segment {
  /** The key as YAML reads it. */
  readonly key: string;
  readonly pair: Pair<ParsedNode, ParsedNode | null>;
  /** Whole lines: blank lines and comments above the key, the value, and indented comments below it. */
  readonly from: number;
  readonly to: number;
  readonly keyFrom: number;
  readonly keyTo: number;
  /** The end of the colon; `undefined` for a key without one. */
  readonly colonEnd: number | undefined;
  /** The end of the last visible character of the value; the end of the colon if the value is empty. */
  readonly valueTo: number;
  /** Comments in order, except those above the key. */
  readonly comments: readonly { readonly from: number; readonly source: string }[];
  /** Whether its meaning depends on its place: it holds an anchor or an alias, or is a merge key. */
  readonly isTied: boolean;
}

export interface Segments {
  readonly ok: true;
  readonly segments: readonly Segment[];
  /** The spaces before each key. */
  readonly indent: string;
}

type Place = Omit<Segment, 'from' | 'to'>;

/** Cuts a block into segments. Text before the first and after the last one does not move. */
export function segmentsOf(
  text: string,
  block: FrontMatterBlock,
  map: FrontMatterMap,
): Segments | Refusal<FormatRefusal> {
  const places = map.items.map((pair) => placeOf(text, block, pair));
  const first = places[0];
  const indent = first === undefined ? '' : text.slice(startOfLine(text, first.keyFrom), first.keyFrom);
  const segments: Segment[] = [];
  let above = block.contentFrom;
  for (const [index, place] of places.entries()) {
    const keyLine = startOfLine(text, place.keyFrom);
    if (holdsMore(text, above, keyLine)) {
      const line = lineAt(text, above);
      return refuse('not-kept', 'Something other than keys stands in the front matter.', line);
    }
    const from = index === 0 ? behindOpeningComment(text, above, keyLine) : above;
    const next = places[index + 1];
    const limit = next === undefined ? block.contentTo : startOfLine(text, next.keyFrom);
    above = behindIndentedComments(text, behindValue(text, place), { limit, indent: indent.length });
    segments.push({ ...place, from, to: above });
  }
  if (holdsMore(text, above, block.contentTo)) {
    return refuse('not-kept', 'Something other than keys stands in the front matter.', lineAt(text, above));
  }
  return { ok: true, segments, indent };
}

function placeOf(
  text: string,
  { contentFrom }: FrontMatterBlock,
  pair: FrontMatterMap['items'][number],
): Place {
  const { key, value, srcToken } = pair;
  const own = srcToken?.start.find(
    ({ type }) => type === 'explicit-key-ind' || type === 'anchor' || type === 'tag',
  );
  const colon = srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
  const colonEnd = colon && contentFrom + colon.offset + 1;
  const keyTo = contentFrom + key.range[1];
  const valueTo = value === null || isEmpty(value) ? keyTo : contentFrom + endOf(value);
  const name = isScalar(key) ? key.source : text.slice(contentFrom + key.range[0], keyTo);
  return {
    key: name,
    pair,
    keyFrom: contentFrom + Math.min(key.range[0], own?.offset ?? key.range[0]),
    keyTo,
    colonEnd,
    valueTo: Math.max(valueTo, colonEnd ?? 0),
    comments: commentsIn(srcToken).map(({ offset, source }) => ({ from: contentFrom + offset, source })),
    isTied: name === '<<' || key.anchor !== undefined || isAlias(key) || holdsReference(value),
  };
}

function holdsReference(value: ParsedNode | null): boolean {
  if (value === null) return false;
  if (isScalar(value)) return value.anchor !== undefined;
  let isFound = false;
  visit(value, (_, node) => {
    const refers = isAlias(node) || ((isScalar(node) || isCollection(node)) && node.anchor !== undefined);
    const merges = isMap(node) && node.has('<<');
    if (!refers && !merges) return undefined;
    isFound = true;
    return visit.BREAK;
  });
  return isFound;
}

/** Whether there is no value at all. The range of an empty node may lie anywhere after the colon. */
function isEmpty(value: ParsedNode): boolean {
  const [from, to] = value.range;
  return isScalar(value) && from === to && value.tag === undefined && value.anchor === undefined;
}

/** Where the last item of a value ends. The range of a collection itself includes the comments after it. */
function endOf(node: ParsedNode): number {
  if (!isCollection(node) || node.flow === true) return node.range[1];
  const last = node.items[node.items.length - 1];
  if (last === undefined) return node.range[1];
  if (!('key' in last)) return endOf(last);
  const colon = last.srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
  const end = last.value === null ? 0 : endOf(last.value);
  return Math.max(end, colon === undefined ? last.key.range[1] : colon.offset + 1);
}

function commentsIn(item: CST.CollectionItem | undefined): CST.SourceToken[] {
  if (item === undefined) return [];
  return [...sourceTokens(item.key), ...(item.sep ?? []), ...sourceTokens(item.value)].filter(
    ({ type }) => type === 'comment',
  );
}

function sourceTokens(token: CST.Token | null | undefined): CST.SourceToken[] {
  if (token === null || token === undefined) return [];
  const end = 'end' in token && Array.isArray(token.end) ? token.end : [];
  if (!('items' in token)) return 'props' in token ? token.props.filter(isSource) : end;
  const items = token.items.flatMap((item) => [
    ...item.start,
    ...sourceTokens(item.key),
    ...(item.sep ?? []),
    ...sourceTokens(item.value),
  ]);
  return [...items, ...end];
}

function isSource(token: CST.Token): token is CST.SourceToken {
  return 'source' in token && token.type === 'comment';
}

/** Whether there is anything except comments and blank lines: a directive, a document marker. */
function holdsMore(text: string, from: number, to: number): boolean {
  return /(?:^|[\r\n])[ \t]*[^ \t\r\n#]/.test(text.slice(from, to));
}

/**
 * A comment at the top that is followed by a blank line is about the whole block. It stays, and so does the blank line.
 */
function behindOpeningComment(text: string, from: number, to: number): number {
  let hasComment = false;
  let behind = from;
  for (let line = from; line < to; line = startOfNextLine(text, line)) {
    const next = startOfNextLine(text, line);
    if (/^[ \t]*#/.test(text.slice(line, next))) hasComment = true;
    else if (hasComment) behind = next;
  }
  return behind;
}

function behindValue(text: string, { valueTo }: Place): number {
  // The range of a block scalar includes its last line ending.
  return /[\r\n]/.test(text.charAt(valueTo - 1)) ? valueTo : startOfNextLine(text, valueTo);
}

/** Indented comments below a key belong to its value. */
function behindIndentedComments(
  text: string,
  from: number,
  { limit, indent }: { readonly limit: number; readonly indent: number },
): number {
  let behind = from;
  for (let line = from; line < limit; line = startOfNextLine(text, line)) {
    const next = startOfNextLine(text, line);
    const [, spaces = '', sign] = /^([ \t]*)(#)?/.exec(text.slice(line, next)) ?? [];
    const isBlank = text.slice(line, next).trim() === '';
    if (!isBlank && (sign === undefined || spaces.length <= indent)) break;
    if (!isBlank) behind = next;
  }
  return behind;
}
