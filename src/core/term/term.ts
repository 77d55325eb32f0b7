/** Where a term was found in a note. */
export type TermKind = 'note' | 'heading' | 'sentence' | 'abbreviation' | 'definition-list';

/** One finding in one note, before merging. */
export interface ExtractedTerm {
  /** The name to show first: the acronym of a pair, otherwise the name as written. */
  readonly headword: string;
  /** All names, headword first, without repeats. */
  readonly names: readonly string[];
  /** What the letters of an acronym stand for. */
  readonly expansion?: string;
  /** Markdown. */
  readonly definition?: string;
  readonly kind: TermKind;
  /** Line of the note, from 0. */
  readonly line: number;
  /** The text, as written, of the heading that contains the term or is above it. */
  readonly heading?: string;
}

/** A place where a term is defined. */
export interface TermSource {
  readonly path: string;
  readonly kind: TermKind;
  /** Line of the note, from 0. */
  readonly line: number;
  /** The heading at which to open the note; absent for the note itself. */
  readonly heading?: string;
  /** The expansion that this place gives. */
  readonly expansion?: string;
  /** Markdown. Absent if this source only names the term. */
  readonly definition?: string;
}

/** One meaning of a headword. Sources that disagree about the expansion are senses of one term. */
export interface Sense {
  readonly expansion?: string;
  /** Expansions, Korean and English names, aliases, without the headword. */
  readonly names: readonly string[];
  /** Those of `names` that nobody uses, such as the headline of a post. They are not shown. */
  readonly unspoken?: readonly string[];
  /**
   * Markdown: the front-matter `description`, otherwise the first paragraph under the heading, otherwise the defining
   * sentence.
   */
  readonly definition?: string;
  /** Ordered by path and line. */
  readonly sources: readonly TermSource[];
}

/** All senses of one headword. */
export interface Term {
  /** The folded headword. */
  readonly id: string;
  readonly headword: string;
  /** The expansion of the first sense. */
  readonly expansion?: string;
  /** All names of all senses, headword first, without repeats. */
  readonly names: readonly string[];
  /** The tags of its notes, without `#`, sorted. */
  readonly tags: readonly string[];
  /** The definition of the first sense that has one. Markdown. */
  readonly definition?: string;
  /** Sources of all senses. */
  readonly sources: readonly TermSource[];
  /** At least one. More than one means that the sources disagree. */
  readonly senses: readonly Sense[];
  /** The latest `updated` of its sources, as written there. */
  readonly updated?: string;
}
