import { historyField, redo, undo } from '@codemirror/commands';
import type { ChangeSet, EditorState } from '@codemirror/state';
import type { MarkdownView } from '../../host/view/markdown-view';

/** A step in an editor's history; one of the selection alone has no changes. */
interface Step {
  readonly changes?: ChangeSet;
}

type History = Record<'done' | 'undone', readonly Step[]>;

/** How many steps can be taken back. What cancels itself out is none: CodeMirror drops it when a stamp passes it. */
export function undoSteps(state: EditorState): number {
  return historyOf(state).done.filter(({ changes }) => changes !== undefined && !changes.empty).length;
}

/** Takes back the last step that did something. */
export function undoLast({ editor, editMode: { cm } }: MarkdownView): void {
  while (historyOf(cm.state).done.at(-1)?.changes?.empty) undo(cm);
  editor.undo();
}

/** Does again the last step that was taken back and did something. */
export function redoLast({ editor, editMode: { cm } }: MarkdownView): void {
  while (historyOf(cm.state).undone.at(-1)?.changes?.empty) redo(cm);
  editor.redo();
}

function historyOf(state: EditorState): History {
  return (state.field(historyField, false) as History | undefined) ?? { done: [], undone: [] };
}
