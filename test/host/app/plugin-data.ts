import type { DataAdapter } from 'obsidian';

/**
 * `null` if there is no file, `undefined` if it is not valid JSON, such as a file that sync has written only in part.
 */
export async function readJson(adapter: DataAdapter, path: string): Promise<unknown> {
  if (!(await adapter.exists(path))) return null;
  const text = await adapter.read(path);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The data of one plugin, in the app's place for it: `plugins/<id>/data.json` in the settings folder. */
export class PluginData {
  readonly #adapter: DataAdapter;
  readonly #folder: string;

  /** @param folder the plugin's folder, as in `manifest.dir` */
  constructor(adapter: DataAdapter, folder: string) {
    this.#adapter = adapter;
    this.#folder = folder;
  }

  load(): Promise<unknown> {
    return readJson(this.#adapter, `${this.#folder}/data.json`);
  }

  async save(data: unknown): Promise<void> {
    if (!(await this.#adapter.exists(this.#folder))) await this.#adapter.mkdir(this.#folder);
    await this.#adapter.write(`${this.#folder}/data.json`, JSON.stringify(data, null, 2));
  }
}

/** A store for strings: `window.localStorage`, or a `Map` in tests. */
export interface StringStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** `App.loadLocalStorage` and `saveLocalStorage`: data of one vault on this device. */
export class LocalStorage {
  readonly #strings: StringStore;
  readonly #vaultId: string;

  constructor(strings: StringStore, vaultId: string) {
    this.#strings = strings;
    this.#vaultId = vaultId;
  }

  load(key: string): unknown {
    const text = this.#strings.getItem(`${this.#vaultId}-${key}`);
    return text === null ? null : (JSON.parse(text) as unknown);
  }

  /** `null` removes the entry. */
  save(key: string, data: unknown): void {
    const name = `${this.#vaultId}-${key}`;
    if (data === null || data === undefined) this.#strings.removeItem(name);
    else this.#strings.setItem(name, JSON.stringify(data));
  }
}
