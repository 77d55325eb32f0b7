import type { UnreadableReason } from './survey/note-survey';
import type { MentioningNote } from './survey/survey-totals';
import type { Term } from './term/term';

/** Tells a listener, until the returned function is called. */
export type Unsubscribe = () => void;

/** The present instant. The core has no clock of its own. */
export type Clock = () => Date;

/** How far the background reading of notes has come; absent when nothing is under way. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** A template is no note of its own: it says what others are to say. */
export type NotePlace = 'glossary' | 'other' | 'template';

/** What a view or an editor needs of the glossary. */
export interface GlossaryReader {
  terms(): readonly Term[];
  progress(): Progress | undefined;
  /** Called after terms or progress changed, at most once a frame. */
  onChange(listener: () => void): Unsubscribe;
}

/** What is known of the notes behind the glossary. */
export interface NoteDirectory {
  /** What a note is to the glossary. */
  placeOf(path: string): NotePlace;
  /** Whether a note, of the glossary or not, goes by this name: as its title, file name or alias. */
  isNoteName(name: string): boolean;
}

/** What was counted across the notes of the vault. */
export interface SurveyReader {
  /** How often all notes together mention a term without a link. */
  mentionCount(id: string): number;
  /** The notes that mention a term without a link, those that do so most often first. */
  mentions(id: string): readonly MentioningNote[];
  /** For each term, by its id, those of the wanted notes that mention it without a link. */
  mentionedIn(isWanted: (path: string) => boolean): ReadonlyMap<string, readonly string[]>;
  /** How many links in all notes together lead to a term. */
  linkCount(term: Term): number;
  /** The notes that link to a term, those that do so most often first. */
  links(term: Term): readonly MentioningNote[];
  /** Each acronym in running text, with the paths of the notes that use it. */
  acronyms(): ReadonlyMap<string, ReadonlySet<string>>;
  /** Paths of the notes whose front matter cannot be read, with the reason. */
  unreadable(): ReadonlyMap<string, UnreadableReason>;
  /** How far counting has come; undefined when it is done, or has not begun. */
  progress(): Progress | undefined;
  /** Whether every note has been counted, with the names that there are. */
  isCounted(): boolean;
  onChange(listener: () => void): Unsubscribe;
}
