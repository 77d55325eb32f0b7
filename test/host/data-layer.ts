import type { DataAdapter, FileManager, MetadataCache, Vault } from 'obsidian';
import type { FileStore } from './file-store';

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
}

export interface DataLayerOptions {
  store: FileStore;
  clock?: Clock;
}

/** What an `App` holds of files and what is known of them. Nothing is loaded until `load`. */
export interface DataLayer {
  vault: Vault;
  adapter: DataAdapter;
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
