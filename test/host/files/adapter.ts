import type { DataAdapter, DataWriteOptions, ListedFiles, Stat } from 'obsidian';
import type { FileEntry, FileStat, FileStore, StoreChange } from './file-store';
import { StoreError } from './file-store';
import { fileName, isInside, joinPath, normalizePath, parentPath } from './paths';
import { PromiseQueue } from './promise-queue';

/** A change that the vault is told of, whether the vault or another program made it. Paths are the vault's (NFC). */
export type AdapterChange =
  | { kind: 'created' | 'modified'; path: string; entry: FileEntry }
  | { kind: 'removed'; path: string }
  | { kind: 'renamed'; path: string; oldPath: string };

interface Indexed {
  entry: FileEntry;
  /** The path as the disk spells it. */
  realPath: string;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/**
 * Reads and writes the store, one write after another, and keeps an index of it under the app's spelling of paths.
 *
 * Assumed: a byte order mark stays in text that the adapter reads and processes, as with Node's `readFile`
 * (`Vault.read` is known to remove it); likewise, bytes that are not UTF-8 are read as U+FFFD.
 * Assumed: if two names differ only in their Unicode form, the one that the store lists last is visible.
 */
export class HostAdapter implements DataAdapter {
  readonly #store: FileStore;
  readonly #index = new Map<string, Indexed>();
  readonly #queue = new PromiseQueue();
  readonly #stopListening: () => void;
  #tell: (change: AdapterChange) => void = () => undefined;
  #loaded = false;

