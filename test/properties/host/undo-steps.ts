import { historyField, redo, undo } from '@codemirror/commands';
import type { ChangeSet, EditorState } from '@codemirror/state';
import type { MarkdownView } from '../../host/view/markdown-view';

/** A step in an editor's history. A step of the selection alone has no changes. */
interface Step {
  readonly changes?: ChangeSet;
}

type History = Record<'done' | 'undone', readonly Step[]>;

/**
 * How many steps can be undone. A step whose changes cancel each other out does not count: CodeMirror drops it when a
 * stamp is mapped through it.
 */
export function undoSteps(state: EditorState): number {
  return historyOf(state).done.filter(({ changes }) => changes !== undefined && !changes.empty).length;
}

/** Undoes the last step that changed something. */
export function undoLast({ editor, editMode: { cm } }: MarkdownView): void {
  while (historyOf(cm.state).done.at(-1)?.changes?.empty) undo(cm);
  editor.undo();
}

/** Redoes the last undone step that changed something. */
export function redoLast({ editor, editMode: { cm } }: MarkdownView): void {
  while (historyOf(cm.state).undone.at(-1)?.changes?.empty) redo(cm);
  editor.redo();
}

function historyOf(state: EditorState): History {
  return (state.field(historyField, false) as History | undefined) ?? { done: [], undone: [] };
}
