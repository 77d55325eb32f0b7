import type { App, TFile, Vault } from 'obsidian';
import { editorShowing } from './editor-view';

/**
 * Whether a file's text, as read, is everything in the file. A binary file, or one in another encoding, can be read as
 * text too, but loses bytes, and writing it back would destroy it.
 */
export async function isPlainText(vault: Vault, file: TFile, text: string): Promise<boolean> {
  if (text.includes('\0')) return false;
  if (!text.includes('\uFFFD')) return true;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(await vault.readBinary(file));
    return true;
  } catch {
    return false;
  }
}

/**
 * The text of a note with its byte order mark, which the app removes when it reads a file. If an editor shows the note,
 * it is the editor's text, which may not be saved. Rejects if the file cannot be read.
 */
export async function readWithMark({ vault, workspace }: App, file: TFile): Promise<string> {
  const bytes = new Uint8Array(await vault.readBinary(file));
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\uFEFF' : '';
  const text = editorShowing(workspace, file)?.state.doc.toString() ?? new TextDecoder().decode(bytes);
  return mark + text.replace(/^\uFEFF/, '');
}
