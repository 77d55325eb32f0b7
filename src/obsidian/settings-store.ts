import { Component, type Plugin } from 'obsidian';
import {
  adoptStoredSettings,
  defaultSettings,
  parseSettings,
  patchStoredSettings,
  type Settings,
  type StoredSettings,
  type Unsubscribe,
} from '../core';

/** The settings as a feature has them. */
export interface SettingsPort {
  get(): Settings;
  /** Takes effect at once. */
  update(patch: Partial<Settings>): Promise<void>;
  onChange(listener: () => void): Unsubscribe;
}

/** The present settings, kept in the plugin's `data.json`. Tells its listeners of changes. */
export class SettingsStore extends Component implements SettingsPort {
  readonly #file: Pick<Plugin, 'loadData' | 'saveData'>;
  readonly #listeners = new Set<() => void>();
  readonly #heldBackListeners = new Set<() => void>();
  #stored: StoredSettings = {};
  #unsaved: Partial<Settings> = {};
  #settings: Settings = defaultSettings;
  #readable = false;
  /** Reads and writes run one after the other, so that none uses a file that another is about to replace. */
  #lastAccess: Promise<unknown> = Promise.resolve();

  constructor(file: Pick<Plugin, 'loadData' | 'saveData'>) {
    super();
    this.#file = file;
  }

  /**
   * Reads `data.json`: at start, and again when a sync or a hand has changed it. When it cannot be read, as while a sync
   * has brought but half of it, the settings stay as they were and the file is not written to. Changes that were held
   * back until it could be read are written then.
   */
  read(): Promise<void> {
    return this.#afterLastAccess(async () => {
      if ((await this.#load()) && this.#hasUnsaved()) await this.#write();
    });
  }

  /** Whether the last reading went well. */
  get readable(): boolean {
    return this.#readable;
  }

  get(): Settings {
    return this.#settings;
  }

  /** Takes effect at once. Resolves when it is on disk, or when it is held back because the file cannot be read. */
  update(patch: Partial<Settings>): Promise<void> {
    this.#unsaved = { ...this.#unsaved, ...patch };
    const stored = patchStoredSettings(this.#stored, patch);
    // Each graded card is stored here. Only study reads it, so that the index and the views need not be told.
    if (Object.keys(patch).every((key) => key === 'studied')) this.#hold(stored);
    else this.#adopt(stored);
    return this.#afterLastAccess(async () => {
      if (!this.#hasUnsaved()) return;
      if (this.#readable || (await this.#load())) await this.#write();
      else for (const listener of [...this.#heldBackListeners]) listener();
    });
  }

  /** Overwrites the file with the present settings. Call it once a copy of an unreadable file has been made. */
  writeOver(): Promise<void> {
    return this.#afterLastAccess(async () => {
      await this.#write();
      this.#readable = true;
    });
  }

  onChange(listener: () => void): Unsubscribe {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Called when a change has taken effect but is not saved, because the file cannot be read. */
  onHeldBack(listener: () => void): Unsubscribe {
    this.#heldBackListeners.add(listener);
    return () => this.#heldBackListeners.delete(listener);
  }

  /** Whether the file could be read. `loadData` answers `undefined` for what is no JSON, `null` where there is no file. */
  async #load(): Promise<boolean> {
    const data: unknown = await this.#file.loadData().catch(() => undefined);
    this.#readable = typeof data === 'object' && !Array.isArray(data);
    if (this.#readable) this.#adopt(adoptStoredSettings(data, this.#unsaved));
    return this.#readable;
  }

  async #write(): Promise<void> {
    const unsaved = this.#unsaved;
    this.#unsaved = {};
    try {
      await this.#file.saveData(this.#stored);
    } catch (error) {
      this.#unsaved = { ...unsaved, ...this.#unsaved };
      throw error;
    }
  }

  #hasUnsaved(): boolean {
    return Object.keys(this.#unsaved).length > 0;
  }

  #hold(stored: StoredSettings): void {
    this.#stored = stored;
    this.#settings = parseSettings(stored);
  }

  #adopt(stored: StoredSettings): void {
    this.#hold(stored);
    for (const listener of [...this.#listeners]) listener();
  }

  #afterLastAccess<T>(access: () => Promise<T>): Promise<T> {
    const result = this.#lastAccess.then(access);
    this.#lastAccess = result.catch(() => undefined);
    return result;
  }
}
