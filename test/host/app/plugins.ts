import type * as Obsidian from 'obsidian';
import { PluginData } from './plugin-data';
import { asApp, type HostApp } from './host-app';

export type PluginClass<T extends Obsidian.Plugin = Obsidian.Plugin> = new (
  app: Obsidian.App,
  manifest: Obsidian.PluginManifest,
) => T;

/** Loads and unloads plugins, and keeps their `data.json` in the vault, as the app does. */
export class Plugins {
  readonly plugins: Record<string, Obsidian.Plugin> = {};
  readonly manifests: Record<string, Obsidian.PluginManifest> = {};
  readonly enabledPlugins = new Set<string>();

  constructor(readonly app: HostApp) {}

  getPlugin(id: string): Obsidian.Plugin | null {
    return this.plugins[id] ?? null;
  }

  /** `byUser`: the user has just switched it on; only then the app calls `onUserEnable`. */
  async enable<T extends Obsidian.Plugin>(
    pluginClass: PluginClass<T>,
    manifest: Obsidian.PluginManifest,
    byUser: boolean,
  ): Promise<T> {
    await this.disable(manifest.id);
    const placed = { ...manifest, dir: manifest.dir ?? `${this.app.vault.configDir}/plugins/${manifest.id}` };
    const plugin = new pluginClass(asApp(this.app), placed);
    this.manifests[manifest.id] = placed;
    this.plugins[manifest.id] = plugin;
    this.enabledPlugins.add(manifest.id);
    // The app awaits the result of an asynchronous `onload`, although `load` has no result according to the types.
    await (plugin as unknown as { load(): unknown }).load();
    if (byUser) plugin.onUserEnable();
    return plugin;
  }

  async disable(id: string): Promise<void> {
    const plugin = this.plugins[id];
    if (!plugin) return;
    Reflect.deleteProperty(this.plugins, id);
    this.enabledPlugins.delete(id);
    plugin.unload();
    await Promise.resolve();
  }

  /** Assumed from its use by other plugins: switches a plugin off for good, even one that is not loaded here. */
  async disablePluginAndSave(id: string): Promise<void> {
    await this.disable(id);
    this.enabledPlugins.delete(id);
    const { adapter, configDir } = this.app.vault;
    await adapter.write(`${configDir}/community-plugins.json`, JSON.stringify([...this.enabledPlugins]));
  }

  loadData(manifest: Obsidian.PluginManifest): Promise<unknown> {
    return this.#dataOf(manifest).load();
  }

  saveData(manifest: Obsidian.PluginManifest, data: unknown): Promise<void> {
    return this.#dataOf(manifest).save(data);
  }

  #dataOf({ dir = '' }: Obsidian.PluginManifest): PluginData {
    return new PluginData(this.app.vault.adapter, dir);
  }
}
