import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileStat, StoreErrorCode, WriteTimes } from '../host/files/file-store';
import type { WatchedFolder } from './watched-folder';

const ownerMayWrite = 0o200;

/** Refused, in the terms of `StoreError`. */
export class Refusal extends Error {
  constructor(readonly code: StoreErrorCode) {
    super(code);
  }
}

/** A place in the folder, as a relative path with `/`; refuses what would lead out of it. */
export function checkedPath(path: unknown): string {
  if (typeof path !== 'string' || path === '' || path.includes('\0') || path.includes('\\'))
    throw new Refusal('EINVAL');
  if (path.split('/').some((part) => part === '' || part === '.' || part === '..'))
    throw new Refusal('EINVAL');
  return path;
}

/** What the page does to the folder of notes. `by` names the page, which is not told of its own doing. */
export class FileApi {
  readonly #folder: WatchedFolder;

  constructor(folder: WatchedFolder) {
    this.#folder = folder;
  }

  async read(path: string): Promise<Uint8Array> {
    return readFile(this.#onDisk(path)).catch(refuse);
  }

  async write(
    path: string,
    by: string,
    { bytes, times }: { bytes: Uint8Array; times: WriteTimes },
  ): Promise<FileStat> {
    const target = this.#onDisk(path);
    await this.#folder.change([...this.#foldersOf(path), path], by, async () => {
      await this.#refuseReadOnly(target);
      await mkdir(dirname(target), { recursive: true }).catch(refuse);
      await writeFile(target, bytes).catch(refuse);
      if (times.mtime !== undefined) await utimes(target, new Date(), new Date(times.mtime));
    });
    const entry = this.#folder.entry(path);
    if (!entry) throw new Refusal('EIO');
    return { mtime: entry.mtime, ctime: entry.ctime, size: entry.size };
  }

  async remove(path: string, by: string): Promise<void> {
    await this.#folder.change([path], by, () => rm(this.#onDisk(path), { recursive: true }).catch(refuse));
  }

  async rename({ from, to }: { from: string; to: string }, by: string): Promise<void> {
    await this.#folder.change([from, ...this.#foldersOf(to), to], by, async () => {
      if (this.#folder.entry(to)) throw new Refusal('EEXIST');
      await mkdir(dirname(this.#onDisk(to)), { recursive: true }).catch(refuse);
      await rename(this.#onDisk(from), this.#onDisk(to)).catch(refuse);
    });
  }

  async mkdir(path: string, by: string): Promise<void> {
    const paths = [...this.#foldersOf(path), path];
    await this.#folder.change(paths, by, () => mkdir(this.#onDisk(path), { recursive: true }).catch(refuse));
  }

  #onDisk(path: string): string {
    return join(this.#folder.root, path);
  }

  /** Those above a path that are not there yet. */
  #foldersOf(path: string): string[] {
    const parts = path.split('/').slice(0, -1);
    return parts
      .map((_, index) => parts.slice(0, index + 1).join('/'))
      .filter((folder) => !this.#folder.entry(folder));
  }

  /** By its mode, as the disk itself refuses an administrator nothing. */
  async #refuseReadOnly(target: string): Promise<void> {
    const found = await stat(target).catch(() => undefined);
    if (found && (found.mode & ownerMayWrite) === 0) throw new Refusal('EACCES');
  }
}

const known = new Set<string>(['ENOENT', 'EEXIST', 'EACCES', 'EISDIR', 'EINVAL'] satisfies StoreErrorCode[]);

function refuse(error: unknown): never {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  throw new Refusal(known.has(code) ? (code as StoreErrorCode) : 'EIO');
}
