/** The areas of the field, in the order in which the reference lists them; each is a file under `data/`. */
export const referenceAreas = [
  'foundations',
  'classic-methods',
  'training',
  'evaluation',
  'data',
  'language',
  'large-language-models',
  'agents',
  'vision',
  'speech',
  'generative-models',
  'reinforcement-learning',
  'safety',
  'operations',
  'hardware',
] as const;

export type ReferenceArea = (typeof referenceAreas)[number];

/** One term of the built-in reference, or one of several senses of an acronym. */
export interface ReferenceEntry {
  /** Stable when the entry's words change: `rag`; for a second sense made from its expansion: `masked-autoencoder`. */
  readonly id: string;
  /** As people write it: `RAG`, `Attention`. */
  readonly headword: string;
  /** What the letters stand for. */
  readonly expansion?: string;
  /** Other names, spellings, and looser wordings of the expansion that are in common use. */
  readonly names: readonly string[];
  /** What Korean writers call it, the usual name first. */
  readonly korean: readonly string[];
  /** What it is, in one line of at most 160 characters. */
  readonly english: string;
  /** The same in Korean. */
  readonly inKorean: string;
  readonly area: ReferenceArea;
  /** Who introduced it, and when: `Lewis et al., 2020`. */
  readonly origin?: string;
  /** Ids of entries to read next. */
  readonly related: readonly string[];
}

/** What an entry is, in a language of the interface. */
export function lineOf({ english, inKorean }: ReferenceEntry, locale: string): string {
  return locale === 'ko' ? inKorean : english;
}

/** How an expansion in a note compares with the reference's (`Reference.judge`). */
export type ExpansionJudgement = 'agrees' | 'variant' | 'other-meaning' | 'contradicts' | 'unknown';
