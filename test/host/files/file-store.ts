/** Times in milliseconds since the epoch, as the file system gives them; size in bytes. */
export interface FileStat {
  mtime: number;
  ctime: number;
  size: number;
}

/** `path` is relative to the vault, with `/`, in the spelling of the disk (so possibly NFD). */
export interface FileEntry extends FileStat {
  path: string;
  kind: 'file' | 'folder';
}

export interface WriteTimes {
  mtime?: number;
  ctime?: number;
}

/** Another program's rename is reported as a delete and a create, because watching a disk gives no more. */
export type StoreChange =
  { kind: 'create' | 'modify'; entry: FileEntry } | { kind: 'delete'; path: string; was: 'file' | 'folder' };

/**
 * Stores the bytes of a vault: in memory for vitest, on a disk behind the workbench's server for the page. It knows
 * nothing about notes. Missing parent folders of a written file are created, since hosts check for them anyway.
 */
export interface FileStore {
  /** All files and folders, including hidden ones; parents before children. */
  list(): Promise<FileEntry[]>;
  /** @throws `StoreError` with code `ENOENT` */
  read(path: string): Promise<Uint8Array>;
  /** @throws `StoreError` with code `EACCES` if the file is read-only */
  write(path: string, bytes: Uint8Array, times?: WriteTimes): Promise<FileStat>;
  /** Removes a file, or a folder with its content. */
  remove(path: string): Promise<void>;
  /** @throws `StoreError` with code `ENOENT`, or `EEXIST` if something else is at `to` */
  rename(from: string, to: string): Promise<void>;
  mkdir(path: string): Promise<void>;
  /** Reports changes that did not come through this object. Returns a function that stops listening. */
  onChange(listener: (changes: readonly StoreChange[]) => void): () => void;
  /** How often this object wrote each file, for tests that count writes. */
  readonly writes: ReadonlyMap<string, number>;
}

export type StoreErrorCode = 'ENOENT' | 'EEXIST' | 'EACCES' | 'EISDIR' | 'EINVAL' | 'EIO';

const explanations: Record<StoreErrorCode, string> = {
  ENOENT: 'no such file or directory',
  EEXIST: 'file already exists',
  EACCES: 'permission denied',
  EISDIR: 'illegal operation on a directory',
  EINVAL: 'invalid path',
  EIO: 'input/output error',
};

/** Its messages are those of Node, because that is what plugins see in the desktop app. */
export class StoreError extends Error {
  constructor(
    readonly code: StoreErrorCode,
    operation: string,
    readonly path: string,
  ) {
    super(`${code}: ${explanations[code]}, ${operation} '${path}'`);
    this.name = 'StoreError';
  }
}

export { MemoryStore } from './memory-store';
export { HttpStore } from './http-store';
