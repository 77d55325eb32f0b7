import type { TextEdit } from '../text-edit';

/** What is wrong with a note from Jekyll's point of view. */
export type PublishProblem =
  | 'unreadable'
  | 'duplicate-key'
  /** Ruby does not accept a tab at the beginning of a line. */
  | 'tab'
  /** A byte order mark hides the front matter. */
  | 'bom'
  /** A `date` without a value makes the build fail. */
  | 'empty-date'
  | 'unreadable-date'
  /** Jekyll leaves out notes that are dated in the future. */
  | 'future-date'
  /** A page would show something other than what is written. */
  | 'retyped-value'
  | 'too-many-categories'
  | 'updated-before-date'
  | 'no-title'
  | 'name-without-date'
  | 'date-differs-from-name'
  | 'wikilink-in-value';

export interface PublishFinding {
  readonly code: PublishProblem;
  /** From 0. */
  readonly line: number;
  readonly key?: string;
  /** The edits that fix it, if they change nothing else. */
  readonly edits?: readonly TextEdit[];
}

export interface PublishOptions {
  readonly now: Date;
  /** The site's time zone: an IANA name, an offset such as `+09:00`, or empty for the device's. */
  readonly timeZone: string;
}

export interface PublishNote {
  readonly path: string;
  readonly text: string;
}
