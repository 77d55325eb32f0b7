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

/** The settings, as features access them. */
export interface SettingsPort {
  get(): Settings;
  /** Takes effect at once. */
  update(patch: Partial<Settings>): Promise<void>;
  onChange(listener: () => void): Unsubscribe;
}

/** The present settings, which are stored in the plugin's `data.json`. Listeners are told of changes. */
export class SettingsStore extends Component implements SettingsPort {
  readonly #file: Pick<Plugin, 'loadData' | 'saveData'>;
  readonly #listeners = new Set<() => void>();
  readonly #heldBackListeners = new Set<() => void>();
  #stored: StoredSettings = {};
  #unsaved: Partial<Settings> = {};
  #settings: Settings = defaultSettings;
  #readable = false;
  /** Reads and writes run one after another, so that none uses a file that another one is about to replace. */
  #lastAccess: Promise<unknown> = Promise.resolve();

  constructor(file: Pick<Plugin, 'loadData' | 'saveData'>) {
    super();
    this.#file = file;
  }

  /**
   * Reads `data.json`: at start, and again when a sync or the user has changed it. If it cannot be read, for example
   * because a sync has written only half of it, the settings stay as they were and the file is not written. Changes
   * made in the meantime are saved once the file can be read.
   */
  read(): Promise<void> {
    return this.#afterLastAccess(async () => {
      if ((await this.#load()) && this.#hasUnsaved()) await this.#write();
    });
  }

  /** Whether the last read succeeded. */
  get readable(): boolean {
    return this.#readable;
  }

  get(): Settings {
    return this.#settings;
  }

  /**
   * Takes effect at once. Resolves when the change is on disk, or when it is held back because the file cannot be read.
   */
  update(patch: Partial<Settings>): Promise<void> {
    this.#unsaved = { ...this.#unsaved, ...patch };
    const stored = patchStoredSettings(this.#stored, patch);
    // Each graded card is stored here. Only study reads that key, so the index and the views need not be told.
    if (Object.keys(patch).every((key) => key === 'studied')) this.#hold(stored);
    else this.#adopt(stored);
    return this.#afterLastAccess(async () => {
      if (!this.#hasUnsaved()) return;
      if (this.#readable || (await this.#load())) await this.#write();
      else for (const listener of [...this.#heldBackListeners]) listener();
    });
  }

  /** Overwrites the file with the present settings. Only for use after an unreadable file has been copied. */
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

  /** Called when a change has taken effect but could not be saved, because the file cannot be read. */
  onHeldBack(listener: () => void): Unsubscribe {
    this.#heldBackListeners.add(listener);
    return () => this.#heldBackListeners.delete(listener);
  }

  /** Whether the file could be read. `loadData` gives `undefined` for invalid JSON, and `null` if there is no file. */
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
