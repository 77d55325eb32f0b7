import { defaultSettings, type Settings } from '../../src/core';
import type { SettingsPort } from '../../src/obsidian/settings-store';

/** Settings that nobody changes: the defaults, but for these. */
export function fixedSettings(settings: Partial<Settings> = {}): SettingsPort {
  return {
    get: () => ({ ...defaultSettings, ...settings }),
    update: () => Promise.resolve(),
    onChange: () => () => undefined,
  };
}
