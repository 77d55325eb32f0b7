import { isAlias, isMap, isScalar, isSeq, visit, type ParsedNode, type Scalar } from 'yaml';
import { applyEdits, type TextEdit } from '../text-edit';
import { lineAt, startOfNextLine, type FrontMatterBlock } from './block';
import { readFileName } from './derived';
import { readMap } from './entries';
import { setField } from './edit';
import { segmentsOf, type Segment } from './format-segments';
import { insertFrontMatter } from './insert';
import { readByPsych } from './psych-scalar';
import { checkDates, isEmptyValue, nameDate } from './publish-dates';
import type { PublishFinding, PublishNote, PublishOptions } from './publish-finding';
import { doubleQuoted, quoteScalar } from './yaml-scalar';

/** What a Jekyll site would have trouble with in a note, in document order. */
export function checkForPublishing(note: PublishNote, options: PublishOptions): PublishFinding[] {
  const { path, text } = note;
  const findings: PublishFinding[] = [];
  if (text.startsWith('\uFEFF'))
    findings.push({ code: 'bom', line: 0, edits: [{ from: 0, to: 1, insert: '' }] });
  if (isPost(path) && nameDate(path) === undefined) findings.push({ code: 'name-without-date', line: 0 });
  const read = readMap(text);
  if (!read.ok) {
    if (read.reason === 'no-front-matter') return [...findings, { code: 'no-title', line: 0 }];
    const tab = tabFinding(text, []);
    return [...findings, tab ?? { code: 'unreadable', line: read.line ?? 0 }];
  }
  const { block, map } = read;
  const cut = map === undefined ? undefined : segmentsOf(text, block, map);
  const segments = cut?.ok === true ? cut.segments : [];
  const scalars = segments.flatMap((segment) => scalarsIn(text, { segment, offset: block.contentFrom }));
  const tab = tabFinding(text, segments);
  findings.push(
    ...(tab === undefined ? [] : [tab]),
    ...unknownAliases(text, segments, block.contentFrom),
    ...controlCharacters(text, block),
    ...duplicates(text, segments),
    ...scalars.flatMap((scalar) => retyped(text, scalar) ?? []),
    ...segments.flatMap((segment) => wikilinks(text, segment)),
    ...checkDates(note, segments, options),
    ...tooManyCategories(text, segments),
    ...checkTitle(note, segments),
  );
  return findings.sort((a, b) => a.line - b.line);
}

function isPost(path: string): boolean {
  return path.split('/').slice(0, -1).includes('_posts');
}

/** The first tab at the beginning of a line or an item, unless the line continues a value. */
function tabFinding(text: string, segments: readonly Segment[]): PublishFinding | undefined {
  const read = readMap(text);
  const block = read.ok ? read.block : undefined;
  const from = block?.contentFrom ?? startOfNextLine(text, 0);
  const to = block?.contentTo ?? endOfUnread(text, from);
  const edits: TextEdit[] = [];
  for (let line = from; line < to; line = startOfNextLine(text, line)) {
    if (segments.some((segment) => isWithinText(segment, line))) continue;
    const content = text.slice(line, startOfNextLine(text, line));
    const [all = '', before = '', blank = ''] = /^( *(?:- *)*)(\t[ \t]*)/.exec(content) ?? [];
    if (all === '') continue;
    const insert =
      content.trim() === '' ? '' : before + (/-$/.test(before) ? ' ' : blank.replaceAll('\t', '  '));
    edits.push({ from: line, to: line + all.length, insert });
  }
  const first = edits[0];
  if (first === undefined) return undefined;
  const finding = { code: 'tab', line: lineAt(text, first.from) } as const;
  return readMap(applyEdits(text, edits)).ok ? { ...finding, edits } : finding;
}

/** Where a block that cannot be read ends: at the next fence. */
function endOfUnread(text: string, from: number): number {
  const fence = /(?:^|[\r\n])(?:---|\.\.\.)[ \t]*(?:[\r\n]|$)/.exec(text.slice(from));
  return fence === null ? from : from + fence.index;
}

/** Whether a line is part of a text that spans several lines, and not of a block list or map. */
function isWithinText({ pair, keyFrom, valueTo }: Segment, line: number): boolean {
  const { value } = pair;
  const isText = isScalar(value) || (value !== null && isFlow(value));
  return isText && line > keyFrom && line < valueTo;
}

function isFlow(value: ParsedNode): boolean {
  return (isMap(value) || isSeq(value)) && value.flow === true;
}

function duplicates(text: string, segments: readonly Segment[]): PublishFinding[] {
  const known = new Set<string>();
  return segments.flatMap(({ key, keyFrom }) => {
    if (!known.has(key)) {
      known.add(key);
      return [];
    }
    return [{ code: 'duplicate-key' as const, line: lineAt(text, keyFrom), key }];
  });
}

