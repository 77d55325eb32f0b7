import { quoteKey, quoteScalar } from './yaml-scalar';
import { detectForm } from './timestamp';

/**
 * A key that front matter should have. `value` is data (`null` for an empty value), which is quoted if necessary.
 * `source` is the key and its value as YAML lines, joined by `\n` and written unchanged.
 */
export type FrontMatterField =
  | { readonly key: string; readonly value: string | readonly string[] | null }
  | { readonly key: string; readonly source: string };

/**
 * The lines of a field: `key: value`; `key: ` if it is empty; for a list, the key with the items in block style below
 * it.
 */
export function fieldLines(field: FrontMatterField): string[] {
  return 'source' in field ? field.source.split('\n') : valueLines(quoteKey(field.key), field);
}

/** As `fieldLines`, with `head` before the colon: the key, spelled and padded as it should be written. */
export function valueLines(
  head: string,
  { key, value }: { readonly key: string; readonly value: string | readonly string[] | null },
): string[] {
  // An empty list is written as `categories: `. Obsidian and Jekyll both read that as no items.
  if (value === null || value.length === 0) return [value === '' ? `${head}: ""` : `${head}: `];
  if (typeof value === 'string') return [`${head}: ${valueSource(key, value)}`];
  return [`${head}:`, ...value.map((item) => `  - ${quoteScalar(item)}`)];
}

/**
 * A value as YAML source. A date or time stays unquoted, because Jekyll needs it as a time. Under a key that holds
 * running text it is a string (the title of a daily note, for example).
 */
function valueSource(key: string, value: string): string {
  const form = textKeys.has(key.toLowerCase()) ? undefined : detectForm(value);
  return form?.quote === '' && form.kind !== 'epoch' ? value : quoteScalar(value);
}

const textKeys: ReadonlySet<string> = new Set(['title', 'subtitle', 'description', 'summary', 'excerpt']);

/** The value of a property. Property names ignore case, but one that is spelled exactly as asked for is preferred. */
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
 * The canonical form of a key, equal for all its spellings. Obsidian ignores the case of property names, and used to
 * accept `tag`, `alias` and `cssclass` for their plurals; Jekyll reads `tag` and `category` as well as `tags` and
 * `categories`. Composed and decomposed Hangul are one key.
 */
export function canonicalKey(key: string): string {
  const lower = key.normalize('NFC').toLowerCase();
  return plurals.get(lower) ?? lower;
}

/** Obsidian's plural for `tag`, `alias` and `cssclass`; any other key in lower case. */
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
