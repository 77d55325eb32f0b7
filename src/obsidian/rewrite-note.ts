import type { EditorView } from '@codemirror/view';
import type { App, TFile } from 'obsidian';
import { applyEdits, type ChangeStamp, type TextEdit } from '../core';
import { editorShowing, hasUnsavedSection } from './editor-view';
import type { NoteStamper, StampedFile } from './note-stamper';
import { isPlainText } from './text-file';

export interface Rewrite {
  /**
   * Finds out, on the text as it is when it is written and without a byte order mark, what to change; an empty list
   * leaves the note alone.
   */
  readonly plan: (text: string) => readonly TextEdit[];
  /** Changes what an editor shows, as one step to undo. */
  readonly applyTo: (view: EditorView, edits: readonly TextEdit[]) => void;
  /** `false` for a change of form that leaves what the note says: it is not stamped. */
  readonly countsAsEdit?: boolean;
  /** For a change that can be undone: receives what is needed to undo its stamp with it. */
  readonly onStamp?: (stamp: ChangeStamp | undefined) => void;
  /** For an undo: what `onStamp` received for the change that is undone. */
  readonly takesBack?: ChangeStamp | undefined;
}

/** What changing notes needs. */
export interface NoteWriting {
  readonly app: App;
  readonly stamper: NoteStamper;
}

/**
 * `not-text`: writing would lose bytes. `unsaved-section`: a part of the note is being edited by itself, and its save could
 * undo the change. An `Error` when the note could not be read or written.
 */
export type RewriteOutcome = 'written' | 'unchanged' | 'not-text' | 'unsaved-section' | Error;

/**
 * Changes a note through the editor that holds it, else in the file. Nothing to change is no reason to touch it. A change
 * is an edit by the user: where saves are stamped it brings its stamp.
 */
export async function rewriteNote(
  { app, stamper }: NoteWriting,
  file: TFile,
  rewrite: Rewrite,
): Promise<RewriteOutcome> {
  const { vault, workspace } = app;
  try {
    const text = editorShowing(workspace, file)?.state.doc.toString() ?? (await vault.read(file));
    if (!(await isPlainText(vault, file, text))) return 'not-text';
    // Reading took a moment. If an editor holds the note by now, its text counts.
    const editor = editorShowing(workspace, file);
    if (editor !== undefined) return rewriteShown(stamper, { editor, file }, rewrite);
    if (hasUnsavedSection(workspace, file)) return 'unsaved-section';
    return await rewriteFile({ app, stamper }, { file, text }, rewrite);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function rewriteShown(
  stamper: NoteStamper,
  { editor, file }: { readonly editor: EditorView; readonly file: TFile },
  { plan, applyTo, countsAsEdit = true, onStamp, takesBack }: Rewrite,
): RewriteOutcome {
  const edits = plan(editor.state.doc.toString());
  if (edits.length === 0) return 'unchanged';
  if (!countsAsEdit) {
    applyTo(editor, edits);
    return 'written';
  }
  const stamp = stamper.changeShown(editor, { file, takesBack }, () => applyTo(editor, edits));
  onStamp?.(stamp);
  return 'written';
}

async function rewriteFile(
  { app, stamper }: NoteWriting,
  { file, text }: { readonly file: TFile; readonly text: string },
  { plan, countsAsEdit = true, onStamp, takesBack }: Rewrite,
): Promise<RewriteOutcome> {
  let edits = plan(text);
  if (edits.length === 0) return 'unchanged';
  const unstamped = (after: string): StampedFile => ({
    text: after,
    stamp: undefined,
    written: () => undefined,
  });
  let stamped: StampedFile | undefined;
  await app.vault.process(file, (data) => {
    // `read` removes a byte order mark and `process` may not. Here it is set aside, and it stays in the file.
    const mark = data.startsWith('\uFEFF') ? '\uFEFF' : '';
    const before = data.slice(mark.length);
    if (before !== text) edits = plan(before);
    if (edits.length === 0) return data;
    const after = applyEdits(before, edits);
    stamped = countsAsEdit ? stamper.changeFile({ file, before, after, takesBack }) : unstamped(after);
    return mark + stamped.text;
  });
  if (!stamped) return 'unchanged';
  stamped.written();
  onStamp?.(stamped.stamp);
  return 'written';
}
