import { PluginSettingTab, type App, type Plugin, type SettingDefinitionItem } from 'obsidian';
import { type Clock, formatInstant, type Settings } from '../../core';
import type { Translate } from '../../i18n';
import { fromControlValue, toControlValue, type SettingKey } from './control-values';
import { FolderPicker } from '../../obsidian/folder-picker';
import type { FolderListKey, SettingContext } from './setting-context';
import { settingGroups } from './setting-groups';

/** What the setting tab needs. */
export interface SettingTabDeps {
  readonly app: App;
  /** Only to be passed on to Obsidian, which lists the tab under its name. */
  readonly plugin: Plugin;
  readonly settings: { get(): Settings; update(patch: Partial<Settings>): Promise<void> };
  readonly translate: Translate;
  readonly clock: Clock;
}

/** The plugin's page in Obsidian's settings: one group for each of `settingGroups`. */
export class GlossarySettingTab extends PluginSettingTab {
  readonly #deps: SettingTabDeps;
  /** Where the present time is shown. */
  readonly #times = new Set<HTMLElement>();

  constructor(deps: SettingTabDeps) {
    super(deps.app, deps.plugin);
    this.#deps = deps;
  }

  override getSettingDefinitions(): SettingDefinitionItem<SettingKey>[] {
    const { app, settings, translate } = this.#deps;
    const context: SettingContext = {
      translate,
      showTime: (el) => {
        this.#times.add(el);
        this.#writeTime(el);
        return () => this.#times.delete(el);
      },
      addFolder: (key) => this.#addFolder(key),
      folderExists: (path) => app.vault.getFolderByPath(path) !== null,
      ignoredProblems: {
        count: () => settings.get().ignoredProblems.length,
        showAgain: async () => {
          await settings.update({ ignoredProblems: [] });
          this.refreshDomState();
        },
      },
    };
    return settingGroups.map((describe) => {
      const group = describe(context);
      return { ...group, cls: group.cls ?? 'ai-glossary-settings' };
    });
  }

  override getControlValue(key: string): unknown {
    return toControlValue(this.#deps.settings.get(), key);
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const { settings } = this.#deps;
    await settings.update(fromControlValue(settings.get(), key, value));
    for (const el of this.#times) this.#writeTime(el);
  }

  #addFolder(key: FolderListKey): void {
    const { app, settings, translate } = this.#deps;
    new FolderPicker(app, translate('settings.choose-folder'), ({ path }) => {
      const folders = settings.get()[key];
      if (folders.includes(path)) return;
      // The text field of the list is drawn anew.
      void settings.update({ [key]: [...folders, path] }).then(() => this.update());
    }).open();
  }

  #writeTime(el: HTMLElement): void {
    const { settings, clock } = this.#deps;
    const { dateFormat, timeZone } = settings.get();
    el.setText(formatInstant(clock(), dateFormat, timeZone));
  }
}
