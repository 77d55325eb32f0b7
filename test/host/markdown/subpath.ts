import type * as Obsidian from 'obsidian';

/** Headings as links spell them: what would break a link is a space, and spaces count once. */
export function stripHeading(heading: string): string {
  return heading
    .replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Without what would end or split a link. */
export function stripHeadingForLink(heading: string): string {
  return heading
    .replace(/([:#|^\\\r\n]|%%|\[\[|]])/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const same = (a: string, b: string) => stripHeading(a).toLowerCase() === stripHeading(b).toLowerCase();

/** The deepest heading of a path such as `#A#B`, each below the one before. */
function findHeading(headings: readonly Obsidian.HeadingCache[], path: readonly string[]): number {
  let at = -1;
  let level = 0;
  for (const part of path) {
    const next = headings.findIndex(
      (heading, index) => index > at && heading.level > level && same(heading.heading, part),
    );
    if (next < 0) return -1;
    at = next;
    level = headings[next]?.level ?? 0;
  }
  return at;
}

export function resolveSubpath(
  cache: Obsidian.CachedMetadata,
  subpath: string,
): Obsidian.HeadingSubpathResult | Obsidian.BlockSubpathResult | null {
  const parts = subpath.split('#').filter((part) => part !== '');
  const last = parts.at(-1);
  if (last === undefined) return null;
  if (last.startsWith('^')) {
    const block = cache.blocks?.[last.slice(1).toLowerCase()];
    if (!block) return null;
    return { type: 'block', block, start: block.position.start, end: block.position.end };
  }
  const headings = cache.headings ?? [];
  const index = findHeading(headings, parts);
  const current = headings[index];
  if (!current) return null;
  const next = headings.slice(index + 1).find((heading) => heading.level <= current.level);
  // The app's type promises a next heading, and gives none at the last.
  return {
    type: 'heading',
    current,
    next: next as Obsidian.HeadingCache,
    start: current.position.start,
    end: next?.position.start ?? null,
  };
}
