import type { ExtractedTerm, TermKind } from '../term/term';
import type { SectionKind } from './sections';
import type { TermPhrase } from './term-phrase';
import type { TextBlock } from './text-block';

/** A term that a note's text holds, and the kind of note in which it counts. */
export type Candidate = Found | Deferred;

/** A term as its place gives it, before anything else is asked. */
export type ReadTerm = ExtractedTerm & Pick<TermPhrase, 'inFront'>;

/** A term while it is being read: what stands around its place is added to it. */
export type TermDraft = { -readonly [Key in keyof ReadTerm]: ReadTerm[Key] };

export interface Found {
  readonly term: TermDraft;
  /** `glossary`: only in a note that is a glossary. */
  readonly where: 'any' | 'glossary';
}

/** Terms of a glossary, read when the note turns out to be one: most notes are none. */
export interface Deferred {
  readonly where: 'glossary';
  readonly read: () => readonly Found[];
}

/** A block of a note, with what stands around it. */
export interface Place {
  readonly block: TextBlock;
  readonly blocks: readonly TextBlock[];
  /** Which of the blocks it is. */
  readonly at: number;
  /** What the section that it stands in holds, where its label says so. */
  readonly section: SectionKind | undefined;
  /** Names of what the note is about. */
  readonly subject: readonly string[];
}

/** One way in which notes give terms: reads those that begin with a block, of a type for which `forms` lists it. */
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
