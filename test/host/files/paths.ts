/**
 * As the app's: `/` for `\`, no slash at either end or twice, a plain space for a no-break one, and NFC.
 * (NFC is the word of the app's makers: github.com/readwiseio/obsidian-readwise issue 3. The mocks leave it out.)
 */
export function normalizePath(path: string): string {
  const slashed = path.replace(/[\\/]+/g, '/').replace(/^\/+|\/+$/g, '');
  return slashed === '' ? '/' : slashed.replace(/[\u00a0\u202f]/g, ' ').normalize('NFC');
}

/** The folder that a path lies in; `''` for the root. */
export function parentPath(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function joinPath(folder: string, name: string): string {
  return folder === '' || folder === '/' ? name : `${folder}/${name}`;
}

/** Without the dot; empty where there is none. A leading dot begins a name, not an extension. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1) : '';
}

/** The app shows nothing whose name begins with a dot, nor anything inside such a folder. */
export function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.'));
}

export function isInside(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/`);
}
