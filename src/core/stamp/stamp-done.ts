import type { TextEdit } from '../text-edit';

/** What a stamp did; enough to take it back. */
export interface StampDone {
  /** The value's source before; `undefined` if there was no key. */
  readonly before: string | undefined;
  /** The value's source after. */
  readonly after: string;
  /** If the key was missing: what was inserted, and where. */
  readonly added: Pick<TextEdit, 'from' | 'insert'> | undefined;
}
