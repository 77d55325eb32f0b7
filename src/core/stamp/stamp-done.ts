import type { TextEdit } from '../text-edit';

/** What a stamp did, so that it can be taken back. */
export interface StampDone {
  /** The value's source before; `undefined` where there was no key. */
  readonly before: string | undefined;
  /** The value's source after. */
  readonly after: string;
  /** What was put in and where, when the key was not there. */
  readonly added: Pick<TextEdit, 'from' | 'insert'> | undefined;
}
