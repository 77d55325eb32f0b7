import { applyEdits, type TextEdit } from '../text-edit';
import { endOfLine, findFrontMatter, lineAt, lineEndingOf, startOfLine, startOfNextLine } from './block';
import { refuse, type EditResult } from './edit-result';
import { refuseOpening, refuseText } from './parse';
import { readEntries, type Entry, type ReadBlock } from './entries';
import { canonicalKey, fieldLines, type FrontMatterField } from './fields';

/**
 * Gives a note the front matter that it lacks, and changes no existing byte.
 *
 * If there is no block, one with all `fields` is put at the top, in the note's line ending. It goes after a byte order
 * mark, which must stay the first character. (Jekyll does not see such a block; the publish check reports that.) If
 * there is a block, the missing keys go where the order of `fields` puts them: after the nearest earlier field that is
 * there, otherwise before the nearest later one, otherwise at the end. A key is not missing if it is there in another
 * case or in the singular (`tag` for `tags`, `alias` for `aliases`), even with an empty value.
 *
 * Refuses a block that cannot be read as `setField` does (`malformed-yaml`, `template-code`, with the line). Other
 * refusals: `toml` and `unclosed` for a beginning that must not get a second block above it, `not-yaml` for keys in
 * braces (`{}` alone is replaced), `not-text` for a NUL, and `invalid-value` if a field's own `source` does not fit.
 */
export function insertFrontMatter(text: string, fields: readonly FrontMatterField[]): EditResult {
  if (text.includes('\0')) return refuseText();
  const block = findFrontMatter(text);
  if (block === undefined) return refuseOpening(text) ?? insertBlock(text, withoutRepeats(fields));
  const read = readEntries(text);
  if (!read.ok) return read;
  const present = new Set(read.entries.map(({ key }) => canonicalKey(key)));
  const wanted = withoutRepeats(fields);
  const missing = wanted.filter(({ key }) => !present.has(canonicalKey(key)));
  if (missing.length === 0) return { ok: true, edits: [] };
  if (read.flow && read.entries.length === 0) return fillBraces(text, read, wanted);
  if (read.flow) {
    const line = lineAt(text, block.contentFrom);
    return refuse('not-yaml', 'The front matter is written in braces; lines cannot be added to it.', line);
  }
  return checked(text, insertionsInto(text, read, wanted), {
    before: read.entries,
    keys: read.entries.length + missing.length,
  });
}

/** `{}` is a block without keys. The new lines replace it. */
function fillBraces(text: string, { block }: ReadBlock, fields: readonly FrontMatterField[]): EditResult {
  const content = text.slice(block.contentFrom, block.contentTo);
  const braces = /\{\s*\}/.exec(content);
  const [before, after] = braces === null ? [] : content.split(braces[0]);
  if (braces === null || /\S/.test(`${before ?? ''}${after ?? ''}`)) {
    const line = lineAt(text, block.contentFrom);
    return refuse(
      'not-yaml',
      'The front matter is written in braces, with more than keys around them.',
      line,
    );
  }
  const from = block.contentFrom + braces.index;
  const edit = { from, to: from + braces[0].length, insert: fields.flatMap(fieldLines).join(block.eol) };
  return checked(text, [edit], { before: [], keys: fields.length });
}

function insertBlock(text: string, fields: readonly FrontMatterField[]): EditResult {
  if (fields.length === 0) return { ok: true, edits: [] };
  const at = text.startsWith('\uFEFF') ? 1 : 0;
  const eol = lineEndingOf(text);
  const insert = ['---', ...fields.flatMap(fieldLines), '---', ''].join(eol);
  return checked(text, [{ from: at, to: at, insert }], { before: [], keys: fields.length });
}

/** Reads the note as it would be after the edits: a field's own source may break the block or add other keys. */
function checked(
  text: string,
  edits: TextEdit[],
  { before, keys }: { before: readonly Entry[]; keys: number },
): EditResult {
  const changed = applyEdits(text, edits);
  const after = readEntries(changed);
  if (!after.ok)
    return refuse('invalid-value', `The fields would make unreadable front matter: ${after.message}`);
  const values = after.entries.map((entry) => entry.key + changed.slice(entry.from, entry.to));
  const kept = before.every((entry) => {
    const at = values.indexOf(entry.key + text.slice(entry.from, entry.to));
    return at >= 0 && values.splice(0, at + 1).length > 0;
  });
  if (kept && after.entries.length === keys) return { ok: true, edits };
  return refuse('invalid-value', 'The fields would change other keys than their own.');
}

