import type { EditorView, ViewUpdate } from '@codemirror/view';
import { fieldRange, planAfterUndo } from '../../core';
import { stampTransaction } from '../../editor/edit-intent';

/** The stamped key, and the note at its last stamp or load. */
export interface KnownStamp {
  readonly key: string;
  readonly baseline: string;
}

/** Whether a change is the reader's step back or forth in the history. */
export function isUndoOrRedo({ transactions }: ViewUpdate): boolean {
  return transactions.some((each) => each.isUserEvent('undo') || each.isUserEvent('redo'));
}

/** Undo and redo give the reader's text back, but no earlier stamp. */
export function keepStampInUndo(editor: EditorView, update: ViewUpdate, { key, baseline }: KnownStamp): void {
  const known = fieldRange(baseline, key);
  if (!known) return;
  const { startState, state, changes } = update;
  const edits = planAfterUndo(
    {
      before: startState.doc.toString(),
      after: state.doc.toString(),
      map: (offset, side) => changes.mapPos(offset, side),
    },
    key,
    baseline.slice(known.from, known.to),
  );
  if (edits.length === 0) return;
  // An editor takes no change in the middle of one; nothing else comes between here and a microtask.
  void Promise.resolve().then(() => {
    if (editor.state === state) editor.dispatch(stampTransaction(edits));
  });
}
