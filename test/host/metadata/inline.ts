import type { CachedMetadata, LinkCache, TagCache } from 'obsidian';
import type { Positions } from './positions';

/** Half-open ranges of UTF-16 offsets. */
export interface Range {
  from: number;
  to: number;
}

/** A Markdown link, as the block parser found it. */
export interface MarkdownLink extends Range {
  isEmbed: boolean;
  label: string;
  url: string;
}

// A tag contains anything but spaces, ASCII punctuation and general punctuation; `-`, `_` and `/` are allowed.
const tagPattern = /(^|\s)(#[^\u2000-\u206f\u2e00-\u2e7f'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+)/gm;
/** Neither a space, after which a tag may begin, nor a character of a tag. */
const mask = '\u2060';
const wikilinkPattern = /!?\[\[([^[\]\n|]*)(?:\|([^\]\n]*))?\]\]/g;

/**
 * The links, embeds and tags of a text, outside the ranges to skip (code, HTML, math, comments, front matter). `masked`
 * is the text with those ranges blanked, so that nothing in them matches.
 */
export function findInline(
  text: string,
  { masked, links, positions }: { masked: string; links: readonly MarkdownLink[]; positions: Positions },
): Pick<CachedMetadata, 'links' | 'embeds' | 'tags'> {
  const wikilinks = findWikilinks(text, masked, positions);
  const internal = links.flatMap((link) => toInternalLink(text, link, positions));
  const all = [...wikilinks, ...internal].sort((a, b) => a.position.start.offset - b.position.start.offset);
  const embeds = all.filter(({ original }) => original.startsWith('!'));
  const plain = all.filter(({ original }) => !original.startsWith('!'));
  const tags = findTags(blank(masked, [...all.map(rangeOf), ...links]), positions);
  return {
    ...(plain.length > 0 && { links: plain }),
    ...(embeds.length > 0 && { embeds }),
    ...(tags.length > 0 && { tags }),
  };
}

/** The parts of `[[Note#Heading|shown]]` as the app stores them. */
export function wikilinkParts(target: string, shown?: string): { link: string; displayText: string } {
  // In a table the bar is escaped. The backslash belongs to neither part.
  const link = (shown === undefined ? target : target.replace(/\\$/, '')).trim();
  return { link, displayText: shown ?? link.replace(/^#/, '').replace(/#/g, ' > ') };
}

/** Keeps line endings, so that lines keep their numbers, and the length, so that offsets stay valid. */
export function blank(text: string, ranges: readonly Range[]): string {
  let result = '';
  let at = 0;
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    if (to <= at) continue;
    const start = Math.max(from, at);
    result += text.slice(at, start) + text.slice(start, to).replace(/[^\n]/g, mask);
    at = to;
  }
  return result + text.slice(at);
}

const rangeOf = ({ position }: LinkCache): Range => ({
  from: position.start.offset,
  to: position.end.offset,
});

function findWikilinks(text: string, masked: string, positions: Positions): LinkCache[] {
  return [...masked.matchAll(wikilinkPattern)].flatMap((match) => {
    const to = match.index + match[0].length;
    const parts = wikilinkParts(match[1] ?? '', match[2]);
    if (parts.link === '') return [];
    return [{ ...parts, original: text.slice(match.index, to), position: positions.pos(match.index, to) }];
  });
}

function toInternalLink(text: string, link: MarkdownLink, positions: Positions): LinkCache[] {
  const isExternal = /^[a-z][a-z0-9+.-]*:/i.test(link.url) || link.url.startsWith('//');
  if (isExternal || link.url === '') return [];
  const original = text.slice(link.from, link.to);
  const target = { link: decode(link.url), displayText: link.label };
  return [{ ...target, original, position: positions.pos(link.from, link.to) }];
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

function findTags(masked: string, positions: Positions): TagCache[] {
  return [...masked.matchAll(tagPattern)].flatMap((match) => {
    const tag = (match[2] ?? '').replace(/\/+$/, '');
    // `#1` is an issue or the number of a heading, not a tag.
    if (!/[^\d/#]/.test(tag)) return [];
    const from = match.index + (match[1] ?? '').length;
    return [{ tag, position: positions.pos(from, from + tag.length) }];
  });
}
