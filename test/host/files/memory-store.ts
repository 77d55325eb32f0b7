import type { FileEntry, FileStat, FileStore, StoreChange, WriteTimes } from './file-store';
import { StoreError } from './file-store';
import { StoreListeners } from './store-listeners';

interface MemoryFile {
  bytes: Uint8Array;
  mtime: number;
  ctime: number;
}

interface MemoryDisk {
  files: Map<string, MemoryFile>;
  folders: Set<string>;
  readOnly: Set<string>;
  handles: Set<MemoryStore>;
  now: () => number;
}

/** 5 to 30 ms, different at each write but the same in each run. */
function laptopLatency(): () => number {
  let writes = 0;
  return () => 5 + ((writes++ * 11) % 26);
}

const parentOf = (path: string) => path.slice(0, Math.max(path.lastIndexOf('/'), 0));
const isInside = (path: string, folder: string) => path.startsWith(`${folder}/`);

/**
 * A disk in memory, seen through one handle. `external` is a second handle on the same disk: a write through one of
 * them looks to the other like a write of another program.
 */
export class MemoryStore implements FileStore {
  #disk: MemoryDisk;
  readonly #listeners = new StoreListeners();
  #external: MemoryStore | undefined;
  /** How long a write takes, in milliseconds. Default: as on a laptop. */
  latency: (path: string) => number = laptopLatency();
  /** Whether the disk refuses to write a file, as a full or unreachable one does. */
  fails: (path: string) => boolean = () => false;
  readonly #underWay = new Set<() => void>();
  #hurries = 0;

