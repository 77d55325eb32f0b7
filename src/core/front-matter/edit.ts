import { applyEdits, type TextEdit } from '../text-edit';
import { lineAt } from './block';
import { refuse, type EditResult, type Refusal } from './edit-result';
import { readEntries, type Entry, type ReadBlock } from './entries';
import { holdsTemplateCode } from './yaml-source';

/** A top-level scalar of a note's front matter, and what is needed to replace it. */
export interface Field {
  readonly ok: true;
  readonly entry: Entry;
  /** The value's YAML source with its quotes; empty if there is no value. */
  readonly source: string;
}

/**
 * Replaces the value of one top-level scalar. It adds nothing and changes no other byte. `raw` is YAML source for the
 * whole scalar, quotes included; the old quotes go with the old value (`stampField` keeps them). Padding around the
 * key, spaces, and a comment after the value stay.
 *
 * Refuses what it cannot do safely: `no-front-matter`, `no-key`, `not-yaml`, `malformed-yaml`, `duplicate-key` (only
 * for this key; other duplicates do not matter), `not-a-scalar` (a list, a map, an alias, an anchored value),
 * `multi-line-value`, `template-code` in the value, and `invalid-value` if `raw` would not be one scalar on this line.
 */
export function setField(text: string, key: string, raw: string): EditResult {
  const read = readEntries(text);
  if (!read.ok) return read;
  const field = scalarField(text, read, key);
  return field.ok ? replaceScalar(text, { read, field, raw }) : field;
}

/** The one entry of `key`, if its value is a scalar on one line. */
export function scalarField(text: string, read: ReadBlock, key: string): Field | Refusal {
  const [entry, second] = entriesOf(read, key);
  if (entry === undefined) return refuse('no-key', `The front matter has no key “${key}”.`);
  if (second !== undefined) {
    const line = lineAt(text, second.keyFrom);
    return refuse('duplicate-key', `The key “${key}” stands again on line ${line + 1}.`, line);
  }
  const source = text.slice(entry.from, entry.to);
  const line = lineAt(text, entry.keyFrom);
  const where = `The value of “${key}” on line ${line + 1}`;
  if (holdsTemplateCode(source)) return refuse('template-code', `${where} is template code.`, line);
  if (entry.kind === 'not-a-scalar') {
    return refuse('not-a-scalar', `${where} is not a single value of its own.`, line);
  }
  if (entry.kind === 'multi-line' || /[\r\n]/.test(source)) {
    return refuse('multi-line-value', `${where} spans more than one line.`, line);
  }
  return { ok: true, entry, source };
}

/** The entries of a key. Like Obsidian, this ignores case, but prefers a key that is spelled exactly as asked for. */
function entriesOf({ entries }: ReadBlock, key: string): readonly Entry[] {
  const exact = entries.filter((entry) => entry.key === key);
  return exact.length > 0 ? exact : entries.filter((entry) => entry.key.toLowerCase() === key.toLowerCase());
}

/** The edit that makes `raw` the value of `field`, checked by reading the note as it would be afterwards. */
export function replaceScalar(
  text: string,
  { read, field, raw }: { read: ReadBlock; field: Field; raw: string },
): EditResult {
  const edits = editsFor(text, field, raw);
  if (edits.length === 0 || isTheOnlyChange(read, field.entry, { after: applyEdits(text, edits), raw })) {
    return { ok: true, edits };
  }
  const line = lineAt(text, field.entry.keyFrom);
  return refuse('invalid-value', `“${raw}” would not be a single value on line ${line + 1}.`, line);
}

/** The edit alone, unchecked, for a `raw` that is known to be a plain or quoted scalar. */
export function editsFor(text: string, { entry, source }: Field, raw: string): TextEdit[] {
  if (raw === source) return [];
  if (entry.kind !== 'empty' || entry.colonEnd === undefined) {
    return [{ from: entry.from, to: entry.to, insert: raw }];
  }
  const space = /[ \t]*/y;
  space.lastIndex = entry.colonEnd;
  const spaces = space.exec(text)?.[0].length ?? 0;
  if (spaces === 0) return [{ from: entry.colonEnd, to: entry.colonEnd, insert: ` ${raw}` }];
  const at = entry.colonEnd + 1;
  const beforeComment = spaces === 1 && text[at] === '#';
  return [{ from: at, to: at, insert: beforeComment ? `${raw} ` : raw }];
}

// Some YAML readers end a line at `\n`, `\r`, `\x85`, `\u2028` or `\u2029`; the other characters are not allowed in
// YAML.
/** Characters that end a line for some YAML reader, or that YAML does not allow at all. */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const notOnOneLine = /[\0-\x08\n-\x1f\x7f\x85\u2028\u2029\uFEFF]/;

function isTheOnlyChange(
  before: ReadBlock,
  entry: Entry,
  { after, raw }: { after: string; raw: string },
): boolean {
  // As a value, template code would be refused the next time.
  if (notOnOneLine.test(raw) || holdsTemplateCode(raw)) return false;
  const read = readEntries(after);
  if (!read.ok || read.entries.length !== before.entries.length) return false;
  const shift = read.block.to - before.block.to;
  return before.entries.every((old, index) => {
    const now = read.entries[index];
    if (now?.key !== old.key) return false;
    if (old === entry) {
      return raw === ''
        ? now.kind === 'empty'
        : now.kind === 'scalar' && after.slice(now.from, now.to) === raw;
    }
    const moved = old.keyFrom > entry.keyFrom ? shift : 0;
    return now.kind === old.kind && now.from === old.from + moved && now.to === old.to + moved;
  });
}

/**
 * Where the value of a top-level key is, quotes included; zero-width if the value is empty. `undefined` if there is no
 * such key, its value is not a scalar, or the block cannot be read.
 */
export function fieldRange(
  text: string,
  key: string,
): { readonly from: number; readonly to: number } | undefined {
  const read = readEntries(text);
  const field = read.ok ? scalarField(text, read, key) : read;
  return field.ok ? { from: field.entry.from, to: field.entry.to } : undefined;
}

/** The value of a top-level key as written, quotes included; `undefined` where `fieldRange` gives nothing. */
export function fieldSource(text: string, key: string): string | undefined {
  const range = fieldRange(text, key);
  return range && text.slice(range.from, range.to);
}

/**
 * The note without the value of `key` and the spaces around it, so that two states of a note can be compared without
 * their stamps: `updated:`, `updated: ` and `updated: 2024-08-14` give the same text. Returns the note itself if the
 * key is missing or its value cannot be located.
 */
export function withoutField(text: string, key: string): string {
  const read = readEntries(text);
  const field = read.ok ? scalarField(text, read, key) : read;
  if (!field.ok || field.entry.colonEnd === undefined) return text;
  const { colonEnd, to } = field.entry;
  return text.slice(0, colonEnd) + text.slice(Math.max(colonEnd, to)).replace(/^[ \t]+/, '');
}
