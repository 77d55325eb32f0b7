import type {
  FileStats,
  TAbstractFile as ObsidianAbstractFile,
  TFile as ObsidianFile,
  TFolder as ObsidianFolder,
  Vault,
} from 'obsidian';
import { extensionOf, fileName } from './paths';

// The types of obsidian.d.ts as bases, so that these are, to the compiler, what the API hands about.
const AbstractBase = Object as unknown as new () => ObsidianAbstractFile;

/** Plain objects where the mocks have proxies, so that they compare and print as they are. */
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
  /** As the app's own (undocumented) mark of a file that is gone while somebody still holds it. */
  deleted = false;

  constructor(vault: Vault, path: string, stat: FileStats) {
    super(vault, path);
    this.stat = stat;
    this.setPath(path);
  }

  /** Takes a new path and what follows from it; the vault keeps the tree. */
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
