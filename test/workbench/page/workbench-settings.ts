import type * as Obsidian from 'obsidian';
import { asApp, type HostApp } from '../../host/app/host-app';
import { SettingTab } from '../../host/settings/setting-tab';
import { reloadWith, showTheme, type PageOptions } from './options';

/** The page's own settings, beside the plugin's. */
export class WorkbenchSettings extends SettingTab {
  constructor(
    readonly host: HostApp,
    readonly options: PageOptions,
    readonly plugin: { isEnabled(): boolean; setEnabled(enabled: boolean): Promise<void> },
  ) {
    super(asApp(host));
  }

  override getSettingDefinitions(): Obsidian.SettingDefinitionItem[] {
    return [
      {
        name: 'Theme',
        control: { type: 'dropdown', key: 'theme', options: { light: 'Light', dark: 'Dark' } },
      },
      {
        name: 'Language',
        desc: 'Loads the page again.',
        control: { type: 'dropdown', key: 'lang', options: { en: 'English', ko: '한국어' } },
      },
      {
        name: 'Device',
        desc: 'What the app says that it runs on. Loads the page again.',
        control: {
          type: 'dropdown',
          key: 'device',
          options: { desktop: 'Desktop', tablet: 'Tablet', phone: 'Phone' },
        },
      },
      {
        name: 'Direction',
        desc: 'Loads the page again.',
        control: {
          type: 'dropdown',
          key: 'dir',
          options: { ltr: 'Left to right', rtl: 'Right to left' },
        },
      },
      {
        name: 'AI Glossary',
        desc: 'Whether the plugin is enabled.',
        control: { type: 'toggle', key: 'plugin' },
      },
    ];
  }

  override getControlValue(key: string): unknown {
    if (key === 'theme') return this.host.isDarkMode() ? 'dark' : 'light';
    if (key === 'plugin') return this.plugin.isEnabled();
    if (key === 'dir') return this.options.direction;
    return key === 'lang' ? this.options.language : this.options.device;
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    if (key === 'plugin') await this.plugin.setEnabled(value === true);
    else if (key === 'theme') {
      showTheme(value === 'dark' ? 'dark' : 'light');
      this.host.workspace.trigger('css-change');
    } else reloadWith(key as 'lang' | 'device' | 'dir', value as string);
  }
}
