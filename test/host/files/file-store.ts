/** Times in milliseconds since the epoch, as the file system gives them; size in bytes. */
export interface FileStat {
  mtime: number;
  ctime: number;
  size: number;
}

/** `path` is relative to the folder of notes, with `/`, spelled as the disk spells it (so possibly NFD). */
export interface FileEntry extends FileStat {
  path: string;
  kind: 'file' | 'folder';
}

export interface WriteTimes {
  mtime?: number;
  ctime?: number;
}

/** Another program's rename arrives as a delete and a create, as watching a disk gives no more. */
export type StoreChange =
  { kind: 'create' | 'modify'; entry: FileEntry } | { kind: 'delete'; path: string; was: 'file' | 'folder' };

/**
 * Where the bytes of a folder of notes are: memory for vitest, a disk behind the workbench's server for the page.
 * It knows nothing of notes. Parents of a written file come to be by themselves, as hosts ask for them first anyway.
 */
export interface FileStore {
  /** Every file and folder, the hidden ones too; parents before children. */
  list(): Promise<FileEntry[]>;
  /** @throws `StoreError` with code `ENOENT` */
  read(path: string): Promise<Uint8Array>;
  /** @throws `StoreError` with code `EACCES` where the file is read-only */
  write(path: string, bytes: Uint8Array, times?: WriteTimes): Promise<FileStat>;
  /** A folder goes with all that it holds. */
  remove(path: string): Promise<void>;
  /** @throws `StoreError` with code `ENOENT`, or `EEXIST` where something else is at `to` */
  rename(from: string, to: string): Promise<void>;
  mkdir(path: string): Promise<void>;
  /** Tells of changes that did not come through this object; returns how to stop listening. */
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

/** Worded as Node words it, because that is what a plugin sees from the desktop app. */
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
