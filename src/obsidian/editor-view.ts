import { EditorView } from '@codemirror/view';
import { MarkdownView, type Editor, type TFile, type Workspace } from 'obsidian';
import { holdsTextOf } from './loaded-note';

/** The CodeMirror view behind an editor of Obsidian's: there since 0.13, though its typings leave it out. */
export function editorViewOf(editor: Editor): EditorView | undefined {
  const view = (editor as Editor & { readonly cm?: unknown }).cm;
  return view instanceof EditorView ? view : undefined;
}

/**
 * An editor that shows a note, the active one before others; `undefined` when none does, as in reading view or while the
 * note is still being read.
 */
export function editorShowing(
  workspace: Pick<Workspace, 'activeEditor' | 'getLeavesOfType'>,
  file: TFile,
): EditorView | undefined {
  const views = workspace.getLeavesOfType('markdown').map(({ view }) => view);
  return [workspace.activeEditor, ...views.filter((view) => view instanceof MarkdownView)]
    .filter((owner) => owner?.file === file && !(owner instanceof MarkdownView && isReading(owner)))
    .map((owner) => owner?.editor && editorViewOf(owner.editor))
    .find((editor) => editor && holdsTextOf(editor.state, file));
}

function isReading(view: MarkdownView): boolean {
  return view.getMode() === 'preview';
}
