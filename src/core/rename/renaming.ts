import type { TextRange } from '../markdown/text-range';
import { foldName } from '../term/fold';

/** A name that a term is to lose, and the one that takes its place. */
export interface Renaming {
  /** Of the term. */
  readonly id: string;
  /** One of its names. */
  readonly from: string;
  readonly to: string;
}

/** A place in a note that would read otherwise. */
export interface RenameChange extends TextRange {
  readonly insert: string;
  /** `false` where the name may stand for another term as well: nobody but the user knows. */
  readonly isCertain: boolean;
  /** The heading that it stands in, as `headingKey` has it. */
  readonly heading?: string;
  /**
   * The heading that has to change as well, because the change makes a link name it as it then reads; or `shownNote`.
   */
  readonly follows?: string;
}

/** What a change follows that fits a particle to a link which shows a note's new name, once the app has written it. */
export const shownNote = 'note';

/** Tells headings apart that a link tells apart. */
export function headingKey(path: string, text: string): string {
  return `${path}\n${foldName(text.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' '))}`;
}
