import { fieldRange } from '../front-matter/edit';
import type { TextEdit } from '../text-edit';
import { planTakeBack } from './plan';
import type { StampDone } from './stamp-done';

/**
 * What was known of a note's stamp when a command changed the note, as far as taking the change back needs it. There is
 * none of a note that had edits of the user's to be stamped for besides.
 */
export interface ChangeStamp {
  /** The source of the stamped key's value before the change; `undefined` where there was no key. */
  readonly before: string | undefined;
  /** The stamp that went to disk with the change; `undefined` where the next save was to carry it, or where there was none. */
  readonly done: StampDone | undefined;
  /** The note's last stamp before the change. */
  readonly last: StampDone | undefined;
}

/** What is known of a note's stamp before a command changes it. */
export function stampBefore(text: string, key: string, last: StampDone | undefined): ChangeStamp {
  return { before: valueOf(text, key), done: undefined, last };
}

/**
 * The edits that take the stamp of a change back with the change: none where it never was stamped; `undefined` where
 * the note has been stamped for something else since.
 * @param present the note's last stamp by now
 */
export function planStampTakenBack(
  text: string,
  key: string,
  { change, present }: { readonly change: ChangeStamp; readonly present: StampDone | undefined },
): readonly TextEdit[] | undefined {
  if (valueOf(text, key) === change.before) return [];
  const done = change.done ?? (present === change.last ? undefined : present);
  if (!done || done.before !== change.before) return undefined;
  return planTakeBack(text, key, done);
}

function valueOf(text: string, key: string): string | undefined {
  const range = fieldRange(text, key);
  return range && text.slice(range.from, range.to);
}
