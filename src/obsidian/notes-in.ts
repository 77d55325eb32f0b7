import { TFile, type TFolder, Vault } from 'obsidian';

/** The notes in a folder and in those within it, in order of path. */
export function notesIn(folder: TFolder): TFile[] {
  const files: TFile[] = [];
  Vault.recurseChildren(folder, (file) => {
    if (file instanceof TFile && file.extension === 'md') files.push(file);
  });
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
