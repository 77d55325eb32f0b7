import type {
  CachedMetadata,
  HeadingSubpathResult,
  BlockSubpathResult,
  Reference,
  ReferenceCache,
} from 'obsidian';

/** Splits `Note#Heading`. The subpath keeps its `#`. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
  const path = getLinkpath(linktext);
  return { path, subpath: linktext.slice(path.length) };
}

export function getLinkpath(linktext: string): string {
  const hash = linktext.indexOf('#');
  return (hash < 0 ? linktext : linktext.slice(0, hash)).replace(/\u00a0/g, ' ');
}

/** A heading in the form in which two spellings are compared: no punctuation, single spaces, lower case. */
export function stripHeading(heading: string): string {
  return heading
    .replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A heading as a link can contain it: without characters that would end the link or begin another part of it. */
export function stripHeadingForLink(heading: string): string {
  return heading
    .replace(/[:#|^\\\r\n]|%%|\[\[|\]\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Finds `#Heading`, `#Outer#Inner` or `#^block` in a note. */
export function resolveSubpath(
  cache: CachedMetadata,
  subpath: string,
): HeadingSubpathResult | BlockSubpathResult | null {
  const parts = subpath.split('#').filter((part) => part !== '');
  const last = parts[parts.length - 1];
  if (last === undefined) return null;
  if (parts.length === 1 && last.startsWith('^')) return resolveBlock(cache, last.slice(1).toLowerCase());
  return resolveHeading(cache, parts);
}

function resolveBlock(cache: CachedMetadata, id: string): BlockSubpathResult | null {
  const block = cache.blocks?.[id];
  if (!block) return null;
  const { start, end } = block.position;
  const list = cache.listItems?.find((item) => item.id?.toLowerCase() === id);
  return { type: 'block', block, start, end, ...(list && { list }) };
}

function resolveHeading(cache: CachedMetadata, parts: readonly string[]): HeadingSubpathResult | null {
  const headings = cache.headings ?? [];
  const wanted = parts.map((part) => stripHeading(part).toLowerCase());
  let level = 0;
  let matched = 0;
  for (const [index, heading] of headings.entries()) {
    // This heading is no longer inside the section of the previous part.
    if (matched > 0 && heading.level <= level) matched = 0;
    if (stripHeading(heading.heading).toLowerCase() !== wanted[matched]) continue;
    level = heading.level;
    if (++matched < wanted.length) continue;
    const next = headings.slice(index + 1).find((candidate) => candidate.level <= heading.level);
    const result: HeadingSubpathResult = {
      type: 'heading',
      current: heading,
      // obsidian.d.ts has no `undefined` here, but the app gives it for the last section.
      next: next as HeadingSubpathResult['next'],
      start: heading.position.start,
      end: next?.position.start ?? null,
    };
    return result;
  }
  return null;
}

export function iterateRefs(refs: Reference[], callback: (ref: Reference) => unknown): boolean {
  return refs.some((ref) => callback(ref) === true);
}

export function iterateCacheRefs(cache: CachedMetadata, callback: (ref: ReferenceCache) => unknown): boolean {
  return [...(cache.links ?? []), ...(cache.embeds ?? [])].some((ref) => callback(ref) === true);
}
