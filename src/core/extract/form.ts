import type { ExtractedTerm, TermKind } from '../term/term';
import type { SectionKind } from './sections';
import type { TermPhrase } from './term-phrase';
import type { TextBlock } from './text-block';

/** A term in a note's text, and the kind of note in which it counts. */
export type Candidate = Found | Deferred;

/** A term as its place gives it, before the reference is consulted. */
export type ReadTerm = ExtractedTerm & Pick<TermPhrase, 'inFront'>;

/** A term that is still being read. `extract.ts` adds what the surrounding text gives. */
export type TermDraft = { -readonly [Key in keyof ReadTerm]: ReadTerm[Key] };

export interface Found {
  readonly term: TermDraft;
  /** `glossary`: the term counts only in a glossary note. */
  readonly where: 'any' | 'glossary';
}

/** Terms that count only in a glossary note. They are read on demand, because most notes are not glossaries. */
export interface Deferred {
  readonly where: 'glossary';
  readonly read: () => readonly Found[];
}

/** A block of a note and its surroundings. */
export interface Place {
  readonly block: TextBlock;
  readonly blocks: readonly TextBlock[];
  /** Index of the block in `blocks`. */
  readonly at: number;
  /** The kind of section around the block, if the section's label tells. */
  readonly section: SectionKind | undefined;
  /** Names of the thing that the note is about. */
  readonly subject: readonly string[];
}

/** One way of writing terms in a note. It reads the terms that begin with a block. */
export type Form = (place: Place) => readonly Candidate[];

export const none: readonly Candidate[] = [];

interface PhrasePlace {
  readonly kind: TermKind;
  readonly line: number;
  /** Markdown. */
  readonly definition?: string | undefined;
  readonly heading?: string;
}

export function termOfPhrase(
  phrase: TermPhrase,
  { kind, line, definition, heading }: PhrasePlace,
): TermDraft {
  const { headword, names, expansion, inFront } = phrase;
  const term: TermDraft = { headword, names, kind, line };
  if (expansion !== undefined) term.expansion = expansion;
  if (inFront !== undefined) term.inFront = inFront;
  if (definition !== undefined) term.definition = definition;
  if (heading !== undefined) term.heading = heading;
  return term;
}

/** Whether a phrase gives more than one name. */
export function isPair({ names, expansion }: TermPhrase): boolean {
  return expansion !== undefined || names.length > 1;
}
