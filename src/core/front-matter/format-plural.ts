import { isScalar } from 'yaml';
import type { TextEdit } from '../text-edit';
import { endOfLine, lineAt, startOfLine, startOfNextLine } from './block';
import { refuse, type FormatRefusal, type Refusal } from './edit-result';
import { pluralOf } from './fields';
import {
  appendToBlock,
  readList,
  writeList,
  type ListContext,
  type ListItem,
  type ListStyle,
} from './format-list';
import type { Segment } from './format-segments';

/** What happens to keys in the singular. */
export interface Plurals {
  readonly ok: true;
  /** Keys that are renamed. */
  readonly renamed: ReadonlyMap<Segment, RenamedKey>;
  /** Keys that absorb another key. */
  readonly joined: ReadonlyMap<Segment, JoinedList>;
  /** Keys whose items another key has absorbed. */
  readonly removed: ReadonlySet<Segment>;
}

export interface RenamedKey {
  readonly key: string;
  readonly edit: TextEdit;
}

export interface JoinedList {
  readonly edits: readonly TextEdit[];
  /** The new values; `undefined` if the list stays as it is. */
  readonly values: readonly unknown[] | undefined;
}

/**
 * Plans how `tag`, `alias` and `cssclass` become `tags`, `aliases` and `cssclasses`, or join such a key if there is
 * one.
 */
export function planPlurals(
  context: ListContext,
  segments: readonly Segment[],
  styleOf: (key: string) => ListStyle | undefined,
): Plurals | Refusal<FormatRefusal> {
  const renamed = new Map<Segment, RenamedKey>();
  const joined = new Map<Segment, JoinedList>();
  const removed = new Set<Segment>();
  for (const plural of ['tags', 'aliases', 'cssclasses']) {
    const group = segments.filter(({ key }) => pluralOf(key) === plural);
    const [single, ...singles] = group.filter(({ key }) => key.toLowerCase() !== plural);
    const [many, ...others] = group.filter(({ key }) => key.toLowerCase() === plural);
    if (single === undefined) continue;
    const extra = singles[0] ?? others[0];
    if (extra !== undefined) {
      const line = lineAt(context.text, extra.keyFrom);
      const message = `The key “${extra.key}” stands again on line ${line + 1}.`;
      return { ...refuse('duplicate-key', message, line), key: extra.key };
    }
    if (many === undefined) {
      const rename = renameKey(context.text, single, plural);
      if (rename === undefined) return refuseJoin(context, single);
      renamed.set(single, rename);
    } else {
      const list = joinLists(context, { single, many, style: styleOf(many.key) });
      if (list === undefined) return refuseJoin(context, single);
      joined.set(many, list);
      removed.add(single);
    }
  }
  return { ok: true, renamed, joined, removed };
}

function refuseJoin({ text }: ListContext, { key, keyFrom }: Segment): Refusal<FormatRefusal> {
  const line = lineAt(text, keyFrom);
  return refuse('not-joined', `The values of “${key}” and its plural cannot be joined.`, line);
}

function renameKey(
  text: string,
  { pair, keyFrom, keyTo, isTied }: Segment,
  key: string,
): RenamedKey | undefined {
  if (isTied || !isScalar(pair.key)) return undefined;
  const source = text.slice(keyFrom, keyTo);
  const [, quote = ''] = /^(["']?)[A-Za-z]+\1$/.exec(source) ?? [];
  if (source.length !== quote.length * 2 + pair.key.source.length) return undefined;
  return { key, edit: { from: keyFrom + quote.length, to: keyTo - quote.length, insert: key } };
}

function joinLists(
  context: ListContext,
  {
    single,
    many,
    style,
  }: { readonly single: Segment; readonly many: Segment; readonly style: ListStyle | undefined },
): JoinedList | undefined {
  const from = readList(context, single);
  const to = readList(context, many);
  if (from === undefined || to === undefined || single.isTied || many.isTied) return undefined;
  const items = distinct([...to.items, ...from.items]);
  const edits = keptComments(context, { single, many });
  const isComplete = from.items.every(({ value }) => to.items.some((item) => item.value === value));
  if (isComplete) return { edits, values: undefined };
  const wanted = style ?? to.style ?? from.style ?? 'block';
  const written =
    to.hasComments && to.style === 'block' && distinct(to.items).length === to.items.length
      ? appendToBlock(context, many, { items: items.slice(to.items.length), isIndented: style === 'block' })
      : to.hasComments
        ? undefined
        : writeList(context, many, { style: wanted, items });
  return written && { edits: [...edits, ...written], values: items.map(({ value }) => value) };
}

function distinct(items: readonly ListItem[]): ListItem[] {
  const known = new Set<unknown>();
  return items.filter(({ value }) => !known.has(value) && known.add(value));
}

/** The comments of the removed key, as lines above the key that stays. */
function keptComments(
  { text, indent }: ListContext,
  { single, many }: { readonly single: Segment; readonly many: Segment },
): TextEdit[] {
  const eol = text.slice(endOfLine(text, many.keyFrom), startOfNextLine(text, many.keyFrom));
  const above: string[] = [];
  const keyLine = startOfLine(text, single.keyFrom);
  for (let line = single.from; line < keyLine; line = startOfNextLine(text, line)) {
    const comment = text.slice(line, endOfLine(text, line)).trimStart();
    if (comment !== '') above.push(comment);
  }
  const below: string[] = [];
  const valueEnd = startOfNextLine(text, single.valueTo);
  for (let line = valueEnd; line < single.to; line = startOfNextLine(text, line)) {
    const comment = text.slice(line, endOfLine(text, line)).trimStart();
    if (comment !== '') below.push(comment);
  }
  const own = single.comments.filter(({ from }) => from < valueEnd).map(({ source }) => source);
  const at = startOfLine(text, many.keyFrom);
  const insert = [...above, ...own, ...below].map((comment) => indent + comment + eol).join('');
  return insert === '' ? [] : [{ from: at, to: at, insert }];
}
