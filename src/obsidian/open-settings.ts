import type { App } from 'obsidian';

/** The settings window, which the typings leave out; any of it may be absent. */
interface SettingsWindow {
  readonly setting?: { open?(): void; openTabById?(id: string): unknown };
}

/** Opens a plugin's page of the settings. Returns whether the app let that be done. */
export function openSettingsOf(app: App, pluginId: string): boolean {
  const { setting } = app as App & SettingsWindow;
  if (typeof setting?.open !== 'function' || typeof setting.openTabById !== 'function') return false;
  setting.open();
  setting.openTabById(pluginId);
  return true;
}
