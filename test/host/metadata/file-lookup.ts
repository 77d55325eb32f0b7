import type { TFile } from 'obsidian';
import { fileName, joinPath, normalizePath, parentPath } from '../files/paths';

const withoutMd = (path: string) => path.replace(/\.md$/i, '');

/** The files of a vault by the names that a link may use, in any case. */
export class FileLookup {
  readonly #byName = new Map<string, TFile[]>();

  add(file: TFile): void {
    const name = file.name.toLowerCase();
    this.#byName.set(name, [...(this.#byName.get(name) ?? []), file]);
  }

  /** @param path the path that the file had, since it may have moved */
  remove(file: TFile, path: string): void {
    const name = fileName(path).toLowerCase();
    const others = this.#byName.get(name)?.filter((other) => other !== file) ?? [];
    if (others.length > 0) this.#byName.set(name, others);
    else this.#byName.delete(name);
  }

  isUnique(file: TFile): boolean {
    return (this.#byName.get(file.name.toLowerCase())?.length ?? 0) <= 1;
  }

  /**
   * The files that a link may mean, best first: the file at exactly that path, then one in the folder of the linking
   * note, then the one with the shortest path. `./` and `../` are relative to the note's folder, a leading `/` to the
   * root. Assumed: this order; the app's developers only say that the shortest unique path is enough.
   */
  find(linkpath: string, sourcePath: string): TFile[] {
    const from = parentPath(sourcePath);
    if (/^\.\.?\//.test(linkpath)) return this.#at(resolveRelative(from, linkpath));
    if (linkpath.startsWith('/')) return this.#at(normalizePath(linkpath));
    const wanted = normalizePath(linkpath);
    const rank = ({ path }: TFile) => {
      if (isCalled(path, wanted)) return 0;
      return parentPath(path) === from ? 1 : 2;
    };
    return this.#named(wanted)
      .filter(({ path }) => isCalled(path, wanted) || endsWithParts(path, wanted))
      .sort((a, b) => rank(a) - rank(b) || a.path.length - b.path.length || (a.path < b.path ? -1 : 1));
  }

  #at(path: string): TFile[] {
    return this.#named(path).filter((file) => isCalled(file.path, path));
  }

  #named(path: string): TFile[] {
    const name = fileName(path).toLowerCase();
    return [...(this.#byName.get(name) ?? []), ...(this.#byName.get(`${name}.md`) ?? [])];
  }
}

/** The names that links to a file may end with, to find the notes affected by a new or lost name. */
export function linkNames(path: string): string[] {
  const name = fileName(path).toLowerCase();
  return [...new Set([name, withoutMd(name)])];
}

function isCalled(path: string, wanted: string): boolean {
  const [a, b] = [path.toLowerCase(), wanted.toLowerCase()];
  return a === b || a === `${b}.md`;
}

function endsWithParts(path: string, wanted: string): boolean {
  const [a, b] = [path.toLowerCase(), wanted.toLowerCase()];
  return a.endsWith(`/${b}`) || a.endsWith(`/${b}.md`);
}

function resolveRelative(folder: string, linkpath: string): string {
  let path = folder;
  for (const part of linkpath.split('/')) {
    if (part === '..') path = parentPath(path);
    else if (part !== '.' && part !== '') path = joinPath(path, part);
  }
  return normalizePath(path);
}

/** The path from a note to a file, with `../` for steps upwards. */
export function relativePath(sourcePath: string, path: string): string {
  const from = parentPath(sourcePath).split('/').filter(Boolean);
  const to = path.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