  constructor(
    files: Readonly<Record<string, string | Uint8Array>> = {},
    now: () => number = () => Date.now(),
  ) {
    this.#disk = { files: new Map(), folders: new Set(), readOnly: new Set(), handles: new Set([this]), now };
    for (const [path, content] of Object.entries(files)) {
      if (path.endsWith('/')) this.#addFolders(path.slice(0, -1));
      else this.#put(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    }
  }

  get writes(): ReadonlyMap<string, number> {
    return this.#listeners.writes;
  }

  get external(): MemoryStore {
    this.#external ??= MemoryStore.#onDisk(this.#disk);
    return this.#external;
  }

  /** The present text of a file, for tests; `undefined` if there is none. */
  text(path: string): string | undefined {
    const file = this.#disk.files.get(path);
    return file && new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
  }

  writeText(path: string, text: string, times?: WriteTimes): Promise<FileStat> {
    return this.write(path, new TextEncoder().encode(text), times);
  }

  /** Makes the disk take no time until `work` is done. Tests that control the clock would otherwise wait forever. */
  async hurry<T>(work: () => Promise<T>): Promise<T> {
    this.#hurries += 1;
    for (const finish of [...this.#underWay]) finish();
    try {
      return await work();
    } finally {
      this.#hurries -= 1;
    }
  }

  async #takeTime(path: string): Promise<void> {
    const milliseconds = this.#hurries > 0 ? 0 : this.latency(path);
    if (milliseconds <= 0) return;
    await new Promise<void>((resolve) => {
      const finish = () => {
        globalThis.clearTimeout(timer);
        this.#underWay.delete(finish);
        resolve();
      };
      const timer = globalThis.setTimeout(finish, milliseconds);
      this.#underWay.add(finish);
    });
  }

  setReadOnly(path: string, readOnly: boolean): void {
    if (readOnly) this.#disk.readOnly.add(path);
    else this.#disk.readOnly.delete(path);
  }

  list(): Promise<FileEntry[]> {
    const folders = [...this.#disk.folders].map((path) => this.#entry(path));
    const files = [...this.#disk.files.keys()].map((path) => this.#entry(path));
    const depth = (entry: FileEntry) => entry.path.split('/').length;
    folders.sort((a, b) => depth(a) - depth(b));
    return Promise.resolve([...folders, ...files]);
  }

  read(path: string): Promise<Uint8Array> {
    const file = this.#disk.files.get(path);
    if (!file) return Promise.reject(new StoreError(this.#missing(path), 'open', path));
    return Promise.resolve(file.bytes.slice());
  }

  async write(path: string, bytes: Uint8Array, times: WriteTimes = {}): Promise<FileStat> {
    const isRefused = this.fails(path);
    await this.#takeTime(path);
    if (isRefused) throw new StoreError('EIO', 'write', path);
    if (this.#disk.folders.has(path)) throw new StoreError('EISDIR', 'open', path);
    if (this.#disk.readOnly.has(path)) throw new StoreError('EACCES', 'open', path);
    const existed = this.#disk.files.has(path);
    const folders = this.#addFolders(parentOf(path));
    this.#put(path, bytes, times);
    this.#listeners.countWrite(path);
    const entry = this.#entry(path);
    this.#tellOthers([...folders, { kind: existed ? 'modify' : 'create', entry }]);
    return { mtime: entry.mtime, ctime: entry.ctime, size: entry.size };
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- so that a refusal is a rejection, not a throw
  async remove(path: string): Promise<void> {
    const gone = this.#below(path);
    if (gone.length === 0) throw new StoreError('ENOENT', 'unlink', path);
    for (const change of gone) {
      this.#disk.files.delete(change.path);
      this.#disk.folders.delete(change.path);
    }
    this.#tellOthers(gone);
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- so that a refusal is a rejection, not a throw
  async rename(from: string, to: string): Promise<void> {
    const moved = this.#below(from);
    if (moved.length === 0) throw new StoreError('ENOENT', 'rename', from);
    // A disk that ignores case, or the normal form of Hangul, allows renaming a file to another spelling of its own
    // name.
    if (from === to) return;
    if (this.#disk.files.has(to) || this.#disk.folders.has(to)) throw new StoreError('EEXIST', 'rename', to);
    const created: StoreChange[] = this.#addFolders(parentOf(to));
    for (const { path } of [...moved].reverse()) {
      const target = to + path.slice(from.length);
      const file = this.#disk.files.get(path);
      if (file) this.#disk.files.set(target, file);
      else this.#disk.folders.add(target);
      this.#disk.files.delete(path);
      this.#disk.folders.delete(path);
      created.push({ kind: 'create', entry: this.#entry(target) });
    }
    this.#tellOthers([...moved, ...created]);
  }

  mkdir(path: string): Promise<void> {
    this.#tellOthers(this.#addFolders(path));
    return Promise.resolve();
  }

  onChange(listener: (changes: readonly StoreChange[]) => void): () => void {
    return this.#listeners.add(listener);
  }

  static #onDisk(disk: MemoryDisk): MemoryStore {
    const handle = new MemoryStore();
    handle.latency = () => 0;
    handle.#disk = disk;
    disk.handles.add(handle);
    return handle;
  }

  #put(path: string, bytes: Uint8Array, times: WriteTimes = {}): void {
    const now = this.#disk.now();
    this.#addFolders(parentOf(path));
    this.#disk.files.set(path, {
      bytes: bytes.slice(),
      mtime: times.mtime ?? now,
      ctime: times.ctime ?? this.#disk.files.get(path)?.ctime ?? now,
    });
  }

  #addFolders(path: string): StoreChange[] {
    if (path === '' || this.#disk.folders.has(path)) return [];
    const parents = this.#addFolders(parentOf(path));
    this.#disk.folders.add(path);
    return [...parents, { kind: 'create', entry: this.#entry(path) }];
  }

  #entry(path: string): FileEntry {
    const file = this.#disk.files.get(path);
    if (!file) return { path, kind: 'folder', mtime: 0, ctime: 0, size: 0 };
    return { path, kind: 'file', mtime: file.mtime, ctime: file.ctime, size: file.bytes.length };
  }

  /** Everything that would be removed together with `path`, children first. */
  #below(path: string): { kind: 'delete'; path: string; was: 'file' | 'folder' }[] {
    const within = (candidate: string) => candidate === path || isInside(candidate, path);
    const files = [...this.#disk.files.keys()]
      .filter(within)
      .map((file) => ({ path: file, was: 'file' as const }));
    const folders = [...this.#disk.folders]
      .filter(within)
      .map((folder) => ({ path: folder, was: 'folder' as const }));
    folders.sort((a, b) => b.path.length - a.path.length);
    return [...files, ...folders].map((gone) => ({ kind: 'delete', ...gone }));
  }

  #missing(path: string): 'EISDIR' | 'ENOENT' {
    return this.#disk.folders.has(path) ? 'EISDIR' : 'ENOENT';
  }

  #tellOthers(changes: readonly StoreChange[]): void {
    for (const handle of this.#disk.handles) {
      if (handle !== this) handle.#listeners.tell(changes);
    }
  }
}
