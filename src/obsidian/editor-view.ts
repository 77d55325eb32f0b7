import { EditorView } from '@codemirror/view';
import type { Editor } from 'obsidian';

/** The CodeMirror view behind an editor of Obsidian's: there since 0.13, though its typings leave it out. */
export function editorViewOf(editor: Editor): EditorView | undefined {
  const view = (editor as Editor & { readonly cm?: unknown }).cm;
  return view instanceof EditorView ? view : undefined;
}
