import { EditorView } from '@codemirror/view';
import type { Extension } from '@codemirror/state';

/** Calls `listener` after the cursor or the text of an editor has changed. */
export function selectionListener(listener: () => void): Extension {
  return EditorView.updateListener.of((update) => {
    if (update.selectionSet || update.docChanged) listener();
  });
}