function withoutRepeats(fields: readonly FrontMatterField[]): FrontMatterField[] {
  const first = new Map<string, FrontMatterField>();
  for (const field of fields) {
    const key = canonicalKey(field.key);
    if (!first.has(key)) first.set(key, field);
  }
  return [...first.values()];
}

interface Insertion {
  readonly at: number;
  readonly side: 'behind' | 'before' | 'end';
  readonly lines: string[];
}

function insertionsInto(text: string, read: ReadBlock, wanted: readonly FrontMatterField[]): TextEdit[] {
  const entryOf = new Map<string, Entry>();
  for (const entry of read.entries) entryOf.set(canonicalKey(entry.key), entry);
  const presentInOrder = wanted.flatMap(({ key }) => entryOf.get(canonicalKey(key)) ?? []);
  const first = presentInOrder[0];
  let current: Insertion =
    first === undefined
      ? { at: read.block.contentTo, side: 'end', lines: [] }
      : { at: beforeEntry(text, read, first), side: 'before', lines: [] };
  const insertions = [current];
  for (const field of wanted) {
    const entry = entryOf.get(canonicalKey(field.key));
    if (entry === undefined) {
      current.lines.push(...fieldLines(field));
    } else {
      current = { at: behindEntry(text, read, entry), side: 'behind', lines: [] };
      insertions.push(current);
    }
  }
  const indent = indentOf(text, read);
  return insertions
    .filter(({ lines }) => lines.length > 0)
    .sort((a, b) => a.at - b.at || (a.side === b.side ? 0 : a.side === 'behind' ? -1 : 1))
    .map(({ at, lines }) => ({
      from: at,
      to: at,
      insert: lines.map((line) => indent + line + read.block.eol).join(''),
    }));
}

/**
 * Where a key after `entry` goes: below the entry's last line and the indented comments there, which belong to its
 * value.
 */
function behindEntry(text: string, { block, entries }: ReadBlock, entry: Entry): number {
  const end = entry.kind === 'empty' ? (entry.colonEnd ?? entry.to) : entry.to;
  const valueEndsItsLine = end > block.contentFrom && /[\r\n]/.test(text.charAt(end - 1));
  let at = valueEndsItsLine ? end : startOfNextLine(text, end);
  const next = entries[entries.indexOf(entry) + 1];
  const indent = indentOf(text, { block, entries }).length;
  while (at < (next?.keyFrom ?? block.contentTo)) {
    const comment = /^([ \t]+)#/.exec(text.slice(at, endOfLine(text, at)));
    if (comment === null || (comment[1] ?? '').length <= indent) break;
    at = startOfNextLine(text, at);
  }
  return at;
}

/** Where a key before `entry` goes: above the entry's line and the comments right above it, which belong to it. */
function beforeEntry(text: string, read: ReadBlock, entry: Entry): number {
  const previous = read.entries[read.entries.indexOf(entry) - 1];
  const comment = new RegExp(`^ {${indentOf(text, read).length}}#`);
  let at = startOfLine(text, entry.keyFrom);
  // Lines of the previous value may look like comments, so stop there.
  while (at > (previous?.to ?? read.block.contentFrom)) {
    const above = startOfLine(text, at - (text.startsWith('\r\n', at - 2) ? 2 : 1));
    if (!comment.test(text.slice(above, at))) break;
    at = above;
  }
  return at;
}

/** The indentation of the block's keys. All top-level keys share one column, which need not be the first. */
function indentOf(text: string, { entries }: Pick<ReadBlock, 'block' | 'entries'>): string {
  const keyFrom = entries[0]?.keyFrom;
  return keyFrom === undefined
    ? ''
    : (/^ */.exec(text.slice(startOfLine(text, keyFrom), keyFrom))?.[0] ?? '');
}
