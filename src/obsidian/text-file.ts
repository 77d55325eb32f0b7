import type { TFile, Vault } from 'obsidian';

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
