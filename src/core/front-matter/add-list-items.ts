import { applyEdits, type TextEdit } from '../text-edit';
import { endOfLine, lineAt } from './block';
import { refuse, type EditResult, type Refusal } from './edit-result';
import { readEntries, type Entry, type ReadBlock } from './entries';
import { canonicalKey } from './fields';
import { insertFrontMatter } from './insert';
import { readFrontMatter } from './parse';
import { doubleQuoted, quoteScalar, singleQuoted } from './yaml-scalar';

/**
 * Adds items to a list of the front matter in the style that the list has: below its last line, within its brackets, or
 * after a comma. Items that the list already holds, in any case, are not added. If the note lacks the key, it is
 * inserted as `insertFrontMatter` would; a single value becomes a list in brackets. No other byte changes.
 *
 * Refuses as `setField` does; `not-a-scalar` means a value that is neither a list nor text (a map, an alias, an
 * anchor).
 * @param key in the plural if it has one; the note may use the singular
 */
export function addListItems(text: string, key: string, items: readonly string[]): EditResult {
  const before = readFrontMatter(text);
  if (before?.ok === false) return before;
  if (before === undefined) return insertFrontMatter(text, [{ key, value: items }]);
  const read = readEntries(text);
  if (!read.ok) return read;
  const entries = read.entries.filter((entry) => canonicalKey(entry.key) === canonicalKey(key));
  const [entry, second] = [...entries].sort((a, b) => rank(a, key) - rank(b, key));
  if (entry === undefined) return insertFrontMatter(text, [{ key, value: items }]);
  if (second !== undefined && second.key.toLowerCase() === entry.key.toLowerCase()) {
    const line = lineAt(text, second.keyFrom);
    return refuse('duplicate-key', `The key “${second.key}” stands again on line ${line + 1}.`, line);
  }
  const present = listOf(before.data[entry.key]);
  const known = new Set(present.map(fold));
  const added = items.filter((item) => !known.has(fold(item)));
  if (added.length === 0) return { ok: true, edits: [] };
  const edits = editsFor(text, { read, entry, items: added });
  const isRight =
    edits !== undefined && changesOnly(text, edits, { key: entry.key, list: [...present, ...added] });
  return isRight ? { ok: true, edits } : refuseValue(text, entry);
}

function rank({ key }: Entry, wanted: string): number {
  return key.toLowerCase() === wanted.toLowerCase() ? 0 : 1;
}

function fold(item: string): string {
  return item.normalize('NFC').trim().toLowerCase();
}

function refuseValue(text: string, entry: Entry): Refusal {
  const line = lineAt(text, entry.keyFrom);
  return refuse('not-a-scalar', `The value of “${entry.key}” on line ${line + 1} is no plain list.`, line);
}

/** A value as Obsidian reads it: a list, or one text with commas. */
function listOf(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(',')
      : [value];
  return list
    .map((item) => (typeof item === 'string' || typeof item === 'number' ? String(item).trim() : ''))
    .filter((item) => item !== '');
}

interface Addition {
  readonly read: ReadBlock;
  readonly entry: Entry;
  readonly items: readonly string[];
}

function editsFor(text: string, addition: Addition): TextEdit[] | undefined {
  const { read, entry, items } = addition;
  const source = text.slice(entry.from, entry.to);
  if (entry.kind === 'empty') {
    if (read.flow) return undefined;
    const indent = text.slice(lineStart(text, entry.keyFrom), entry.keyFrom);
    const at = endOfLine(text, entry.colonEnd ?? entry.to);
    return [{ from: at, to: at, insert: lines(items.map(quoteScalar), `${indent}  - `, read) }];
  }
  if (entry.kind === 'scalar') return editsForText(source, addition);
  if (entry.kind === 'multi-line') return undefined;
  if (source.startsWith('[') && source.endsWith(']')) return [withinBrackets(source, addition)];
  return source.startsWith('-') ? belowLastItem(text, addition) : undefined;
}

/**
 * The edits for a value that is one text: `LLM` becomes `[LLM, …]`, and `LLM, GPT` is continued after another comma.
 */
function editsForText(source: string, { entry: { from, to }, items }: Addition): TextEdit[] {
  const quoted = items.map(inBrackets).join(', ');
  if (/^(?:~|null)$/i.test(source)) return [{ from, to, insert: `[${quoted}]` }];
  if (!source.includes(',')) {
    return [
      { from, to: from, insert: '[' },
      { from: to, to, insert: `, ${quoted}]` },
    ];
  }
  const at = /^["']/.test(source) ? to - 1 : to;
  return [{ from: at, to: at, insert: `, ${items.join(', ')}` }];
}

function withinBrackets(source: string, { entry: { from }, items }: Addition): TextEdit {
  const inner = source.slice(0, -1).trimEnd();
  const at = from + inner.length;
  const comma = inner === '[' ? '' : inner.endsWith(',') ? ' ' : ', ';
  return { from: at, to: at, insert: comma + items.map(inBrackets).join(', ') };
}

function inBrackets(item: string): string {
  const quoted = quoteScalar(item);
  return quoted === item && /[,[\]{}]/.test(item) ? doubleQuoted(item) : quoted;
}

function belowLastItem(text: string, { read, entry, items }: Addition): TextEdit[] | undefined {
  const source = text.slice(entry.from, entry.to).trimEnd();
  const indent = text.slice(lineStart(text, entry.from), entry.from);
  if (!/^ *$/.test(indent)) return undefined;
  const bullet = /^-[ \t]+/.exec(source)?.[0] ?? '- ';
  const at = endOfLine(text, entry.from + source.length);
  const quote = usualQuotes(source);
  return [{ from: at, to: at, insert: lines(items.map(quote), indent + bullet, read) }];
}

/** The quotes that all items of a list share; if they differ, those that an item needs. */
function usualQuotes(source: string): (item: string) => string {
  const values = source.split(/[\r\n]+/).map((line) => line.replace(/^\s*-[ \t]+/, ''));
  if (values.every((value) => /^"/.test(value))) return doubleQuoted;
  return values.every((value) => /^'/.test(value)) ? singleQuoted : quoteScalar;
}

function lines(items: readonly string[], bullet: string, { block: { eol } }: ReadBlock): string {
  return items.map((item) => eol + bullet + item).join('');
}

function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) start -= 1;
  return start;
}

/** Reads the note as it would be after the edits. */
function changesOnly(
  text: string,
  edits: readonly TextEdit[],
  { key, list }: { readonly key: string; readonly list: readonly string[] },
): boolean {
  const before = readFrontMatter(text);
  const after = readFrontMatter(applyEdits(text, edits));
  if (before?.ok !== true || after?.ok !== true) return false;
  const others = (data: Readonly<Record<string, unknown>>): string =>
    JSON.stringify(Object.entries(data).filter(([name]) => name !== key));
  return (
    others(before.data) === others(after.data) &&
    JSON.stringify(listOf(after.data[key])) === JSON.stringify(list)
  );
}
