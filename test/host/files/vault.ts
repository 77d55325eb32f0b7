import type {
  DataWriteOptions,
  TAbstractFile as ObsidianAbstractFile,
  TFile as ObsidianFile,
  TFolder as ObsidianFolder,
  Vault as ObsidianVault,
} from 'obsidian';
import type { AdapterChange, HostAdapter } from './adapter';
import { Events } from '../app/events';
import type { FileEntry } from './file-store';
import { TFile, TFolder } from './files';
import { fileName, isHidden, normalizePath, parentPath } from './paths';
import { readJson } from '../app/plugin-data';
import type { VaultConfig } from './vault-config';
import { defaultConfig, readConfig } from './vault-config';

/** The app caches the text of files up to this many bytes for `cachedRead`. */
const cachedSize = 65_536;

const withoutMark = (text: string) => text.replace(/^\uFEFF/, '');

const statOf = ({ ctime, mtime, size }: FileEntry) => ({ ctime, mtime, size });

const Base = Events as unknown as new () => ObsidianVault;

/** The tree of files in the adapter's index. Only the vault fires `create`, `modify`, `delete` and `rename`. */
export class Vault extends Base {
  override configDir: string;
  override readonly adapter: HostAdapter;
  readonly #files = new Map<string, TFile | TFolder>();
  readonly #root = new TFolder(this, '/');
  readonly #texts = new WeakMap<ObsidianFile, string>();
  #config: VaultConfig = { ...defaultConfig };

  constructor(adapter: HostAdapter, configDir: string) {
    super();
    this.configDir = configDir;
    this.adapter = adapter;
    this.#files.set('/', this.#root);
  }

  async load(): Promise<void> {
    await this.adapter.load((change) => this.#takeIn(change));
    this.#config = await readConfig(this.adapter, this.configDir);
  }

  /** Undocumented in the app: settings of `.obsidian/app.json`. */
  getConfig<Key extends keyof VaultConfig>(key: Key): VaultConfig[Key] {
    return this.#config[key];
  }

  setConfig<Key extends keyof VaultConfig>(key: Key, value: VaultConfig[Key]): void {
    this.#config[key] = value;
  }

  /** Also undocumented in the app: plugins load their data with it. */
  readJson(path: string): Promise<unknown> {
    return readJson(this.adapter, path);
  }

  override getName(): string {
    return this.adapter.getName();
  }

  override getAbstractFileByPath(path: string): TFile | TFolder | null {
    return this.#files.get(path) ?? null;
  }

  override getFileByPath(path: string): TFile | null {
    const file = this.#files.get(path);
    return file instanceof TFile ? file : null;
  }

  override getFolderByPath(path: string): TFolder | null {
    const folder = this.#files.get(path);
    return folder instanceof TFolder ? folder : null;
  }

  override getRoot(): TFolder {
    return this.#root;
  }

  override getAllLoadedFiles(): (TFile | TFolder)[] {
    return [...this.#files.values()];
  }

  override getAllFolders(includeRoot = false): TFolder[] {
    const folders = this.getAllLoadedFiles().filter((file) => file instanceof TFolder);
    return includeRoot ? folders : folders.filter((folder) => !folder.isRoot());
  }

  override getFiles(): TFile[] {
    return this.getAllLoadedFiles().filter((file) => file instanceof TFile);
  }

  override getMarkdownFiles(): TFile[] {
    return this.getFiles().filter((file) => file.extension === 'md');
  }

  static recurseChildren(root: ObsidianFolder, cb: (file: ObsidianAbstractFile) => unknown): void {
    const waiting: ObsidianAbstractFile[] = [root];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      cb(next);
      if (next instanceof TFolder) waiting.push(...next.children);
    }
  }

  override async create(path: string, data: string, options?: DataWriteOptions): Promise<TFile> {
    await this.#refuseExisting(path, 'File already exists.');
    await this.adapter.write(path, data, options);
    return this.#need(path, TFile);
  }

  override async createBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<TFile> {
    await this.#refuseExisting(path, 'File already exists.');
    await this.adapter.writeBinary(path, data, options);
    return this.#need(path, TFile);
  }

  override async createFolder(path: string): Promise<TFolder> {
    await this.#refuseExisting(path, 'Folder already exists.');
    await this.adapter.mkdir(path);
    return this.#need(path, TFolder);
  }

  /** Without a byte order mark. Text that is written afterwards has none. */
  override async read(file: ObsidianFile): Promise<string> {
    return withoutMark(await this.adapter.read(file.path));
  }

  /**
   * As in the app, the text at the time when the app last heard of the file. Assumed: without a byte order mark, like
   * `read`.
   */
  override async cachedRead(file: ObsidianFile): Promise<string> {
    const known = this.#texts.get(file);
    if (known !== undefined) return known;
    const { mtime } = file.stat;
    const text = withoutMark(await this.adapter.read(file.path));
    if (file.stat.size <= cachedSize && file.stat.mtime === mtime) this.#texts.set(file, text);
    return text;
  }

  override readBinary(file: ObsidianFile): Promise<ArrayBuffer> {
    return this.adapter.readBinary(file.path);
  }

  override getResourcePath(file: ObsidianFile): string {
    return this.adapter.getResourcePath(file.path);
  }

  override modify(file: ObsidianFile, data: string, options?: DataWriteOptions): Promise<void> {
    return this.adapter.write(file.path, data, options);
  }

  override modifyBinary(file: ObsidianFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    return this.adapter.writeBinary(file.path, data, options);
  }

  override append(file: ObsidianFile, data: string, options?: DataWriteOptions): Promise<void> {
    return this.adapter.append(file.path, data, options);
  }

  override appendBinary(file: ObsidianFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    return this.adapter.appendBinary(file.path, data, options);
  }

  override process(
    file: ObsidianFile,
    fn: (data: string) => string,
    options?: DataWriteOptions,
  ): Promise<string> {
    return this.adapter.process(file.path, fn, options);
  }

  override async delete(file: ObsidianAbstractFile, force = false): Promise<void> {
    if (file instanceof TFolder) await this.adapter.rmdir(file.path, force || file.children.length > 0);
    else await this.adapter.remove(file.path);
  }

  override async trash(file: ObsidianAbstractFile, system: boolean): Promise<void> {
    if (!system || !(await this.adapter.trashSystem(file.path))) await this.adapter.trashLocal(file.path);
  }

  override rename(file: ObsidianAbstractFile, newPath: string): Promise<void> {
    return this.adapter.rename(file.path, newPath);
  }

  override async copy<T extends ObsidianAbstractFile>(file: T, newPath: string): Promise<T> {
    const to = normalizePath(newPath);
    if (file instanceof TFolder) {
      await this.createFolder(to);
      for (const child of [...file.children]) await this.copy(child, `${to}/${child.name}`);
    } else {
      await this.adapter.copy(file.path, to);
    }
    return this.getAbstractFileByPath(to) as unknown as T;
  }

  #takeIn(change: AdapterChange): void {
    if (change.kind === 'renamed') this.#rename(change.oldPath, change.path);
    else if (change.kind === 'removed') this.#remove(change.path);
    else if (isHidden(change.path)) return;
    else if (change.kind === 'created') this.#add(change.path, change.entry);
    else this.#update(change.path, change.entry);
  }

