import type { EditorView } from '@codemirror/view';
import type { App, TFile } from 'obsidian';
import { applyEdits, type TextEdit } from '../core';
import { editorShowing } from './editor-view';
import { isPlainText } from './text-file';

export interface Rewrite {
  /** Finds out, on the text as it is when it is written, what to change; an empty list leaves the note alone. */
  readonly plan: (text: string) => readonly TextEdit[];
  /** Changes what an editor shows, as one step to undo. */
  readonly applyTo: (view: EditorView, edits: readonly TextEdit[]) => void;
}

/** Changes a note through the editor that shows it, else in the file. */
export async function rewriteNote(
  app: App,
  file: TFile,
  { plan, applyTo }: Rewrite,
): Promise<'written' | 'unchanged' | 'failed'> {
  const { vault, workspace } = app;
  const editor = editorShowing(workspace, file);
  if (editor !== undefined) {
    const edits = plan(editor.state.doc.toString());
    if (edits.length === 0) return 'unchanged';
    applyTo(editor, edits);
    return 'written';
  }
  try {
    const text = await vault.read(file);
    if (!(await isPlainText(vault, file, text))) return 'failed';
    // Nothing to write is no reason to touch the file.
    if (plan(text).length === 0) return 'unchanged';
    let edits: readonly TextEdit[] = [];
    await vault.process(file, (current) => {
      edits = plan(current);
      return applyEdits(current, edits);
    });
    return edits.length > 0 ? 'written' : 'unchanged';
  } catch {
    return 'failed';
  }
}
