import type { EditorView, ViewUpdate } from '@codemirror/view';
import { applyEdits, fieldRange, planAfterUndo } from '../core';
import { stampTransaction } from './edit-intent';

/** The stamped key, and the note at its last stamp or load. */
export interface KnownStamp {
  readonly key: string;
  readonly baseline: string;
}

/** Whether the user undid or redid something. */
export function isUndoOrRedo({ transactions }: ViewUpdate): boolean {
  return transactions.some((each) => each.isUserEvent('undo') || each.isUserEvent('redo'));
}

/**
 * Keeps the stamp when the user undoes or redoes something: their text comes back, but not an earlier stamp.
 * @returns whether the note is then exactly as it was before the undo
 */
export function keepStampInUndo(
  editor: EditorView,
  update: ViewUpdate,
  { key, baseline }: KnownStamp,
): boolean {
  const known = fieldRange(baseline, key);
  if (!known) return false;
  const { startState, state, changes } = update;
  const [before, after] = [startState.doc.toString(), state.doc.toString()];
  const edits = planAfterUndo(
    {
      before,
      after,
      map: (offset, side) => changes.mapPos(offset, side),
    },
    key,
    baseline.slice(known.from, known.to),
  );
  if (edits.length === 0) return false;
  // An editor accepts no change during an update. Nothing else can happen before the microtask runs.
  void Promise.resolve().then(() => {
    if (editor.state === state) editor.dispatch(stampTransaction(edits));
  });
  return applyEdits(after, edits) === before;
}
