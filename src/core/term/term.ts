/** Where a term was found in a note. */
export type TermKind = 'note' | 'heading' | 'sentence' | 'abbreviation' | 'definition-list';

/** One finding in one note, before anything is merged. */
export interface ExtractedTerm {
  /** The name to show first: the acronym of a pair, else the name as the heading or sentence gives it. */
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
  /** The heading's text as written, for a term that stands in a heading or below one. */
  readonly heading?: string;
}

/** A place where a term is defined. */
export interface TermSource {
  readonly path: string;
  readonly kind: TermKind;
  /** Line of the note, from 0. */
  readonly line: number;
  /** The heading to open the note at; absent for the note itself. */
  readonly heading?: string;
  /** What the letters stand for, as this place has it. */
  readonly expansion?: string;
  /** Markdown; absent when this source only names the term. */
  readonly definition?: string;
}

/** One meaning of a headword. Sources that disagree on what the letters stand for are senses of one term. */
export interface Sense {
  readonly expansion?: string;
  /** Expansions, Korean and English names, aliases; without the headword. */
  readonly names: readonly string[];
  /** Those of them that nobody calls it by, such as a post's headline: not shown as other names. */
  readonly unspoken?: readonly string[];
  /** Markdown: front-matter `description`, else the first paragraph under the heading, else the defining sentence. */
  readonly definition?: string;
  /** In order of path and line. */
  readonly sources: readonly TermSource[];
}

/** What belongs together under one headword. */
export interface Term {
  /** Stable while the headword stands: the headword, folded. */
  readonly id: string;
  readonly headword: string;
  /** Of the first sense. */
  readonly expansion?: string;
  /** Every name of every sense, headword first, without repeats. */
  readonly names: readonly string[];
  /** Tags of the notes that it comes from, without `#`, sorted. */
  readonly tags: readonly string[];
  /** Of the first sense that has one. Markdown. */
  readonly definition?: string;
  /** Sources of all senses. */
  readonly sources: readonly TermSource[];
  /** One or more; more than one means that the sources disagree. */
  readonly senses: readonly Sense[];
  /** The latest `updated` of its sources, as written there. */
  readonly updated?: string;
}
