import type { EditorView, ViewUpdate } from '@codemirror/view';
import { applyEdits, fieldRange, planAfterUndo } from '../core';
import { stampTransaction } from './edit-intent';

/** The stamped key, and the note at its last stamp or load. */
export interface KnownStamp {
  readonly key: string;
  readonly baseline: string;
}

/** Whether a change is the user's step back or forth in the history. */
export function isUndoOrRedo({ transactions }: ViewUpdate): boolean {
  return transactions.some((each) => each.isUserEvent('undo') || each.isUserEvent('redo'));
}

/**
 * Undo and redo give the user's text back, but no earlier stamp.
 * @returns whether that makes the note again what it was before
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
  // An editor takes no change during another one. Nothing else can happen before a microtask.
  void Promise.resolve().then(() => {
    if (editor.state === state) editor.dispatch(stampTransaction(edits));
  });
  return applyEdits(after, edits) === before;
}
