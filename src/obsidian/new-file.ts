import type { App, TFile } from 'obsidian';

/** A path at which there is nothing yet: `path` itself, else with a number, `Glossary 2.md`. */
export function freePath(app: App, path: string): string {
  const dot = path.lastIndexOf('.');
  let free = path;
  for (let number = 2; app.vault.getAbstractFileByPath(free) !== null; number++) {
    free = `${path.slice(0, dot)} ${number}${path.slice(dot)}`;
  }
  return free;
}

/** Makes a file and the folders that it lies in; never writes over one. `undefined` when it could not be made. */
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
