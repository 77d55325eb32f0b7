import type {
  GlossaryReader,
  MarkedTerms,
  NoteDirectory,
  PublishFinding,
  ShownLink,
  StalenessSource,
  SurveyReader,
  Unsubscribe,
  VaultReference,
} from '../../core';
import type { Translate } from '../../i18n';
import type { ActiveNoteReader } from './active-note';
import type { MentionReader } from './details/mention-reader';

/** The data that all panels share, in any window. What needs an optional part is hidden when the part is missing. */
export interface PanelSources {
  readonly glossary: GlossaryReader & NoteDirectory;
  /** The names that are looked for. */
  readonly terms: Pick<MarkedTerms, 'matcher' | 'term' | 'ownTerms' | 'findOptions' | 'notMarked'>;
  readonly activeNote: ActiveNoteReader;
  readonly translate: Translate;
  /** Tags that make a note part of the glossary, without `#`; shown when the glossary is empty. */
  readonly glossaryTags: () => readonly string[];
  /** Ids of the terms that a link in the note at `fromPath` leads to. */
  readonly linkedTerms?: (link: ShownLink, fromPath: string) => readonly string[];
  /** What the first steps tell a new user and let them change. */
  readonly firstSteps?: FirstStepsSource;
  /** How much a row says; all of it when left out. */
  readonly rows?: RowSettings;
  /** Counts across the vault. */
  readonly survey?: SurveyReader;
  /** The lines in which a term is mentioned. */
  readonly mentions?: MentionReader;
  /** What is wrong with notes that are published. */
  readonly publishing?: PublishingReader;
  /** The built-in reference. */
  readonly reference?: PanelReference;
  /** When a definition counts as old. */
  readonly staleness?: StalenessSource;
  /** Remembers the problems that the user ignores. */
  readonly ignoredProblems?: IgnoredProblems;
}

/** What terms come from and that saves are stamped, and what a user can do about it. */
export interface FirstStepsSource {
  /** Tags, without `#`, and folders that make a note part of the glossary. */
  sources(): { readonly tags: readonly string[]; readonly folders: readonly string[] };
  /** The key that saves stamp, and whether they do. */
  stamping(): { readonly key: string; readonly isOn: boolean };
  setStamping(isOn: boolean): void;
  /** Whether to show the first steps unasked until the user closes them. */
  isToBeShown(): boolean;
  close(): void;
  /** Makes the note at hand part of the glossary. */
  addNote(): void;
  /** Asks for a folder whose notes are to be part of the glossary. */
  chooseFolder(): void;
  openSettings(): void;
  onChange(listener: () => void): Unsubscribe;
}

export type PanelReference = Pick<
  VaultReference,
  'listing' | 'reference' | 'otherEntries' | 'contradictions' | 'isAsked' | 'prepare' | 'entryOf' | 'entryFor'
>;

/** What would go wrong when a site is built, and how to fix it. */
export interface PublishingReader {
  /** By path. */
  findings(): ReadonlyMap<string, readonly PublishFinding[]>;
  mend(path: string, finding: PublishFinding): Promise<void>;
  onChange(listener: () => void): Unsubscribe;
}

export interface RowSettings {
  /** Rows are the headword alone. */
  isCompact(): boolean;
  onChange(listener: () => void): Unsubscribe;
}

/** Ids of the problems that stay hidden. */
export interface IgnoredProblems {
  get(): readonly string[];
  set(ids: readonly string[]): void;
  onChange(listener: () => void): Unsubscribe;
}
