import { isolateHistory } from '@codemirror/commands';
import { foldedRanges, foldEffect } from '@codemirror/language';
import { EditorSelection, type StateEffect } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { MovedText, TextEdit } from '../core';
import { stampAnnotation } from './edit-intent';
import { askedEdit } from './settled-cursor';

/**
 * Gives a note another form, as one change that one undo takes back. It is no edit by the user: the note says what it said.
 * Cursors, selections and folds go along with the text that they are on.
 * @param edits as for `applyEdits`, on the text of `view.state.doc`.
 * @param moved what of it stands elsewhere afterwards.
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
    // CodeMirror takes along what stays where it is.
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
