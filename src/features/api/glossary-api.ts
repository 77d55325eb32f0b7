import type { TFile } from 'obsidian';

/**
 * The API of AI Glossary for other plugins and scripts: `app.plugins.plugins['ai-glossary']?.api`. It exists while the
 * plugin is on. All values are plain, frozen data: they cannot be used to change the glossary, and they do not change
 * with it. Lines count from 0, offsets are in UTF-16 code units.
 */
export interface GlossaryApi {
  /**
   * The semantic version of this interface, not of the plugin. A larger major version means that something was removed.
   */
  readonly version: string;
  /** Settles once every note of the glossary has been read. Until then, the answers below may lack terms. */
  readonly ready: Promise<void>;
  /** All terms, A–Z, then ㄱ–ㅎ, then the rest. The same array as long as nothing has changed. */
  terms(): readonly GlossaryTerm[];
  /** The term with this name, ignoring case, spacing and normal form. A headword takes precedence over other names. */
  find(name: string): GlossaryTerm | undefined;
  /** The terms that the panel's search finds, best first. An empty query gives all terms. */
  search(query: string): readonly GlossaryTerm[];
  /** The mentions of terms in a Markdown text, in order. Code, links, front matter and the like are skipped. */
  mentionsIn(markdown: string): readonly TermMention[];
  /** The paths of the notes with this tag or a nested tag, sorted. With or without `#`. */
  notesByTag(tag: string): readonly string[];
  /** The paths of the notes that have this alias or title, in any case, sorted. */
  notesByAlias(alias: string): readonly string[];
  /** What a name means, and where a note says so; `undefined` if no note defines it. */
  define(name: string): TermDefinition | undefined;
  /** The AI terms that come with the plugin. */
  readonly reference: {
    /** The entries with this name, the usual meaning first. */
    find(name: string): readonly ReferenceTerm[];
  };
  /** Writes the present time into the note's `updated`, whether or not the note was edited, and saves it. */
  stamp(file: TFile): Promise<StampResult>;
  /**
   * Calls `listener` after terms have changed, at most once per frame, until the returned function is called or the
   * plugin is switched off.
   */
  onChange(listener: () => void): () => void;
}

export interface GlossaryTerm {
  /** Stays the same as long as the headword does. */
  readonly id: string;
  readonly headword: string;
  /** All names of all senses, headword first. */
  readonly names: readonly string[];
  /** The expansion of an acronym, from the first sense that has one. */
  readonly expansion?: string;
  /** Markdown, from the first sense that has a definition. */
  readonly definition?: string;
  /** More than one if notes disagree about the expansion. */
  readonly senses: readonly TermSense[];
  /** Tags of its notes, without `#`. */
  readonly tags: readonly string[];
  /** The latest `updated` of its notes, as written there. */
  readonly updated?: string;
}

export interface TermSense {
  readonly expansion?: string;
  /** Without the headword. */
  readonly names: readonly string[];
  /** Markdown. */
  readonly definition?: string;
  readonly places: readonly TermPlace[];
}

/** Where a note defines or names a term. */
export interface TermPlace {
  /** The path of the note, from the root of the vault. */
  readonly path: string;
  /** The heading as written; absent for the note itself. */
  readonly heading?: string;
  readonly line: number;
}

export interface TermMention {
  readonly from: number;
  readonly to: number;
  /** As written, without a Korean particle. */
  readonly text: string;
  /** The term, or all terms with this name. */
  readonly terms: readonly GlossaryTerm[];
}

export interface TermDefinition {
  readonly headword: string;
  readonly expansion?: string;
  /** Markdown. */
  readonly definition: string;
  readonly place: TermPlace;
}

export interface ReferenceTerm {
  readonly headword: string;
  readonly expansion?: string;
  readonly names: readonly string[];
  readonly koreanNames: readonly string[];
  /** One line in English, and the same line in Korean. */
  readonly english: string;
  readonly korean: string;
}

/** `reason` is a code such as `no-front-matter`, `malformed-yaml` or `not-written`. */
export type StampResult =
  { readonly stamped: true; readonly value: string } | { readonly stamped: false; readonly reason: string };
