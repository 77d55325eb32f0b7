import type { Term } from '../../../core';

/** A tag to filter by. */
export interface TagChip {
  /** Without `#`. */
  readonly tag: string;
  /** How many of the terms now listed carry it. */
  readonly count: number;
  readonly chosen: boolean;
}

/** `tag` and the tags above it: `ai/nlp` is also `ai`. */
function withParents(tag: string): readonly string[] {
  const parts = tag.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** All that a term answers to, in lower case: Obsidian's tags do not differ by case. */
function tagKeys(term: Term): ReadonlySet<string> {
  return new Set(term.tags.flatMap(withParents).map((tag) => tag.toLowerCase()));
}

/** Those of `terms` that carry every one of `tags` or a tag below it. */
export function filterByTags(terms: readonly Term[], tags: readonly string[]): readonly Term[] {
  if (tags.length === 0) return terms;
  const wanted = tags.map((tag) => tag.toLowerCase());
  return terms.filter((term) => {
    const keys = tagKeys(term);
    return wanted.every((tag) => keys.has(tag));
  });
}

/**
 * A chip for each tag of `listed`, and for each chosen tag even when nothing carries it any more.
 * They stand in the order of how common a tag is in `all`, so that they do not move while one types.
 */
export function tagChips(
  all: readonly Term[],
  listed: readonly Term[],
  chosen: readonly string[],
): readonly TagChip[] {
  const overall = countTags(all);
  const counts = listed === all ? overall : countTags(listed);
  const chosenKeys = new Set(chosen.map((tag) => tag.toLowerCase()));
  const known = [...overall.values()].sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1));
  const missing = chosen.filter((tag) => !overall.has(tag.toLowerCase())).map((tag) => ({ tag, count: 0 }));
  return [...known, ...missing]
    .map(({ tag }) => ({
      tag,
      count: counts.get(tag.toLowerCase())?.count ?? 0,
      chosen: chosenKeys.has(tag.toLowerCase()),
    }))
    .filter((chip) => chip.count > 0 || chip.chosen);
}

function countTags(terms: readonly Term[]): Map<string, { tag: string; count: number }> {
  const counts = new Map<string, { tag: string; count: number }>();
  for (const term of terms) {
    const seen = new Set<string>();
    for (const tag of term.tags.flatMap(withParents)) {
      const key = tag.toLowerCase();
      if (seen.has(key)) continue;
      seen.add(key);
      const entry = counts.get(key);
      if (entry === undefined) counts.set(key, { tag, count: 1 });
      else entry.count += 1;
    }
  }
  return counts;
}
