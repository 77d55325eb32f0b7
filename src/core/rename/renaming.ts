import type { TextRange } from '../markdown/text-range';
import { foldName } from '../term/fold';

/** The name that a term loses, and its replacement. */
export interface Renaming {
  /** The id of the term. */
  readonly id: string;
  /** One of the term's names. */
  readonly from: string;
  readonly to: string;
}

/** A place in a note that changes. */
export interface RenameChange extends TextRange {
  readonly insert: string;
  /** `false` if the name may also stand for another term, so that only the user can decide. */
  readonly isCertain: boolean;
  /** The heading that contains it, as `headingKey` gives it. */
  readonly heading?: string;
  /** The heading that must change too, because this change makes a link refer to its new text; or `shownNote`. */
  readonly follows?: string;
}

/**
 * For `follows`: the change adapts the particle after a link that shows the new name of a note. The app must first have
 * written that name.
 */
export const shownNote = 'note';

/** A key that is different for two headings exactly if links can distinguish them. */
export function headingKey(path: string, text: string): string {
  return `${path}\n${foldName(text.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' '))}`;
}
