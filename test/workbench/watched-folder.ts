import type { FSWatcher } from 'chokidar';
import { watch } from 'chokidar';
import type { Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { clearTimeout, setTimeout } from 'node:timers';
import type { FileEntry, StoreChange } from '../host/files/file-store';
import { PromiseQueue } from '../host/files/promise-queue';

interface Known {
  entry: FileEntry;
  /** Tells one writing of a file from another, also where a program saves by renaming a new file over the old. */
  mark: string;
}

/** Long enough for an editor to put its new file in the old one's place, short enough to seem at once. */
const settleMs = 60;
const ignored = new Set(['.git']);

/**
 * What is in a folder, kept up to date with the disk. What changes the folder by way of `change` is known for the
 * program's own; all else that the watcher reports is compared with what is known, and told as somebody else's.
 */
export class WatchedFolder {
  readonly #known = new Map<string, Known>();
  readonly #queue = new PromiseQueue();
  readonly #reported = new Set<string>();
  readonly #listeners = new Set<(changes: readonly StoreChange[], by: string) => void>();
  #watcher: FSWatcher | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(readonly root: string) {}

  async open(): Promise<void> {
    await this.#look('');
    const watcher = watch(this.root, {
      ignoreInitial: true,
      ignored: (path) => ignored.has(relative(this.root, path).split(sep)[0] ?? ''),
    });
    watcher.on('all', (_event, path) => this.#report(relative(this.root, path).split(sep).join('/')));
    await new Promise<void>((resolve) => watcher.on('ready', () => resolve()));
    this.#watcher = watcher;
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    this.#listeners.clear();
    await this.#watcher?.close();
  }

  list(): Promise<FileEntry[]> {
    return this.#queue.run(() => Promise.resolve([...this.#known.values()].map(({ entry }) => entry)));
  }

  /** `by` names whose doing it was; empty when it was no client's. */
  onChange(listener: (changes: readonly StoreChange[], by: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Does something to `paths` on the disk for `by`, and takes note of how it left them. */
  change<T>(paths: readonly string[], by: string, work: () => Promise<T>): Promise<T> {
    return this.#queue.run(async () => {
      const result = await work();
      await this.#takeIn(paths, by);
      return result;
    });
  }

  entry(path: string): FileEntry | undefined {
    return this.#known.get(path)?.entry;
  }

  #report(path: string): void {
    if (path === '') return;
    this.#reported.add(path);
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      const paths = [...this.#reported];
      this.#reported.clear();
      void this.#queue.run(() => this.#takeIn(paths, ''));
    }, settleMs);
  }

  async #takeIn(paths: readonly string[], by: string): Promise<void> {
    const changes: StoreChange[] = [];
    for (const path of [...paths].sort()) changes.push(...(await this.#look(path)));
    const rank = ({ kind }: StoreChange) => (kind === 'delete' ? 0 : 1);
    changes.sort((a, b) => rank(a) - rank(b));
    if (changes.length > 0) for (const listener of this.#listeners) listener(changes, by);
  }

  /** Compares what is at a path, and all below it, with what is known of it. */
  async #look(path: string): Promise<StoreChange[]> {
    const found = await stat(join(this.root, path)).catch(() => undefined);
    if (!found || !(found.isFile() || found.isDirectory())) return this.#forget(path);
    const changes: StoreChange[] = [];
    const known = this.#known.get(path);
    const now = toKnown(path, found);
    if (known && known.entry.kind !== now.entry.kind) changes.push(...this.#forget(path));
    if (path !== '' && known?.mark !== now.mark) {
      this.#known.set(path, now);
      const isModified = known?.entry.kind === now.entry.kind;
      changes.push({ kind: isModified ? 'modify' : 'create', entry: now.entry });
    }
    if (found.isDirectory()) changes.push(...(await this.#lookInside(path)));
    return changes;
  }

  async #lookInside(folder: string): Promise<StoreChange[]> {
    const names = await readdir(join(this.root, folder)).catch(() => []);
    const paths = names
      .filter((name) => folder !== '' || !ignored.has(name))
      .map((name) => join(folder, name));
    const changes: StoreChange[] = [];
    for (const path of paths) changes.push(...(await this.#look(path.split(sep).join('/'))));
    return changes;
  }

  #forget(path: string): StoreChange[] {
    const gone = [...this.#known.values()].filter(
      ({ entry }) => entry.path === path || entry.path.startsWith(`${path}/`),
    );
    gone.reverse();
    for (const { entry } of gone) this.#known.delete(entry.path);
    return gone.map(({ entry }) => ({ kind: 'delete', path: entry.path, was: entry.kind }));
  }
}

/** A copy is younger than what is in it: its files count as no younger than their last change. */
function toKnown(path: string, found: Stats): Known {
  if (found.isDirectory()) {
    return { entry: { path, kind: 'folder', mtime: 0, ctime: 0, size: 0 }, mark: 'folder' };
  }
  const mtime = Math.round(found.mtimeMs);
  const ctime = Math.round(Math.min(found.birthtimeMs, found.mtimeMs));
  const entry: FileEntry = { path, kind: 'file', mtime, ctime, size: found.size };
  return { entry, mark: `${found.ino}:${found.mtimeMs}:${found.size}` };
}