/** Finds aliases whose anchor does not come before them. */
function unknownAliases(text: string, segments: readonly Segment[], offset: number): PublishFinding[] {
  const anchors = new Set<string>();
  const findings: PublishFinding[] = [];
  for (const { key, pair } of segments) {
    if (pair.value === null) continue;
    visit(pair.value, (_, node) => {
      if (isAlias(node) && !anchors.has(node.source)) {
        findings.push({ code: 'unreadable', line: lineAt(text, offset + (node.range?.[0] ?? 0)), key });
      } else if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined) {
        anchors.add(node.anchor);
      }
    });
  }
  return findings;
}

/** Finds control characters; libyaml accepts none. */
function controlCharacters(text: string, { contentFrom, contentTo }: FrontMatterBlock): PublishFinding[] {
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  const at = text.slice(contentFrom, contentTo).search(/[\0-\x08\v\f\x0e-\x1f\x7f-\x84\x86-\x9f]/);
  return at === -1 ? [] : [{ code: 'unreadable', line: lineAt(text, contentFrom + at) }];
}

interface PlacedScalar {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly node: Scalar;
  /** Whether the value is deeper than that of a top-level key or an item of its list. */
  readonly isNested: boolean;
}

function scalarsIn(
  text: string,
  { segment, offset }: { readonly segment: Segment; readonly offset: number },
): PlacedScalar[] {
  const found: PlacedScalar[] = [];
  const look = (node: ParsedNode | null, isNested: boolean): void => {
    if (isScalar(node)) {
      const [from, to] = node.range;
      found.push({ key: segment.key, node, from: offset + from, to: offset + to, isNested });
    } else if (isSeq(node)) node.items.forEach((item) => look(item, true));
    else if (isMap(node)) node.items.forEach(({ value }) => look(value, true));
  };
  look(segment.pair.value, false);
  return found;
}

/** Keys that hold words. A number in them is meant as a word. */
const wordKeys: ReadonlySet<string> = new Set(
  'title subtitle description summary excerpt author authors tags tag aliases alias categories category keywords'.split(
    ' ',
  ),
);

function retyped(text: string, { key, node, from, to }: PlacedScalar): PublishFinding[] | undefined {
  if (node.type !== 'PLAIN' || node.tag !== undefined || node.source === undefined || node.source === '')
    return undefined;
  const reading = readByPsych(node.source);
  const line = lineAt(text, from);
  const source = text.slice(from, to);
  const canQuote = source === node.source && node.anchor === undefined;
  const quote = canQuote ? { edits: [{ from, to, insert: doubleQuoted(node.source) }] } : {};
  if (reading.kind === 'error') return [{ code: 'unreadable', line, key, ...quote }];
  if (!('printed' in reading) || reading.printed === node.source) return undefined;
  if (reading.kind === 'null' || /^(?:true|false)$/i.test(node.source)) return undefined;
  const isSafe = wordKeys.has(key.toLowerCase()) || /^[-\d][\d_,.:]*$/.test(node.source);
  return [{ code: 'retyped-value', line, key, ...(isSafe ? quote : {}) }];
}

/** Finds Obsidian links, quoted or not. Without quotes, YAML reads them as nested lists. */
function wikilinks(text: string, { key, keyFrom, colonEnd = keyFrom, valueTo }: Segment): PublishFinding[] {
  const link = /\[\[[^[\]]+\]\]/.exec(text.slice(colonEnd, valueTo));
  return link === null ? [] : [{ code: 'wikilink-in-value', line: lineAt(text, colonEnd + link.index), key }];
}

function checkTitle({ path, text }: PublishNote, segments: readonly Segment[]): PublishFinding[] {
  const title = segments.find(({ key }) => key === 'title');
  if (title !== undefined && !isEmptyValue(title)) return [];
  const line = title === undefined ? 0 : lineAt(text, title.keyFrom);
  const words = readFileName(path.slice(path.lastIndexOf('/') + 1)).title;
  const result =
    title === undefined
      ? insertFrontMatter(text, [{ key: 'title', value: words }])
      : setField(text, 'title', quoteScalar(words));
  const finding = { code: 'no-title', line, ...(title === undefined ? {} : { key: 'title' }) } as const;
  return [result.ok && words !== '' ? { ...finding, edits: result.edits } : finding];
}

function tooManyCategories(text: string, segments: readonly Segment[]): PublishFinding[] {
  const named = segments.filter(({ key }) => key === 'categories' || key === 'category');
  const names = named.flatMap(({ key, pair: { value } }) => {
    if (isSeq(value)) return value.items.map((item) => (isScalar(item) ? item.source : ''));
    if (!isScalar(value) || value.value === null) return [];
    // Jekyll splits the plural at spaces, and takes the singular as one name.
    return key === 'category' ? [value.source] : value.source.split(/\s+/);
  });
  const last = named[named.length - 1];
  if (last === undefined || new Set(names.filter((name) => name !== '' && name !== 'null')).size < 3)
    return [];
  return [{ code: 'too-many-categories', line: lineAt(text, last.keyFrom), key: last.key }];
}
