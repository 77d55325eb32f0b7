import type { App, TFile } from 'obsidian';

/** A path that does not exist yet: `path` itself, or one with a number, such as `Glossary 2.md`. */
export function freePath(app: App, path: string): string {
  const dot = path.lastIndexOf('.');
  let free = path;
  for (let number = 2; app.vault.getAbstractFileByPath(free) !== null; number++) {
    free = `${path.slice(0, dot)} ${number}${path.slice(dot)}`;
  }
  return free;
}

/** Creates a file and its folders. Never overwrites. `undefined` if the file could not be created. */
export async function createFile(app: App, path: string, text: string): Promise<TFile | undefined> {
  const { vault } = app;
  const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
  try {
    if (folder !== '' && vault.getAbstractFileByPath(folder) === null) await vault.createFolder(folder);
    return await vault.create(path, text);
  } catch {
    return undefined;
  }
}