  constructor(store: FileStore) {
    this.#store = store;
    this.#stopListening = store.onChange((changes) => {
      for (const change of changes) this.#takeIn(change);
    });
  }

  /** Lists the store, and reports each file and folder as created. */
  async load(tell: (change: AdapterChange) => void): Promise<void> {
    this.#tell = tell;
    for (const entry of await this.#store.list()) this.#takeIn({ kind: 'create', entry });
    this.#loaded = true;
  }

  /** Before `load`, the disk itself is asked, for plugins that read their data while the app starts. */
  async #entryAt(path: string): Promise<FileEntry | undefined> {
    const known = this.#index.get(path)?.entry;
    if (known || this.#loaded) return known;
    return (await this.#store.list()).find((entry) => normalizePath(entry.path) === path);
  }

  idle(): Promise<void> {
    return this.#queue.idle();
  }

  close(): void {
    this.#stopListening();
  }

  getName(): string {
    return 'Vault';
  }

  /** Assumed: a case-sensitive disk, as on Linux, so that each check is case-sensitive. */
  async exists(path: string): Promise<boolean> {
    const wanted = normalizePath(path);
    return wanted === '/' || (await this.#entryAt(wanted)) !== undefined;
  }

  async stat(path: string): Promise<Stat | null> {
    const entry = await this.#entryAt(normalizePath(path));
    return entry ? { type: entry.kind, ctime: entry.ctime, mtime: entry.mtime, size: entry.size } : null;
  }

  list(path: string): Promise<ListedFiles> {
    const folder = normalizePath(path);
    const parent = folder === '/' ? '' : folder;
    const children = [...this.#index].filter(([child]) => parentPath(child) === parent);
    const of = (kind: FileEntry['kind']) =>
      children.filter(([, indexed]) => indexed.entry.kind === kind).map(([child]) => child);
    return Promise.resolve({ files: of('file'), folders: of('folder') });
  }

  async read(path: string): Promise<string> {
    return decoder.decode(await this.#store.read(this.#realPath(normalizePath(path))));
  }

  async readBinary(path: string): Promise<ArrayBuffer> {
    const bytes = await this.#store.read(this.#realPath(normalizePath(path)));
    return bytes.slice().buffer;
  }

  write(path: string, data: string, options?: DataWriteOptions): Promise<void> {
    return this.#queue.run(() => this.#write(normalizePath(path), encoder.encode(data), options));
  }

  writeBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    return this.#queue.run(() => this.#write(normalizePath(path), new Uint8Array(data), options));
  }

  append(path: string, data: string, options?: DataWriteOptions): Promise<void> {
    return this.#append(normalizePath(path), encoder.encode(data), options);
  }

  appendBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    return this.#append(normalizePath(path), new Uint8Array(data), options);
  }

  /** Assumed: unchanged text is not written. */
  process(path: string, fn: (data: string) => string, options?: DataWriteOptions): Promise<string> {
    return this.#queue.run(async () => {
      const before = await this.read(path);
      const after = fn(before);
      if (after !== before) await this.#write(normalizePath(path), encoder.encode(after), options);
      return after;
    });
  }

  getResourcePath(path: string): string {
    return `/api/file?path=${encodeURIComponent(this.#realPath(normalizePath(path)))}`;
  }

  mkdir(path: string): Promise<void> {
    return this.#queue.run(() => this.#mkdir(normalizePath(path)));
  }

  /** Assumed: the system has a trash, and what is moved there disappears from the disk. */
  async trashSystem(path: string): Promise<boolean> {
    await this.remove(path);
    return true;
  }

  trashLocal(path: string): Promise<void> {
    return this.#queue.run(async () => {
      await this.#mkdir('.trash');
      const from = normalizePath(path);
      let to = joinPath('.trash', fileName(from));
      for (let copy = 2; this.#index.has(to); copy++) to = joinPath('.trash', `${copy} ${fileName(from)}`);
      await this.#store.rename(this.#realPath(from), this.#realPath(to));
      this.#forget(from);
      await this.#relist(to);
    });
  }

  rmdir(path: string, recursive: boolean): Promise<void> {
    return this.#queue.run(async () => {
      const folder = normalizePath(path);
      if (!recursive && [...this.#index.keys()].some((child) => isInside(child, folder))) {
        throw new Error(`ENOTEMPTY: directory not empty, rmdir '${folder}'`);
      }
      await this.#remove(folder);
    });
  }

  remove(path: string): Promise<void> {
    return this.#queue.run(() => this.#remove(normalizePath(path)));
  }

  rename(path: string, newPath: string): Promise<void> {
    return this.#queue.run(async () => {
      const [from, to] = [normalizePath(path), normalizePath(newPath)];
      if (from === to) return;
      if (this.#index.has(to)) throw new Error('Destination file already exists!');
      this.#needParent(to, 'rename');
      const [realFrom, realTo] = [this.#realPath(from), this.#realPath(to)];
      await this.#store.rename(realFrom, realTo);
      this.#move({ from, to, realFrom, realTo });
    });
  }

  copy(path: string, newPath: string): Promise<void> {
    return this.#queue.run(async () => {
      const to = normalizePath(newPath);
      if (this.#index.has(to)) throw new Error('Destination file already exists!');
      await this.#write(to, await this.#store.read(this.#realPath(normalizePath(path))));
    });
  }

  #append(path: string, data: Uint8Array, options?: DataWriteOptions): Promise<void> {
    return this.#queue.run(async () => {
      const before = this.#index.has(path) ? await this.#store.read(this.#realPath(path)) : new Uint8Array();
      const after = new Uint8Array(before.length + data.length);
      after.set(before);
      after.set(data, before.length);
      await this.#write(path, after, options);
    });
  }

  async #write(path: string, bytes: Uint8Array, options: DataWriteOptions = {}): Promise<void> {
    this.#needParent(path, 'open');
    const realPath = this.#realPath(path);
    const stat: FileStat = await this.#store.write(realPath, bytes, options);
    const entry: FileEntry = { path: realPath, kind: 'file', ...stat };
    this.#takeIn({ kind: this.#index.has(path) ? 'modify' : 'create', entry });
  }

  async #mkdir(path: string): Promise<void> {
    if (path === '/' || this.#index.has(path)) return;
    if (parentPath(path) !== '') await this.#mkdir(parentPath(path));
    const realPath = this.#realPath(path);
    await this.#store.mkdir(realPath);
    this.#takeIn({ kind: 'create', entry: { path: realPath, kind: 'folder', mtime: 0, ctime: 0, size: 0 } });
  }

  async #remove(path: string): Promise<void> {
    await this.#store.remove(this.#realPath(path));
    this.#forget(path);
  }

  /** After something moved in from outside the vault's view, of which only the names are known here. */
  async #relist(path: string): Promise<void> {
    for (const entry of await this.#store.list()) {
      if (entry.path === path || isInside(entry.path, path)) this.#takeIn({ kind: 'create', entry });
    }
  }

  #takeIn(change: StoreChange): void {
    if (change.kind === 'delete') {
      this.#forget(normalizePath(change.path));
      return;
    }
    const path = normalizePath(change.entry.path);
    const known = this.#index.get(path);
    this.#index.set(path, { entry: change.entry, realPath: change.entry.path });
    if (!known) this.#tell({ kind: 'created', path, entry: change.entry });
    else if (change.entry.kind === 'file') this.#tell({ kind: 'modified', path, entry: change.entry });
  }

  /** Children are removed before their folder. */
  #forget(path: string): void {
    if (!this.#index.has(path)) return;
    const gone = [...this.#index.keys()].filter((child) => child === path || isInside(child, path));
    gone.sort((a, b) => b.split('/').length - a.split('/').length);
    for (const child of gone) {
      this.#index.delete(child);
      this.#tell({ kind: 'removed', path: child });
    }
  }

  /** The folder is reported before its content. */
  #move({ from, to, realFrom, realTo }: Record<'from' | 'to' | 'realFrom' | 'realTo', string>): void {
    const moved = [...this.#index].filter(([path]) => path === from || isInside(path, from));
    moved.sort(([a], [b]) => a.split('/').length - b.split('/').length);
    for (const [oldPath, { entry, realPath }] of moved) {
      const path = to + oldPath.slice(from.length);
      const newRealPath = realTo + realPath.slice(realFrom.length);
      this.#index.delete(oldPath);
      this.#index.set(path, { entry: { ...entry, path: newRealPath }, realPath: newRealPath });
      this.#tell({ kind: 'renamed', path, oldPath });
    }
  }

  #realPath(path: string): string {
    const known = this.#index.get(path);
    if (known) return known.realPath;
    const parent = parentPath(path);
    return parent === '' ? path : joinPath(this.#realPath(parent), fileName(path));
  }

  /** On a desktop a file cannot be written into a folder that does not exist. */
  #needParent(path: string, operation: string): void {
    const parent = parentPath(path);
    if (parent !== '' && !this.#index.has(parent)) throw new StoreError('ENOENT', operation, path);
  }
}
