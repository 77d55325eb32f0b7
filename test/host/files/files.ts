import type {
  FileStats,
  TAbstractFile as ObsidianAbstractFile,
  TFile as ObsidianFile,
  TFolder as ObsidianFolder,
  Vault,
} from 'obsidian';
import { extensionOf, fileName } from './paths';

// The types of obsidian.d.ts are used as base classes, so that the compiler takes these classes for those of the API.
const AbstractBase = Object as unknown as new () => ObsidianAbstractFile;

/** Plain objects instead of the mocks' proxies, so that they can be compared and printed. */
export abstract class TAbstractFile extends AbstractBase {
  override vault: Vault;
  override path: string;
  override name: string;
  override parent: ObsidianFolder | null = null;

  constructor(vault: Vault, path: string) {
    super();
    this.vault = vault;
    this.path = path;
    this.name = fileName(path);
  }
}

const FileBase = TAbstractFile as unknown as new (vault: Vault, path: string) => ObsidianFile;
const FolderBase = TAbstractFile as unknown as new (vault: Vault, path: string) => ObsidianFolder;

export class TFile extends FileBase {
  override basename = '';
  override extension = '';
  override stat: FileStats;
  /** The app's own (undocumented) flag of a file that no longer exists while somebody still holds the object. */
  deleted = false;

  constructor(vault: Vault, path: string, stat: FileStats) {
    super(vault, path);
    this.stat = stat;
    this.setPath(path);
  }

  /** Sets a new path and everything that depends on it. The vault keeps the tree. */
  setPath(path: string): void {
    this.path = path;
    this.name = fileName(path);
    this.extension = extensionOf(this.name).toLowerCase();
    this.basename = this.extension === '' ? this.name : this.name.slice(0, -(this.extension.length + 1));
  }
}

export class TFolder extends FolderBase {
  override children: ObsidianAbstractFile[] = [];
  deleted = false;

  override isRoot(): boolean {
    return this.path === '/';
  }

  setPath(path: string): void {
    this.path = path;
    this.name = fileName(path);
  }
}
