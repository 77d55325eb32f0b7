import { fieldSource } from '../front-matter/edit';
import type { TextEdit } from '../text-edit';
import { planTakeBack } from './plan';
import type { StampDone } from './stamp-done';

/**
 * What is known about a note's stamp when a command changes the note; taking the change back needs it. A note has none
 * if it also held edits by the user that were still to be stamped.
 */
export interface ChangeStamp {
  /** The source of the stamped key's value before the change; `undefined` if there was no key. */
  readonly before: string | undefined;
  /**
   * The stamp that was written together with the change; `undefined` if the next save was to write it, or if there was
   * none.
   */
  readonly done: StampDone | undefined;
  /** The note's last stamp before the change. */
  readonly last: StampDone | undefined;
}

/** What is known of a note's stamp before a command changes it. */
export function stampBefore(text: string, key: string, last: StampDone | undefined): ChangeStamp {
  return { before: fieldSource(text, key), done: undefined, last };
}

/**
 * Plans the edits that take back a change's stamp together with the change. The result is empty if the change was never
 * stamped, and `undefined` if the note has since been stamped for something else.
 * @param present the note's last stamp now
 */
export function planStampTakenBack(
  text: string,
  key: string,
  { change, present }: { readonly change: ChangeStamp; readonly present: StampDone | undefined },
): readonly TextEdit[] | undefined {
  if (fieldSource(text, key) === change.before) return [];
  const done = change.done ?? (present === change.last ? undefined : present);
  if (!done || done.before !== change.before) return undefined;
  return planTakeBack(text, key, done);
}
