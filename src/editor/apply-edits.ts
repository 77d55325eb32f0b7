import { isolateHistory } from '@codemirror/commands';
import type { EditorView } from '@codemirror/view';
import type { TextEdit } from '../core';
import { askedEdit } from './settled-cursor';

/**
 * Applies edits to what an editor shows, as one change that one undo takes back. Cursors and selections stay on their
 * text; at an insertion they stay on the character behind it, so that the cursor of an empty note ends up below what
 * was put in. Folds and the scrolling position are mapped by CodeMirror itself.
 * @param edits as for `applyEdits`, on the text of `view.state.doc`, whose line endings are all one character.
 * @param userEvent what the change is, in CodeMirror's terms, for example `input.front-matter`.
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
