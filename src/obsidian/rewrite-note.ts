import type { EditorView } from '@codemirror/view';
import type { App, TFile } from 'obsidian';
import { applyEdits, type ChangeStamp, type TextEdit } from '../core';
import { editorShowing, hasUnsavedSection } from './editor-view';
import type { NoteStamper, StampedFile } from './note-stamper';
import { isPlainText } from './text-file';

export interface Rewrite {
  /**
   * Decides what to change, given the text at the time of writing, without a byte order mark. An empty list leaves the
   * note alone.
   */
  readonly plan: (text: string) => readonly TextEdit[];
  /** Applies the edits to an editor, as a single undo step. */
  readonly applyTo: (view: EditorView, edits: readonly TextEdit[]) => void;
  /** `false` for a reformatting that does not change what the note says. It is not stamped. */
  readonly countsAsEdit?: boolean;
  /** For a change that can be taken back: receives what is needed to take its stamp back too. */
  readonly onStamp?: (stamp: ChangeStamp | undefined) => void;
  /** For taking a change back: what `onStamp` received for that change. */
  readonly takesBack?: ChangeStamp | undefined;
}

export interface NoteWriting {
  readonly app: App;
  readonly stamper: NoteStamper;
}

/**
 * `not-text`: writing would lose bytes. `unsaved-section`: a part of the note is open for editing on its own, and
 * saving it could revert the change. An `Error` if the note could not be read or written.
 */
export type RewriteOutcome = 'written' | 'unchanged' | 'not-text' | 'unsaved-section' | Error;

/**
 * Changes a note through the editor that contains it, otherwise in the file. If there is nothing to change, the note is
 * not touched. The change counts as an edit by the user: if saves are stamped, it is stamped too.
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
    // Reading took a moment. If an editor contains the note by now, its text is the one to change.
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
    // `read` removes a byte order mark, but `process` may not. It is set aside here and stays in the file.
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
