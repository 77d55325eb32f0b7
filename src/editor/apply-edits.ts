import { isolateHistory } from '@codemirror/commands';
import type { EditorView } from '@codemirror/view';
import type { TextEdit } from '../core';
import { askedEdit } from './settled-cursor';

/**
 * Applies edits to the document of an editor, as one change that a single undo takes back. Cursors and selections stay
 * on their text. At an insertion they stay on the character after it, so that the cursor of an empty note ends up below
 * the inserted text. CodeMirror itself maps folds and the scroll position.
 * @param edits as for `applyEdits`, on the text of `view.state.doc`, where every line ending is one character
 * @param userEvent the kind of change, as a user event of CodeMirror, for example `input.front-matter`
 */
export function applyEditsTo(view: EditorView, edits: readonly TextEdit[], userEvent: string): void {
  const changes = view.state.changes(edits.map(({ from, to, insert }) => ({ from, to, insert })));
  view.dispatch({
    changes,
    selection: view.state.selection.map(changes, 1),
    annotations: [isolateHistory.of('full'), askedEdit.of(true)],
    userEvent,
  });
}
