import type { TFile } from 'obsidian';
/**
 * What other plugins and scripts may ask of AI Glossary: `app.plugins.plugins['ai-glossary']?.api`. It is there while the
 * plugin is on. All values are plain, frozen data: what you do with them changes nothing in the glossary, and they do
 * not change with it. Lines count from 0, offsets in UTF-16 code units.
 */
export interface GlossaryApi {
  /** Semantic version of this interface, not of the plugin: a larger first number means that something was taken away. */
  readonly version: string;
  /** Settles once every note of the glossary has been read. Before, the answers below may lack terms. */
  readonly ready: Promise<void>;
  /** All terms, A–Z, then ㄱ–ㅎ, then the rest. The same array as long as nothing has changed. */
  terms(): readonly GlossaryTerm[];
  /** The term of that name, in any case, spacing and normal form; one that has it for headword goes first. */
  find(name: string): GlossaryTerm | undefined;
  /** What the panel's search finds, best first. An empty query gives all terms. */
  search(query: string): readonly GlossaryTerm[];
  /** Where a Markdown text mentions terms, in order; code, links, front matter and the like are passed over. */
  mentionsIn(markdown: string): readonly TermMention[];
  /** Paths of the notes with this tag or a tag below it, sorted. With or without `#`. */
  notesByTag(tag: string): readonly string[];
  /** Paths of the notes that have this alias or title, in any case, sorted. */
  notesByAlias(alias: string): readonly string[];
  /** What a name means, and where that is said; `undefined` when no note defines it. */
  define(name: string): TermDefinition | undefined;
  /** The AI terms that come with the plugin. */
  readonly reference: {
    /** The entries of that name, the usual meaning first. */
    find(name: string): readonly ReferenceTerm[];
  };
  /** Writes the present time into the note's `updated`, whether or not it was edited, and saves it. */
  stamp(file: TFile): Promise<StampResult>;
  /**
   * Calls `listener` after terms have changed, at most once a frame, until the returned function is called or the plugin
   * is switched off.
   */
  onChange(listener: () => void): () => void;
}
export interface GlossaryTerm {
  /** Stays while the headword does. */
  readonly id: string;
  readonly headword: string;
  /** Every name of every sense, headword first. */
  readonly names: readonly string[];
  /** What the letters stand for, in the first sense that says so. */
  readonly expansion?: string;
  /** Markdown, of the first sense that has one. */
  readonly definition?: string;
  /** More than one where notes disagree on what the letters stand for. */
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
/** Where a note says something of a term. */
export interface TermPlace {
  /** Of the note, from the top of the vault. */
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
  /** The term, or all that have this name. */
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
  /** One line in English, and the same in Korean. */
  readonly english: string;
  readonly korean: string;
}
/** `reason` is a code such as `no-front-matter`, `malformed-yaml` or `not-written`. */
export type StampResult =
  | {
      readonly stamped: true;
      readonly value: string;
    }
  | {
      readonly stamped: false;
      readonly reason: string;
    };
