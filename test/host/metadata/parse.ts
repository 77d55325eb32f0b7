import type { CachedMetadata, FrontmatterLinkCache } from 'obsidian';
import { nameBlocks } from './block-ids';
import { findBlocks } from './blocks';
import { getFrontMatterInfo, isMap, readFrontMatter } from './front-matter';
import type { Range } from './inline';
import { blank, findInline, wikilinkParts } from './inline';
import { Positions } from './positions';

/**
 * The content of the app's cache for a note, except footnotes and reference links.
 * Assumed: front matter that is invalid, or not a map, gives neither `frontmatter` nor its position; its section stays.
 * Assumed: there are no links and tags in `%%…%%` and in math.
 */
export function parseMarkdown(note: string): CachedMetadata {
  const text = note.replace(/\r\n/g, '\n');
  const positions = new Positions(text, note);
  const info = getFrontMatterInfo(text);
  const body = blankOut(text, info.contentStart);
  const blocks = findBlocks(body, positions);
  const skipped = [
    ...blocks.opaque,
    ...matches(body, /%%[\s\S]*?%%/g),
    ...matches(body, /\$\$[\s\S]*?\$\$/g),
  ];
  const masked = blank(body, [...skipped, ...inlineMath(body)]);
  const links = blocks.links.filter(({ from }) => masked.charAt(from) === body.charAt(from));
  const named = nameBlocks(note, blocks);

  const cache: CachedMetadata = { ...findInline(body, { masked, links, positions }) };
  if (blocks.headings.length > 0) cache.headings = blocks.headings;
  if (blocks.listItems.length > 0) cache.listItems = blocks.listItems;
  if (named) cache.blocks = named;
  if (info.exists) addFrontMatter(cache, info, positions);
  const yaml = info.exists ? [yamlSection(info.contentStart, text, positions)] : [];
  const sections = [...yaml, ...blocks.sections];
  if (sections.length > 0) cache.sections = sections;
  return cache;
}

function addFrontMatter(
  cache: CachedMetadata,
  info: ReturnType<typeof getFrontMatterInfo>,
  positions: Positions,
): void {
  const frontmatter = readFrontMatter(info);
  if (!frontmatter) return;
  cache.frontmatter = frontmatter;
  cache.frontmatterPosition = positions.pos(0, info.to + '---'.length);
  const links = frontMatterLinks(frontmatter);
  if (links.length > 0) cache.frontmatterLinks = links;
}

function yamlSection(contentStart: number, text: string, positions: Positions) {
  const end = text.slice(0, contentStart).trimEnd().length;
  return { type: 'yaml', position: positions.pos(0, end) };
}

/** Values that are entirely a link, at any depth. `key` is the path to the value, joined by dots. */
function frontMatterLinks(value: unknown, key = ''): FrontmatterLinkCache[] {
  const at = (name: string) => (key === '' ? name : `${key}.${name}`);
  if (Array.isArray(value)) return value.flatMap((item, index) => frontMatterLinks(item, at(String(index))));
  if (isMap(value)) return Object.entries(value).flatMap(([name, item]) => frontMatterLinks(item, at(name)));
  const match = typeof value === 'string' ? /^\[\[([^[\]|]+)(?:\|([^\]]*))?\]\]$/.exec(value.trim()) : null;
  return match ? [{ key, original: match[0], ...wikilinkParts(match[1] ?? '', match[2]) }] : [];
}

function blankOut(text: string, to: number): string {
  return text.slice(0, to).replace(/[^\n]/g, ' ') + text.slice(to);
}

function matches(text: string, pattern: RegExp): Range[] {
  return [...text.matchAll(pattern)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** `$…$` on one line, without spaces just inside, as the app reads it. */
function inlineMath(text: string): Range[] {
  return matches(text, /\$(?![\s$])[^$\n]*[^\s$]\$(?!\d)/g);
}
