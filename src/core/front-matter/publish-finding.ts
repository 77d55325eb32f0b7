import type { TextEdit } from '../text-edit';

/** What is wrong with a note for Jekyll. */
export type PublishProblem =
  | 'unreadable'
  | 'duplicate-key'
  /** Ruby takes no tab at the beginning of a line. */
  | 'tab'
  /** A byte order mark hides the front matter. */
  | 'bom'
  /** `date` without a value fails the build. */
  | 'empty-date'
  | 'unreadable-date'
  /** Jekyll leaves out what is dated later than now. */
  | 'future-date'
  /** A page would show something else than is written. */
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
  /** What mends it, where that changes nothing else. */
  readonly edits?: readonly TextEdit[];
}

export interface PublishOptions {
  readonly now: Date;
  /** An IANA name, an offset such as `+09:00`, or empty for the device's: that of the site. */
  readonly timeZone: string;
}

export interface PublishNote {
  readonly path: string;
  readonly text: string;
}
