import type {
  CachedMetadata,
  MetadataCache as ObsidianMetadataCache,
  Reference,
  TFile as ObsidianFile,
} from 'obsidian';
import { Events } from '../app/events';
import { TFile } from '../files/files';
import { fileName } from '../files/paths';
import type { Vault } from '../files/vault';
import { FileLookup, linkNames, relativePath } from './file-lookup';
import { getLinkpath } from './link-text';
import { parseMarkdown } from './parse';

type LinkCounts = Record<string, Record<string, number>>;

const Base = Events as unknown as new () => ObsidianMetadataCache;
const readAtOnce = 32;

/**
 * The metadata of each note, computed some time after its file changed: first `changed` for each note, then, when none
 * is left, `resolve` for the links of those affected, then `resolved`. A rename computes nothing: the metadata move
 * along, and only links are resolved again.
 */
export class MetadataCache extends Base {
  override resolvedLinks: LinkCounts = {};
  override unresolvedLinks: LinkCounts = {};
  /** Undocumented in the app: whether all notes have been read once. */
  initialized = false;
  readonly #vault: Vault;
  readonly #soon: (task: () => void) => void;
  readonly #caches = new Map<string, CachedMetadata>();
  readonly #lookup = new FileLookup();
  readonly #waiting = new Set<TFile>();
  readonly #toResolve = new Set<string>();
  readonly #changedNames = new Set<string>();
  #work: Promise<void> | undefined;
  #isLoading = false;

  /** @param soon runs a task after the running code and after pending promises */
  constructor(vault: Vault, soon: (task: () => void) => void) {
    super();
    this.#vault = vault;
    this.#soon = soon;
    vault.on('create', (file) => file instanceof TFile && this.#created(file));
    vault.on('modify', (file) => file instanceof TFile && this.#compute(file));
    vault.on('delete', (file) => file instanceof TFile && this.#deleted(file));
    vault.on('rename', (file, oldPath) => file instanceof TFile && this.#renamed(file, oldPath));
  }

  /** Reads all notes: silently and at once (`warm`), or in the background with `changed` for each. */
  async load(loadVault: () => Promise<void>, index: 'warm' | 'cold'): Promise<void> {
    this.#isLoading = true;
    await loadVault();
    this.#isLoading = false;
    if (index === 'cold') {
      this.#start();
      return;
    }
    const files = [...this.#waiting];
    this.#waiting.clear();
    for (let at = 0; at < files.length; at += readAtOnce) {
      await Promise.all(files.slice(at, at + readAtOnce).map((file) => this.#computeNow(file)));
    }
    this.#resolveAll();
  }

  async idle(): Promise<void> {
    while (this.#work) await this.#work;
  }

  override getFileCache(file: ObsidianFile): CachedMetadata | null {
    return this.getCache(file.path);
  }

  override getCache(path: string): CachedMetadata | null {
    return this.#caches.get(path) ?? null;
  }

  override getFirstLinkpathDest(linkpath: string, sourcePath: string): ObsidianFile | null {
    if (linkpath === '') return this.#vault.getFileByPath(sourcePath);
    return this.#lookup.find(linkpath, sourcePath)[0] ?? null;
  }

  /**
   * According to the vault's setting: the name if it is unique, otherwise the path; or always the path, from the root
   * or from the note.
   */
  override fileToLinktext(file: ObsidianFile, sourcePath: string, omitMdExtension = true): string {
    const format = this.#vault.getConfig('newLinkFormat');
    const isName = format === 'shortest' && this.#lookup.isUnique(file);
    const path = format === 'relative' ? relativePath(sourcePath, file.path) : file.path;
    const text = isName ? file.name : path;
    return omitMdExtension && file.extension === 'md' ? text.slice(0, -'.md'.length) : text;
  }

  #created(file: TFile): void {
    this.#lookup.add(file);
    this.#noteNames(file.path);
    this.#compute(file);
  }

  #deleted(file: TFile): void {
    this.#lookup.remove(file, file.path);
    this.#noteNames(file.path);
    this.#waiting.delete(file);
    const previous = this.getCache(file.path);
    this.#forget(file.path);
    if (file.extension === 'md') this.trigger('deleted', file, previous);
    this.#start();
  }

  #renamed(file: TFile, oldPath: string): void {
    this.#lookup.remove(file, oldPath);
    this.#lookup.add(file);
    this.#noteNames(oldPath);
    this.#noteNames(file.path);
    const cache = this.#caches.get(oldPath);
    this.#forget(oldPath);
    if (cache && file.extension === 'md') {
      this.#caches.set(file.path, cache);
      this.#toResolve.add(file.path);
    } else this.#compute(file);
    this.#start();
  }

  #forget(path: string): void {
    this.#caches.delete(path);
    this.#toResolve.delete(path);
    Reflect.deleteProperty(this.resolvedLinks, path);
    Reflect.deleteProperty(this.unresolvedLinks, path);
  }

  #noteNames(path: string): void {
    for (const name of linkNames(path)) this.#changedNames.add(name);
  }

  #compute(file: TFile): void {
    if (file.extension === 'md') this.#waiting.add(file);
    else this.#waiting.delete(file);
    this.#start();
  }

  #start(): void {
    if (!this.#isLoading) this.#work ??= this.#workOff();
  }

  async #workOff(): Promise<void> {
    await new Promise<void>((resolve) => this.#soon(resolve));
    for (let [file] = this.#waiting; file; [file] = this.#waiting) {
      this.#waiting.delete(file);
      const text = await this.#computeNow(file);
      if (text !== undefined) this.trigger('changed', file, text, this.getFileCache(file));
    }
    this.#work = undefined;
    this.#resolveAll();
  }

  /** The text that was read; `undefined` if the file no longer existed. */
  async #computeNow(file: TFile): Promise<string | undefined> {
    const text = await this.#vault.cachedRead(file).catch(() => undefined);
    if (text === undefined || file.deleted) return undefined;
    this.#caches.set(file.path, parseMarkdown(text));
    this.#toResolve.add(file.path);
    return text;
  }

  #resolveAll(): void {
    for (const [path, cache] of this.#changedNames.size > 0 ? this.#caches : []) {
      if (references(cache).some(({ link }) => this.#changedNames.has(nameInLink(link))))
        this.#toResolve.add(path);
    }
    this.#changedNames.clear();
    const paths = [...this.#toResolve];
    this.#toResolve.clear();
    for (const path of paths) this.#resolve(path);
    this.initialized = true;
    this.trigger('resolved');
  }

  #resolve(path: string): void {
    const cache = this.#caches.get(path);
    const file = this.#vault.getFileByPath(path);
    if (!cache || !file) return;
    const resolved: Record<string, number> = {};
    const unresolved: Record<string, number> = {};
    for (const { link } of references(cache)) {
      const linkpath = getLinkpath(link);
      const dest = this.getFirstLinkpathDest(linkpath, path);
      if (dest) resolved[dest.path] = (resolved[dest.path] ?? 0) + 1;
      else unresolved[linkpath] = (unresolved[linkpath] ?? 0) + 1;
    }
    this.resolvedLinks[path] = resolved;
    this.unresolvedLinks[path] = unresolved;
    this.trigger('resolve', file);
  }
}

/** Links to other places. A link to a heading of the note itself does not count. */
export function references(cache: CachedMetadata): Reference[] {
  const all = [...(cache.links ?? []), ...(cache.embeds ?? []), ...(cache.frontmatterLinks ?? [])];
  return all.filter(({ link }) => !link.startsWith('#'));
}

function nameInLink(link: string): string {
  return fileName(getLinkpath(link)).normalize('NFC').toLowerCase();
}
