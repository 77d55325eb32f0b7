import type { TFile, Vault } from 'obsidian';

/**
 * Whether a file's text, as it was read, is all that the file holds. A binary file or one in another encoding reads as
 * text too, but with bytes lost, and writing it back would destroy it.
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
