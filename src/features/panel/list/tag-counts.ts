import type { Term } from '../../../core';

/** A tag to filter by. */
export interface TagChip {
  /** Without `#`. */
  readonly tag: string;
  /** How many of the terms now listed carry it, or a tag below it. */
  readonly count: number;
  readonly chosen: boolean;
}

/** The tags of a whole glossary. */
interface KnownTags {
  readonly terms: readonly Term[];
  /** How many terms carry each key, or a tag below it; by number. */
  readonly counts: Int32Array;
  /** Those that get a chip, the most common first: as first written, and their number. */
  readonly named: readonly { readonly tag: string; readonly number: number }[];
}

/**
 * The tags of terms. They are compared as Obsidian does it: without regard to case, and a tag answers to the tags
 * above it (`ai/nlp` is also `ai`). What was worked out for a term object is remembered.
 */
export class TermTags {
  /** A number for each tag in lower case, because counting strings is too slow for thousands of terms. */
  readonly #numbers = new Map<string, number>();
  readonly #numbersOf = new WeakMap<Term, readonly number[]>();
  #all: KnownTags | undefined;

  /** Those of `terms` that carry every one of `tags`, or a tag below it. */
  filter(terms: readonly Term[], tags: readonly string[]): readonly Term[] {
    if (tags.length === 0) return terms;
    const wanted = tags.map((tag) => this.#numberOf(tag.toLowerCase()));
    return terms.filter((term) => {
      const carried = this.#carriedBy(term);
      return wanted.every((number) => carried.includes(number));
    });
  }

  /**
   * A chip for each tag of `listed`, and for each chosen tag even when nothing carries it any more. They stand in the
   * order of how common a tag is in `all`, so that they do not move while one types. A tag that only begins longer
   * ones gets a chip when it gathers more terms than any of those.
   */
  chips(all: readonly Term[], listed: readonly Term[], chosen: readonly string[]): readonly TagChip[] {
    if (this.#all?.terms !== all) this.#all = this.#knownTags(all);
    const { counts: overall, named } = this.#all;
    const counts = listed === all ? overall : this.#count(listed);
    const chosenNumbers = new Map(chosen.map((tag) => [this.#numberOf(tag.toLowerCase()), tag]));
    const missing = new Map(chosenNumbers);
    for (const { number } of named) missing.delete(number);
    return [...named, ...Array.from(missing, ([number, tag]) => ({ number, tag }))]
      .map(({ tag, number }) => ({ tag, count: counts[number] ?? 0, chosen: chosenNumbers.has(number) }))
      .filter((chip) => chip.count > 0 || chip.chosen);
  }

  #knownTags(terms: readonly Term[]): KnownTags {
    const counts = this.#count(terms);
    const { spellings, written } = spellingsIn(terms);
    const named = Array.from(spellings, ([key, tag]) => ({ key, tag, number: this.#numberOf(key) }))
      .map((known) => ({ ...known, count: counts[known.number] ?? 0 }))
      .filter((known) => written.has(known.key) || this.#gathers(known, counts))
      .sort((x, y) => y.count - x.count || (x.tag < y.tag ? -1 : 1));
    return { terms, counts, named };
  }

  /** Terms that carry each tag, or a tag below it, by the tag's number. */
  #count(terms: readonly Term[]): Int32Array {
    const carried = terms.map((term) => this.#carriedBy(term));
    const counts = new Int32Array(this.#numbers.size);
    for (const numbers of carried) {
      for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1;
    }
    return counts;
  }

  #gathers({ key, count }: { readonly key: string; readonly count: number }, counts: Int32Array): boolean {
    return ![...this.#numbers].some(
      ([other, number]) => other.startsWith(`${key}/`) && counts[number] === count,
    );
  }

  /** All that a term answers to, without repeats. */
  #carriedBy(term: Term): readonly number[] {
    let numbers = this.#numbersOf.get(term);
    if (numbers === undefined) {
      const keys = new Set(term.tags.flatMap((tag) => withParents(tag.toLowerCase())));
      numbers = Array.from(keys, (key) => this.#numberOf(key));
      this.#numbersOf.set(term, numbers);
    }
    return numbers;
  }

  #numberOf(key: string): number {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(key, number);
    }
    return number;
  }
}

/** `tags` without those that another tag implies: `#ai/nlp` implies `#ai`. */
export function lowestTags(tags: readonly string[]): readonly string[] {
  const lower = tags.map((tag) => tag.toLowerCase());
  return tags.filter((_, index) => !lower.some((other) => other.startsWith(`${lower[index] ?? ''}/`)));
}

/**
 * The tags that a row shows. A single glossary tag is on nearly every row, and says nothing there: only what stands below
 * it does.
 */
export function shownTags(tags: readonly string[], glossaryTags: readonly string[]): readonly string[] {
  return lowestTags(tags).filter((tag) => !isOnlyGlossaryTag(tag, glossaryTags));
}

export function isOnlyGlossaryTag(tag: string, [only, ...others]: readonly string[]): boolean {
  return others.length === 0 && only?.toLowerCase() === tag.toLowerCase();
}

/** `tag` and the tags above it. */
function withParents(tag: string): readonly string[] {
  if (!tag.includes('/')) return [tag];
  const parts = tag.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** Each tag, and each beginning of a longer one, by its key as it is first written; and the keys of whole tags. */
function spellingsIn(terms: readonly Term[]): {
  readonly spellings: ReadonlyMap<string, string>;
  readonly written: ReadonlySet<string>;
} {
  const spellings = new Map<string, string>();
  const written = new Set<string>();
  for (const { tags } of terms) {
    for (const tag of tags) {
      const lower = tag.toLowerCase();
      if (written.has(lower)) continue;
      written.add(lower);
      for (const key of withParents(lower)) {
        if (!spellings.has(key)) spellings.set(key, tag.slice(0, key.length));
      }
    }
  }
  return { spellings, written };
}
