import { quoteKey, quoteScalar } from './yaml-scalar';
import { detectForm } from './timestamp';

/**
 * A key that front matter should have. `value` is data (`null` for an empty value) and is quoted where it must be;
 * `source` is the key with its value as YAML lines, joined by `\n`, written as they stand.
 */
export type FrontMatterField =
  | { readonly key: string; readonly value: string | readonly string[] | null }
  | { readonly key: string; readonly source: string };

/** The lines of a field: `key: value`, `key: ` for an empty one, and a list in block style below its key. */
export function fieldLines(field: FrontMatterField): string[] {
  return 'source' in field ? field.source.split('\n') : valueLines(quoteKey(field.key), field);
}

/** As `fieldLines`, with `head` before the colon: the key as it is to be spelled and padded. */
export function valueLines(
  head: string,
  { key, value }: { readonly key: string; readonly value: string | readonly string[] | null },
): string[] {
  // An empty list is written as `categories: ` is: Obsidian and Jekyll read both as no items.
  if (value === null || value.length === 0) return [value === '' ? `${head}: ""` : `${head}: `];
  if (typeof value === 'string') return [`${head}: ${valueSource(key, value)}`];
  return [`${head}:`, ...value.map((item) => `  - ${quoteScalar(item)}`)];
}

/**
 * A value as YAML source. One that is a date or a time stays plain, because Jekyll needs it as a time and the note
 * means one; not so below a key that holds running text, where it is a string (a daily note's title).
 */
function valueSource(key: string, value: string): string {
  const form = textKeys.has(key.toLowerCase()) ? undefined : detectForm(value);
  return form?.quote === '' && form.kind !== 'epoch' ? value : quoteScalar(value);
}

const textKeys: ReadonlySet<string> = new Set(['title', 'subtitle', 'description', 'summary', 'excerpt']);

/** The value of a property, whose name is told from others without its case; one that is spelled as asked for goes first. */
export function propertyOf(data: Readonly<Record<string, unknown>>, key: string): unknown {
  if (data[key] !== undefined) return data[key];
  const wanted = key.toLowerCase();
  const spelled = Object.keys(data).find((name) => name.toLowerCase() === wanted);
  return spelled === undefined ? undefined : data[spelled];
}

/** Whether a property is switched off: `false`, or what YAML 1.1 and people write for it. */
export function saysNo(data: Readonly<Record<string, unknown>>, key: string): boolean {
  const value = propertyOf(data, key);
  return value === false || (typeof value === 'string' && /^(?:false|no|off)$/i.test(value.trim()));
}

/**
 * What makes two spellings of a key one. Obsidian tells property names apart without their case and took `tag`, `alias`
 * and `cssclass` for their plurals; Jekyll reads `tag` and `category` beside `tags` and `categories`. Composed and
 * decomposed Hangul are one key.
 */
export function canonicalKey(key: string): string {
  const lower = key.normalize('NFC').toLowerCase();
  return plurals.get(lower) ?? lower;
}

/** The plural that Obsidian has a key in: of `tag`, `alias` and `cssclass`; any other key in small letters. */
export function pluralOf(key: string): string {
  const lower = key.toLowerCase();
  return lower === 'category' ? lower : (plurals.get(lower) ?? lower);
}

const plurals: ReadonlyMap<string, string> = new Map([
  ['tag', 'tags'],
  ['alias', 'aliases'],
  ['category', 'categories'],
  ['cssclass', 'cssclasses'],
]);
