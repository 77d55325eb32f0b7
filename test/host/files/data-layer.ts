import { HostAdapter } from './adapter';
import { FileManager } from './file-manager';
import type { FileStore } from './file-store';
import { MetadataCache } from '../metadata/metadata-cache';
import { Vault } from './vault';

export interface DataLayerOptions {
  store: FileStore;
  /** Default `.obsidian`, as the app's. */
  configDir?: string;
  /** Runs a task a moment later; by default by the window's timer, which fake timers can hold. */
  soon?: (task: () => void) => void;
}

/** What an `App` holds of files and what is known of them. Nothing is loaded until `load`. */
export interface DataLayer {
  vault: Vault;
  adapter: HostAdapter;
  metadataCache: MetadataCache;
  fileManager: FileManager;
  /**
   * The load at start-up: `create` for each file and folder, then the metadata.
   * `warm` (default) as at a later start: metadata is there when this resolves, without a `changed`.
   * `cold` as at the first start: `changed` follows for each note, in the background. `resolved` comes in both.
   */
  load(index?: 'warm' | 'cold'): Promise<void>;
  /** Resolves when no write and no metadata is outstanding. */
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
