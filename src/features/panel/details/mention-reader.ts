import type { LineContext, Term, TermSource, TextRange, Unsubscribe } from '../../../core';

/** Whether mentions are links to the term or plain text. */
export type MentionKind = 'linked' | 'unlinked';

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

/** The mentions of one kind of one term in one note, as the note was when it was read. */
export interface NoteMentions {
  readonly path: string;
  readonly text: string;
  /** In order. */
  readonly mentions: readonly Mention[];
}

/** Mentions of one note that are to become links. */
export interface MentionsToLink {
  readonly term: Term;
  readonly note: NoteMentions;
  /** Some of the note's. */
  readonly mentions: readonly Mention[];
  /** The target of the links. */
  readonly source: TermSource;
}

/** Reads notes for the mentions of a term, when an opened row asks for them, and links them. */
export interface MentionReader {
  /** Undefined when the note is gone or is not searched. */
  read(term: Term, path: string, kind: MentionKind): Promise<NoteMentions | undefined>;
  /** Calls back when the mentions in a note may have changed since they were read. */
  onChange(path: string, listener: () => void): Unsubscribe;
  /**
   * Says so to the user when the mentions are no longer there, or their note cannot be written.
   * @returns how many became links.
   */
  link(mentions: MentionsToLink): Promise<number>;
}
