import type { Term } from '../../../core';

/** A tag to filter by. */
export interface TagChip {
  /** Without `#`. */
  readonly tag: string;
  /** How many of the terms now listed carry it, or a tag below it. */
  readonly count: number;
  readonly chosen: boolean;
}

interface TagCount {
  /** As it is first written. */
  readonly tag: string;
  /** Terms that carry it, or a tag below it. */
  count: number;
  /** Whether it is written as it is somewhere, and not only the beginning of longer tags. */
  written: boolean;
}

/** The tags of a whole glossary. */
interface KnownTags {
  readonly terms: readonly Term[];
  readonly counts: ReadonlyMap<string, TagCount>;
  /** Those that get a chip, the most common first. */
  readonly names: readonly string[];
}

/**
 * The tags of terms. They are compared as Obsidian does it: without regard to case, and a tag answers to the tags
 * above it (`ai/nlp` is also `ai`). What was worked out for a term object is remembered.
 */
export class TermTags {
  readonly #keys = new WeakMap<Term, readonly string[]>();
  #all: KnownTags | undefined;

  /** Those of `terms` that carry every one of `tags`, or a tag below it. */
  filter(terms: readonly Term[], tags: readonly string[]): readonly Term[] {
    if (tags.length === 0) return terms;
    const wanted = tags.map((tag) => tag.toLowerCase());
    return terms.filter((term) => wanted.every((tag) => this.#keysOf(term).includes(tag)));
  }

  /**
   * A chip for each tag of `listed`, and for each chosen tag even when nothing carries it any more. They stand in the
   * order of how common a tag is in `all`, so that they do not move while one types. A tag that only begins longer
   * ones gets a chip when it gathers more terms than any of those.
   */
  chips(all: readonly Term[], listed: readonly Term[], chosen: readonly string[]): readonly TagChip[] {
    if (this.#all?.terms !== all) this.#all = this.#knownTags(all);
    const { counts: overall, names } = this.#all;
    const counts = listed === all ? overall : this.#count(listed);
    const chosenKeys = new Set(chosen.map((tag) => tag.toLowerCase()));
    const missing = chosen.filter((tag) => !names.some((name) => name.toLowerCase() === tag.toLowerCase()));
    return [...names, ...missing]
      .map((tag) => ({
        tag,
        count: counts.get(tag.toLowerCase())?.count ?? 0,
        chosen: chosenKeys.has(tag.toLowerCase()),
      }))
      .filter((chip) => chip.count > 0 || chip.chosen);
  }

  #knownTags(terms: readonly Term[]): KnownTags {
    const counts = this.#count(terms);
    const names = [...counts]
      .filter(([key, entry]) => entry.written || gathers(key, entry, counts))
      .map(([, entry]) => entry)
      .sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1))
      .map(({ tag }) => tag);
    return { terms, counts, names };
  }

  #count(terms: readonly Term[]): ReadonlyMap<string, TagCount> {
    const counts = new Map<string, TagCount>();
    for (const term of terms) {
      for (const key of this.#keysOf(term)) {
        let entry = counts.get(key);
        if (entry === undefined) {
          entry = { tag: spelling(term, key), count: 0, written: false };
          counts.set(key, entry);
        }
        entry.count += 1;
        entry.written ||= term.tags.some((tag) => tag.length === key.length && tag.toLowerCase() === key);
      }
    }
    return counts;
  }

  /** All that a term answers to, in lower case, without repeats. */
  #keysOf(term: Term): readonly string[] {
    let keys = this.#keys.get(term);
    if (keys === undefined) {
      keys = [...new Set(term.tags.flatMap((tag) => withParents(tag.toLowerCase())))];
      this.#keys.set(term, keys);
    }
    return keys;
  }
}

/** `tag` and the tags above it. */
function withParents(tag: string): readonly string[] {
  if (!tag.includes('/')) return [tag];
  const parts = tag.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** How a term writes the tag, or the beginning of a tag, whose key is given. */
function spelling(term: Term, key: string): string {
  const tag = term.tags.find((written) => `${written.toLowerCase()}/`.startsWith(`${key}/`)) ?? key;
  return tag.slice(0, key.length);
}

function gathers(key: string, { count }: TagCount, counts: ReadonlyMap<string, TagCount>): boolean {
  return ![...counts].some(([other, below]) => other.startsWith(`${key}/`) && below.count === count);
}
