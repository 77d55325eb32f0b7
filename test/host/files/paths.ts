/**
 * As in the app: `\` becomes `/`, slashes at the ends and repeated ones are removed, a no-break space becomes a plain
 * one, and the result is NFC. (The app's developers confirm NFC: github.com/readwiseio/obsidian-readwise issue 3. The
 * mocks leave it out.)
 */
export function normalizePath(path: string): string {
  const slashed = path.replace(/[\\/]+/g, '/').replace(/^\/+|\/+$/g, '');
  return slashed === '' ? '/' : slashed.replace(/[\u00a0\u202f]/g, ' ').normalize('NFC');
}

/** The folder of a path; `''` for the root. */
export function parentPath(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function joinPath(folder: string, name: string): string {
  return folder === '' || folder === '/' ? name : `${folder}/${name}`;
}

/** The extension without the dot; empty if there is none. A dot at the start belongs to the name. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1) : '';
}

/** The app shows nothing whose name begins with a dot, and nothing inside such a folder. */
export function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.'));
}

export function isInside(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/`);
}
