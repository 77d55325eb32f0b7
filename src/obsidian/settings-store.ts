import { Component, type Plugin } from 'obsidian';
import {
  defaultSettings,
  parseSettings,
  patchStoredSettings,
  readStoredSettings,
  type Settings,
  type StoredSettings,
  type Unsubscribe,
} from '../core';

/** The settings that hold now, and what is told when they change. Kept in the plugin's `data.json`. */
export class SettingsStore extends Component {
  readonly #file: Pick<Plugin, 'loadData' | 'saveData'>;
  readonly #listeners = new Set<(settings: Settings) => void>();
  #stored: StoredSettings = {};
  #unsaved: Partial<Settings> = {};
  #settings: Settings = defaultSettings;
  #readable = false;
  /** Reads and writes follow each other, so that none works on a file that another is about to replace. */
  #lastAccess: Promise<unknown> = Promise.resolve();

  constructor(file: Pick<Plugin, 'loadData' | 'saveData'>) {
    super();
    this.#file = file;
  }

  /**
   * Reads `data.json`: at start, and again when a sync or a hand has changed it. When it cannot be read, the settings
   * stay as they were.
   */
  read(): Promise<void> {
    return this.#afterLastAccess(async () => {
      let data: unknown;
      try {
        data = await this.#file.loadData();
      } catch {
        this.#readable = false;
        return;
      }
      this.#readable = true;
      this.#adopt(patchStoredSettings(readStoredSettings(data), this.#unsaved));
    });
  }

  /** Whether the last reading went well. */
  get readable(): boolean {
    return this.#readable;
  }

  get(): Settings {
    return this.#settings;
  }

  /** Holds at once; resolves when it is on disk. */
  update(patch: Partial<Settings>): Promise<void> {
    this.#unsaved = { ...this.#unsaved, ...patch };
    this.#adopt(patchStoredSettings(this.#stored, patch));
    return this.#afterLastAccess(async () => {
      if (Object.keys(this.#unsaved).length === 0) return;
      this.#unsaved = {};
      await this.#file.saveData(this.#stored);
    });
  }

  onChange(listener: (settings: Settings) => void): Unsubscribe {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #adopt(stored: StoredSettings): void {
    this.#stored = stored;
    this.#settings = parseSettings(stored);
    for (const listener of [...this.#listeners]) listener(this.#settings);
  }

  #afterLastAccess<T>(access: () => Promise<T>): Promise<T> {
    const result = this.#lastAccess.then(access);
    this.#lastAccess = result.catch(() => undefined);
    return result;
  }
}
