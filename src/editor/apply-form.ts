import { isolateHistory } from '@codemirror/commands';
import { foldedRanges, foldEffect } from '@codemirror/language';
import { EditorSelection, type StateEffect } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { MovedText, TextEdit } from '../core';
import { stampAnnotation } from './edit-intent';
import { askedEdit } from './settled-cursor';

/**
 * Reformats a note, as one change that a single undo takes back. This is not an edit by the user: the note says the
 * same as before. Cursors, selections and folds move with their text.
 * @param edits as for `applyEdits`, on the text of `view.state.doc`
 * @param moved the text that is elsewhere afterwards
 */
export function applyForm(
  view: EditorView,
  { edits, moved }: { readonly edits: readonly TextEdit[]; readonly moved: readonly MovedText[] },
): void {
  const { state } = view;
  const changes = state.changes(edits.map(({ from, to, insert }) => ({ from, to, insert })));
  const place = (offset: number): number => {
    const stretch = moved.find(({ from, to }) => from <= offset && offset < to);
    return stretch === undefined ? changes.mapPos(offset, 1) : stretch.at + offset - stretch.from;
  };
  const folds: StateEffect<unknown>[] = [];
  foldedRanges(state).between(0, state.doc.length, (from, to) => {
    // CodeMirror maps everything that stays in place.
    const stretch = moved.find((each) => each.from <= from && to < each.to);
    if (stretch) folds.push(foldEffect.of({ from: place(from), to: place(to) }));
  });
  const ranges = state.selection.ranges.map(({ anchor, head }) =>
    EditorSelection.range(place(anchor), place(head)),
  );
  view.dispatch({
    changes,
    selection: EditorSelection.create(ranges, state.selection.mainIndex),
    effects: folds,
    annotations: [isolateHistory.of('full'), askedEdit.of(true), stampAnnotation.of(true)],
  });
}
