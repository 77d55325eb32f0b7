import { HostAdapter } from './adapter';
import { FileManager } from './file-manager';
import type { FileStore } from './file-store';
import { MetadataCache } from '../metadata/metadata-cache';
import { Vault } from './vault';

export interface DataLayerOptions {
  store: FileStore;
  /** Default `.obsidian`, as the app's. */
  configDir?: string;
  /** Runs a task a moment later. Default: the window's timer, which fake timers can control. */
  soon?: (task: () => void) => void;
}

/** The part of an `App` that knows files and their metadata. Nothing is loaded until `load`. */
export interface DataLayer {
  vault: Vault;
  adapter: HostAdapter;
  metadataCache: MetadataCache;
  fileManager: FileManager;
  /**
   * Loads at start-up: `create` for each file and folder, then the metadata. `warm` (default) as at a later start:
   * metadata are available when this resolves, without `changed`. `cold` as at the first start: `changed` follows for
   * each note, in the background. `resolved` fires in both cases.
   */
  load(index?: 'warm' | 'cold'): Promise<void>;
  /** Resolves when no write and no metadata are pending. */
  idle(): Promise<void>;
  /** Stops listening to the store. */
  close(): void;
}

const defaultConfigDir = '.obsidian';

function soonInWindow(task: () => void): void {
  window.setTimeout(() => task(), 0);
}

export function createDataLayer(options: DataLayerOptions): Promise<DataLayer> {
  const { store, configDir = defaultConfigDir, soon = soonInWindow } = options;
  const adapter = new HostAdapter(store);
  const vault = new Vault(adapter, configDir);
  const metadataCache = new MetadataCache(vault, soon);
  const fileManager = new FileManager(vault, metadataCache);
  return Promise.resolve({
    vault,
    adapter,
    metadataCache,
    fileManager,
    load: (index = 'warm') => metadataCache.load(() => vault.load(), index),
    idle: async () => {
      await adapter.idle();
      await metadataCache.idle();
    },
    close: () => adapter.close(),
  });
}
