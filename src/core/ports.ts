import type { UnreadableReason } from './survey/note-survey';
import type { MentioningNote } from './survey/survey-totals';
import type { Term } from './term/term';

/** Ends a subscription: the listener is no longer called. */
export type Unsubscribe = () => void;

/** The present instant. The core has no clock of its own. */
export type Clock = () => Date;

/** The progress of the background reading of notes; absent when there is nothing to read. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** A template is not a note in its own right: its content is meant for other notes. */
export type NotePlace = 'glossary' | 'other' | 'template';

/** What a view or an editor needs of the glossary. */
export interface GlossaryReader {
  terms(): readonly Term[];
  progress(): Progress | undefined;
  /** Calls `listener` after terms or progress have changed, at most once per frame. */
  onChange(listener: () => void): Unsubscribe;
}

/** What is known about the notes behind the glossary. */
export interface NoteDirectory {
  /** The place of a note with respect to the glossary. */
  placeOf(path: string): NotePlace;
  /** Whether a note, in the glossary or not, has this name as its title, file name or alias. */
  isNoteName(name: string): boolean;
}

/** Counts across all notes of the vault. */
export interface SurveyReader {
  /** The number of mentions of a term without a link, in all notes together. */
  mentionCount(id: string): number;
  /** The notes that mention a term without a link, most mentions first. */
  mentions(id: string): readonly MentioningNote[];
  /** For each term, by its id, which of the wanted notes mention it without a link. */
  mentionedIn(isWanted: (path: string) => boolean): ReadonlyMap<string, readonly string[]>;
  /** The number of links to a term, in all notes together. */
  linkCount(term: Term): number;
  /** The notes that link to a term, most links first. */
  links(term: Term): readonly MentioningNote[];
  /** Each acronym in running text, and the paths of the notes that use it. */
  acronyms(): ReadonlyMap<string, ReadonlySet<string>>;
  /** The paths of the notes whose front matter cannot be read, and the reason. */
  unreadable(): ReadonlyMap<string, UnreadableReason>;
  /** The progress of counting; `undefined` when it is done or has not begun. */
  progress(): Progress | undefined;
  /** Whether all notes have been counted with the present names. */
  isCounted(): boolean;
  onChange(listener: () => void): Unsubscribe;
}
