import type { App } from 'obsidian';

/** The settings window. The typings leave it out, and any of it may be absent. */
interface SettingsWindow {
  readonly setting?: { open?(): void; openTabById?(id: string): unknown };
}

/** Opens a plugin's settings page. Returns whether the app allowed it. */
export function openSettingsOf(app: App, pluginId: string): boolean {
  const { setting } = app as App & SettingsWindow;
  if (typeof setting?.open !== 'function' || typeof setting.openTabById !== 'function') return false;
  setting.open();
  setting.openTabById(pluginId);
  return true;
}
