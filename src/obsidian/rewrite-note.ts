import type { EditorView } from '@codemirror/view';
import type { App, TFile } from 'obsidian';
import { applyEdits, type TextEdit } from '../core';
import { editorShowing, hasUnsavedSection } from './editor-view';
import { isPlainText } from './text-file';

export interface Rewrite {
  /**
   * Finds out, on the text as it is when it is written and without a byte order mark, what to change; an empty list
   * leaves the note alone.
   */
  readonly plan: (text: string) => readonly TextEdit[];
  /** Changes what an editor shows, as one step to undo. */
  readonly applyTo: (view: EditorView, edits: readonly TextEdit[]) => void;
}

/**
 * `not-text`: writing would lose bytes. `unsaved-section`: a part of the note is being edited by itself, and its save could
 * undo the change. An `Error` when the note could not be read or written.
 */
export type RewriteOutcome = 'written' | 'unchanged' | 'not-text' | 'unsaved-section' | Error;

/** Changes a note through the editor that holds it, else in the file. Nothing to change is no reason to touch it. */
export async function rewriteNote(app: App, file: TFile, rewrite: Rewrite): Promise<RewriteOutcome> {
  const { vault, workspace } = app;
  try {
    const text = editorShowing(workspace, file)?.state.doc.toString() ?? (await vault.read(file));
    if (!(await isPlainText(vault, file, text))) return 'not-text';
    // Reading has taken a moment: an editor that holds the note now counts, with what it holds now.
    const editor = editorShowing(workspace, file);
    if (editor !== undefined) return rewriteShown(editor, rewrite);
    if (hasUnsavedSection(workspace, file)) return 'unsaved-section';
    let edits = rewrite.plan(text);
    if (edits.length === 0) return 'unchanged';
    await vault.process(file, (data) => {
      // `read` takes a byte order mark off, `process` may leave it: nobody need know, and it stays.
      const mark = data.startsWith('\uFEFF') ? '\uFEFF' : '';
      const current = data.slice(mark.length);
      if (current !== text) edits = rewrite.plan(current);
      return mark + applyEdits(current, edits);
    });
    return edits.length > 0 ? 'written' : 'unchanged';
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function rewriteShown(editor: EditorView, { plan, applyTo }: Rewrite): RewriteOutcome {
  const edits = plan(editor.state.doc.toString());
  if (edits.length === 0) return 'unchanged';
  applyTo(editor, edits);
  return 'written';
}
