import { EditorView } from '@codemirror/view';
import { MarkdownView, type Editor, type MarkdownFileInfo, type TFile, type Workspace } from 'obsidian';
import { holdsTextOf } from './loaded-note';

/** The CodeMirror view behind an editor of Obsidian. It exists since 0.13, but the typings leave it out. */
export function editorViewOf(editor: Editor): EditorView | undefined {
  const view = (editor as Editor & { readonly cm?: unknown }).cm;
  return view instanceof EditorView ? view : undefined;
}

/** Further members of the app's cards, popovers and embeds. The typings leave them out, and any may be absent. */
interface EmbedOwner extends MarkdownFileInfo {
  /** The section in the editor, as `#heading`; empty for the whole note. */
  readonly subpath?: unknown;
  /** The whole note as it was last read or written. */
  readonly data?: unknown;
  /** Whether there are unsaved changes. */
  readonly dirty?: unknown;
}

/**
 * The editor of `owner`, if it contains the whole text of `owner.file`, which must be a note. Otherwise `undefined`:
 * the editor may contain a section (a card narrowed to a heading, a popover, an embed), a text card, text of another
 * plugin, or still the previous note. Changes of a note may be planned only on such an editor. In reading view the
 * editor is hidden and may be out of date, so it does not count either.
 */
export function noteEditorOf(owner: MarkdownFileInfo | null): EditorView | undefined {
  const file = owner?.file;
  const editor = owner?.editor && editorViewOf(owner.editor);
  if (!file || !editor || file.extension !== 'md' || !holdsTextOf(editor.state, file)) return undefined;
  const isWhole =
    owner instanceof MarkdownView ? owner.getMode() !== 'preview' : holdsWholeNote(owner, editor);
  return isWhole ? editor : undefined;
}

function holdsWholeNote({ subpath = '', data }: EmbedOwner, editor: EditorView): boolean {
  return subpath === '' && data === editor.state.doc.toString();
}

/**
 * An editor that contains a note, preferably the active one; `undefined` if there is none, or if the note is still
 * being read.
 */
export function editorShowing(
  workspace: Pick<Workspace, 'activeEditor' | 'getLeavesOfType'>,
  file: TFile,
): EditorView | undefined {
  const views = workspace.getLeavesOfType('markdown').map(({ view }) => view);
  return [workspace.activeEditor, ...views.filter((view) => view instanceof MarkdownView)]
    .filter((owner) => owner?.file === file)
    .map(noteEditorOf)
    .find((editor) => editor !== undefined);
}

/**
 * Whether the active editor contains a part of `file` that is not saved. When saved, it is written together with the
 * rest of the note as it was read earlier, so that a change of the note made in between could be lost.
 */
export function hasUnsavedSection({ activeEditor }: Pick<Workspace, 'activeEditor'>, file: TFile): boolean {
  if (activeEditor?.file !== file || activeEditor instanceof MarkdownView) return false;
  return (activeEditor as EmbedOwner).dirty === true && noteEditorOf(activeEditor) === undefined;
}