  #add(path: string, entry: FileEntry): void {
    const file = entry.kind === 'folder' ? new TFolder(this, path) : new TFile(this, path, statOf(entry));
    this.#attach(file);
    this.trigger('create', file);
  }

  #update(path: string, entry: FileEntry): void {
    const file = this.getFileByPath(path);
    if (!file) return;
    file.stat = statOf(entry);
    this.#texts.delete(file);
    this.trigger('modify', file);
  }

  #remove(path: string): void {
    const file = this.#files.get(path);
    if (!file) return;
    this.#detach(file);
    file.deleted = true;
    this.trigger('delete', file);
  }

  /** For the vault, moving into a hidden folder is a deletion, and whatever comes out of one is new. */
  #rename(oldPath: string, path: string): void {
    const file = this.#files.get(oldPath);
    if (!file || isHidden(path)) {
      this.#remove(oldPath);
      return;
    }
    this.#detach(file);
    file.setPath(path);
    this.#attach(file);
    this.trigger('rename', file, oldPath);
  }

  #attach(file: TFile | TFolder): void {
    this.#files.set(file.path, file);
    const folder = this.getFolderByPath(parentPath(file.path) || '/');
    file.parent = folder;
    folder?.children.push(file);
  }

  #detach(file: TFile | TFolder): void {
    this.#files.delete(file.path);
    const { parent } = file;
    if (parent) parent.children = parent.children.filter((child) => child !== file);
    file.parent = null;
  }

  async #refuseExisting(path: string, message: string): Promise<void> {
    if (await this.adapter.exists(path)) throw new Error(message);
  }

  #need<T extends TFile | TFolder>(path: string, kind: new (...args: never[]) => T): T {
    const file = this.#files.get(normalizePath(path));
    if (!(file instanceof kind)) throw new Error(`Hidden from the vault: ${fileName(path)}`);
    return file;
  }
}
