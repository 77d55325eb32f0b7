import { EditorView } from '@codemirror/view';
import { MarkdownView, type Editor, type MarkdownFileInfo, type TFile, type Workspace } from 'obsidian';
import { holdsTextOf } from './loaded-note';

/** The CodeMirror view behind an editor of Obsidian's: there since 0.13, though its typings leave it out. */
export function editorViewOf(editor: Editor): EditorView | undefined {
  const view = (editor as Editor & { readonly cm?: unknown }).cm;
  return view instanceof EditorView ? view : undefined;
}

/** What the app's cards, popovers and embeds have besides, which its typings leave out; any of it may be absent. */
interface EmbedOwner extends MarkdownFileInfo {
  /** The section that the editor holds, as `#heading`; empty for the whole note. */
  readonly subpath?: unknown;
  /** The whole note as it was read or written last. */
  readonly data?: unknown;
  /** Whether something is not saved yet. */
  readonly dirty?: unknown;
}

/**
 * The editor of `owner` when it holds the whole text of `owner.file`, a note; `undefined` when it holds anything else: a
 * section (a card narrowed to a heading, a popover, an embed), a text card, what another plugin edits there, the note
 * before. Only such an editor may have a change of the note planned on its text. Of a view that is read it is hidden
 * and may be behind, and is no editor of the note either.
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

/** An editor that holds a note, the active one before others; `undefined` when none does, or the note is still being read. */
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
 * Whether the active editor holds a part of `file` that is not saved yet. It will be written with the rest of the note as
 * it was read before, so that a change of the note made meanwhile could be lost.
 */
export function hasUnsavedSection({ activeEditor }: Pick<Workspace, 'activeEditor'>, file: TFile): boolean {
  if (activeEditor?.file !== file || activeEditor instanceof MarkdownView) return false;
  return (activeEditor as EmbedOwner).dirty === true && noteEditorOf(activeEditor) === undefined;
}
