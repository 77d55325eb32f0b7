import { type App, MarkdownView, TFile } from 'obsidian';
import { editsToLinks, type LinkRecord, recordLinks, textDigest, type TextEdit } from '../../core';
import { applyEditsTo } from '../../editor/apply-edits';
import { editorShowing } from '../../obsidian/editor-view';
import { type NoteWriting, rewriteNote } from '../../obsidian/rewrite-note';
import type { NoteToRename } from './new-name';

/** A note whose links the app has updated after renaming the note that they lead to. */
export interface BroughtNote {
  readonly file: TFile;
  readonly before: string;
  readonly after: string;
}

/** How often, and at what interval in milliseconds, to check whether an editor shows what the app wrote. */
const looks = 40;
const betweenLooks = 50;

/**
 * Renames a note through the app, which updates links according to the user's settings. Returns the notes that this
 * changed.
 */
export async function renameNote(app: App, { file, path }: NoteToRename): Promise<BroughtNote[]> {
  const notes = notesLinkingTo(app, file);
  await saveEditors(app, notes);
  const before = await Promise.all(notes.map((note) => app.vault.read(note)));
  await app.fileManager.renameFile(file, path);
  const after = await Promise.all(notes.map((note) => settledText(app, note)));
  return notes.flatMap((note, index) => {
    const [was = '', is = ''] = [before[index], after[index]];
    return was === is ? [] : [{ file: note, before: was, after: is }];
  });
}

/** The data for undoing the app's changes to the links of a note. */
export interface FormerLinks {
  readonly file: TFile;
  readonly links: LinkRecord;
  /** A digest of the note as the renaming left it. */
  readonly digest: string;
}

export function formerLinks({ file, before, after }: BroughtNote): FormerLinks {
  return { file, links: recordLinks(before), digest: textDigest(after) };
}

/** Restores the links that the app has changed, if nothing else in the note has changed. */
export async function restoreLinks(writing: NoteWriting, { file, links }: FormerLinks): Promise<void> {
  await settledText(writing.app, file);
  await rewriteNote(writing, file, {
    plan: (text): readonly TextEdit[] => editsToLinks(text, links) ?? [],
    applyTo: (view, edits) => applyEditsTo(view, edits, 'input.rename'),
    countsAsEdit: false,
  });
}

function notesLinkingTo({ metadataCache, vault }: App, target: TFile): TFile[] {
  return Object.entries(metadataCache.resolvedLinks).flatMap(([path, links]) => {
    const file = vault.getAbstractFileByPath(path);
    return target.path in links && file instanceof TFile && file.extension === 'md' ? [file] : [];
  });
}

/** Saves the editors of notes: the app would merge unsaved text with what it writes. */
export async function saveEditors({ workspace }: App, notes: readonly TFile[]): Promise<void> {
  const views = workspace.getLeavesOfType('markdown').map(({ view }) => view);
  for (const view of views) {
    if (view instanceof MarkdownView && view.file !== null && notes.includes(view.file)) await view.save();
  }
}

/** The text of a note, once the editor that shows it has taken in what the app wrote. There is no event for that. */
async function settledText({ vault, workspace }: App, file: TFile): Promise<string> {
  for (let look = 0; ; look++) {
    const text = await vault.read(file);
    const shown = editorShowing(workspace, file)?.state.doc.toString();
    if (shown === undefined || shown === text.replace(/\r\n?/g, '\n') || look === looks) return text;
    await new Promise((resolve) => window.setTimeout(resolve, betweenLooks));
  }
}
