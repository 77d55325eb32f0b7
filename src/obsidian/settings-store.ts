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
  #settings: Settings = defaultSettings;
  #saving: Promise<void> = Promise.resolve();
  #revision = 0;

  constructor(file: Pick<Plugin, 'loadData' | 'saveData'>) {
    super();
    this.#file = file;
  }

  /**
   * Reads `data.json`: at start, and again when a sync or a hand has changed it.
   * @returns whether it could be read. If not, the settings stay as they were.
   */
  async read(): Promise<boolean> {
    let revision: number;
    let data: unknown;
    do {
      revision = this.#revision;
      await this.#saving;
      try {
        data = await this.#file.loadData();
      } catch {
        return false;
      }
      // A change made meanwhile is newer than what was read.
    } while (revision !== this.#revision);
    this.#stored = readStoredSettings(data);
    this.#adopt();
    return true;
  }

  get(): Settings {
    return this.#settings;
  }

  /** Holds at once; resolves when it is on disk. Writes follow each other in the order of the calls. */
  update(patch: Partial<Settings>): Promise<void> {
    this.#revision += 1;
    this.#stored = patchStoredSettings(this.#stored, patch);
    this.#adopt();
    const stored = this.#stored;
    const save = this.#saving.then(() => this.#file.saveData(stored));
    this.#saving = save.catch(() => undefined);
    return save;
  }

  onChange(listener: (settings: Settings) => void): Unsubscribe {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #adopt(): void {
    this.#settings = parseSettings(this.#stored);
    for (const listener of [...this.#listeners]) listener(this.#settings);
  }
}
