import type { LineContext, Term, TermSource, TextRange, Unsubscribe } from '../../core';

/** One mention of a term, in UTF-16 offsets of the note's text. */
export interface Mention extends TextRange {
  /** Unique in its note; stays with the mention as long as its line stays the same. */
  readonly key: string;
  /** Line of the note, from 0. */
  readonly line: number;
  /** As it is written. */
  readonly shown: string;
  readonly context: LineContext;
  /** It can become a link to the term. */
  readonly linkable: boolean;
}

/** The mentions of one term in one note, as the note was when it was read. */
export interface NoteMentions {
  readonly path: string;
  readonly text: string;
  /** In order. */
  readonly mentions: readonly Mention[];
}

export interface MentionToLink {
  readonly term: Term;
  readonly note: NoteMentions;
  readonly mention: Mention;
  /** Where the link is to lead. */
  readonly source: TermSource;
}

/** Reads notes for the mentions of a term, when an opened row asks for them, and links them. */
export interface MentionReader {
  /** Undefined when the note is gone or is none to be searched. */
  read(term: Term, path: string): Promise<NoteMentions | undefined>;
  /** Tells when the mentions in a note may be others than were read. */
  onChange(path: string, listener: () => void): Unsubscribe;
  /** Says so to the reader when the mention is no longer there, or its note cannot be written. */
  link(mention: MentionToLink): Promise<void>;
}
