/**
 * Whether a vault path matches a pattern. `?` is one character, `*` any number of characters within the name of a
 * folder or file, `**` any number of whole path parts. A pattern without `/` is matched against the file name only.
 * Case matters. There are no brackets and braces, so that paths that contain them need no escaping.
 */
export function matchesGlob(pattern: string, path: string): boolean {
  const wanted = pattern.normalize('NFC').replace(/^\/+|\/+$/g, '');
  if (wanted === '') return false;
  const parts = path.normalize('NFC').split('/');
  return wanted.includes('/')
    ? matchesAll(wanted.split('/'), parts, matchesPart, '**')
    : matchesPart(wanted, parts[parts.length - 1] ?? '');
}

function matchesPart(pattern: string, part: string): boolean {
  return matchesAll(Array.from(pattern), Array.from(part), (p, c) => p === '*' || p === '?' || p === c, '*');
}

/**
 * Matches item by item; `star` stands for any number of items. It is enough to step back to the last star, which keeps
 * the time proportional to the product of the lengths.
 */
function matchesAll(
  pattern: readonly string[],
  items: readonly string[],
  matchesOne: (pattern: string, item: string) => boolean,
  star: string,
): boolean {
  let p = 0;
  let i = 0;
  let resumeAt: { p: number; i: number } | undefined;
  while (i < items.length) {
    const wanted = pattern[p];
    if (wanted === star) {
      resumeAt = { p: p + 1, i };
      p += 1;
    } else if (wanted !== undefined && matchesOne(wanted, items[i] ?? '')) {
      p += 1;
      i += 1;
    } else if (resumeAt !== undefined) {
      resumeAt = { p: resumeAt.p, i: resumeAt.i + 1 };
      p = resumeAt.p;
      i = resumeAt.i;
    } else {
      return false;
    }
  }
  while (pattern[p] === star) p += 1;
  return p === pattern.length;
}
