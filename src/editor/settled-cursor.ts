import { Annotation, StateField } from '@codemirror/state';

/** Marks an edit that a command made, unlike typing. */
export const askedEdit = Annotation.define<true>();

/**
 * Where a command's edit left the cursor, in UTF-16 offsets, until the next change. The text before it was not typed,
 * so nothing must be suggested there.
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
