import type { CachedMetadata, FrontMatterInfo } from 'obsidian';
import { parse, stringify } from 'yaml';

const none: FrontMatterInfo = { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };

/**
 * Where the block is: from a first line `---` to the next line `---`; spaces may follow both. Assumed: `...` does not
 * close a block, and a byte order mark before the block hides it, as it does from Jekyll.
 */
export function getFrontMatterInfo(content: string): FrontMatterInfo {
  const opening = /^---[ \t]*\r?\n/.exec(content);
  if (!opening) return { ...none };
  const from = opening[0].length;
  const closing = /^---[ \t]*(?:\r?\n|$)/gm;
  closing.lastIndex = from;
  for (let match = closing.exec(content); match; match = closing.exec(content)) {
    const isWholeLine = match[0].endsWith('\n') || match.index + match[0].length === content.length;
    if (!isWholeLine) continue;
    const to = match.index;
    return {
      exists: true,
      frontmatter: content.slice(from, to),
      from,
      to,
      contentStart: to + match[0].length,
    };
  }
  return { ...none };
}

/** Throws `YAMLParseError` for invalid YAML. Dates stay strings. */
export function parseYaml(yaml: string): unknown {
  return parse(yaml, { logLevel: 'error' }) as unknown;
}

/** Assumed: block lists, indented; no folded lines; an empty value is written as nothing. */
export function stringifyYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, nullStr: '' });
}

/** The block's map; `undefined` if there is no block, if it has another kind of value, or if it is invalid. */
export function readFrontMatter(info: FrontMatterInfo): Record<string, unknown> | undefined {
  if (!info.exists) return undefined;
  try {
    const value = parseYaml(info.frontmatter);
    return isMap(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function parseFrontMatterEntry(frontmatter: unknown, key: string | RegExp): unknown {
  if (!isMap(frontmatter)) return null;
  if (typeof key === 'string') return frontmatter[key] ?? null;
  const found = Object.keys(frontmatter).find((candidate) =>
    new RegExp(key.source, key.flags).test(candidate),
  );
  return found === undefined ? null : (frontmatter[found] ?? null);
}

/**
 * Assumed: one string counts as a list separated by commas and, with `nospaces`, also by spaces; numbers count as text.
 */
export function parseFrontMatterStringArray(
  frontmatter: unknown,
  key: string | RegExp,
  nospaces = false,
): string[] | null {
  const entry = parseFrontMatterEntry(frontmatter, key);
  const items = typeof entry === 'string' ? entry.split(nospaces ? /[,\s]+/ : ',') : entry;
  if (!Array.isArray(items)) return null;
  const texts = items
    .filter((item): item is string | number => typeof item === 'string' || typeof item === 'number')
    .map((item) => String(item).trim())
    .filter((item) => item !== '');
  return texts.length > 0 ? texts : null;
}

export function parseFrontMatterAliases(frontmatter: unknown): string[] | null {
  return parseFrontMatterStringArray(frontmatter, /^alias(es)?$/i);
}

export function parseFrontMatterTags(frontmatter: unknown): string[] | null {
  const tags = parseFrontMatterStringArray(frontmatter, /^tags?$/i, true);
  return tags?.map((tag) => (tag.startsWith('#') ? tag : `#${tag}`)) ?? null;
}

/** The tags of the front matter, then those of the text, each as often as it occurs. */
export function getAllTags(cache: CachedMetadata): string[] | null {
  const all = [
    ...(parseFrontMatterTags(cache.frontmatter) ?? []),
    ...(cache.tags ?? []).map(({ tag }) => tag),
  ];
  return all.length > 0 ? all : null;
}
