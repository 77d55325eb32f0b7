import { EditorView } from '@codemirror/view';
import { MarkdownView, type Editor, type TFile, type Workspace } from 'obsidian';

/** The CodeMirror view behind an editor of Obsidian's: there since 0.13, though its typings leave it out. */
export function editorViewOf(editor: Editor): EditorView | undefined {
  const view = (editor as Editor & { readonly cm?: unknown }).cm;
  return view instanceof EditorView ? view : undefined;
}

/** An editor that shows a note, the active one before others; `undefined` when none does, as in reading view. */
export function editorShowing(
  workspace: Pick<Workspace, 'activeEditor' | 'getLeavesOfType'>,
  file: TFile,
): EditorView | undefined {
  const active = workspace.activeEditor;
  if (active?.file === file && active.editor && !(active instanceof MarkdownView && isReading(active))) {
    return editorViewOf(active.editor);
  }
  const view = workspace
    .getLeavesOfType('markdown')
    .map((leaf) => leaf.view)
    .find((each) => each instanceof MarkdownView && each.file === file && !isReading(each));
  return view instanceof MarkdownView ? editorViewOf(view.editor) : undefined;
}

function isReading(view: MarkdownView): boolean {
  return view.getMode() === 'preview';
}
