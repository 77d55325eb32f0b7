import { Annotation, StateField } from '@codemirror/state';

/** Marks an edit that a command made, as opposed to typing. */
export const askedEdit = Annotation.define<true>();

/**
 * Where such an edit has left the cursor, in UTF-16 offsets, until something is changed there. What stands before it was
 * not typed, so that there is nothing to suggest.
 */
export const settledCursor = StateField.define<number | undefined>({
  create: () => undefined,
  update: (offset, transaction) => {
    const { changes, docChanged, newSelection } = transaction;
    if (transaction.annotation(askedEdit)) return newSelection.main.head;
    if (!docChanged || offset === undefined) return offset;
    return changes.touchesRange(offset) === false ? changes.mapPos(offset) : undefined;
  },
});
