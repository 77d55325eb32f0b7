import type * as Obsidian from 'obsidian';
import { renderDefinitions, type RenderedDefinitions } from './definitions';

/** A page of settings that is described by data. */
export abstract class SettingTab {
  icon = '';
  readonly containerEl = createDiv('vertical-tab-content');
  settingItems: Obsidian.SettingDefinitionItem[] = [];
  #rendered: RenderedDefinitions | undefined;

  constructor(readonly app: Obsidian.App) {}

  getSettingDefinitions(): Obsidian.SettingDefinitionItem[] {
    return [];
  }

  update(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.#rendered) this.render();
  }

  getControlValue(_key: string): unknown {
    return undefined;
  }

  setControlValue(_key: string, _value: unknown): void | Promise<void> {
    // The app's own settings do not exist here.
  }

  refreshDomState(): void {
    this.#rendered?.refresh();
  }

  display(): void {
    // Only for plugins that do not describe their settings.
  }

  hide(): void {
    this.#rendered?.dispose();
    this.#rendered = undefined;
    this.containerEl.empty();
  }

  /** Called by the settings window when it opens, and again when the definitions have changed. */
  render(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.settingItems.length === 0) {
      this.display();
      return;
    }
    const scroll = this.containerEl.scrollTop;
    const page = this.#rendered?.openPage ?? [];
    this.#rendered?.dispose();
    this.containerEl.empty();
    this.#rendered = renderDefinitions(this, this.settingItems, page);
    this.containerEl.scrollTop = scroll;
  }
}

export abstract class PluginSettingTab extends SettingTab {
  constructor(
    app: Obsidian.App,
    readonly plugin: Obsidian.Plugin,
  ) {
    super(app);
  }

  override getControlValue(key: string): unknown {
    return (this.plugin.settings as Record<string, unknown> | undefined)?.[key];
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    this.plugin.settings = { ...(this.plugin.settings as object), [key]: value };
    await this.plugin.saveData(this.plugin.settings);
  }
}

/** A page below a tab that is drawn by code. */
export abstract class SettingPage {
  readonly rootEl = createDiv('setting-page');
  readonly titlebarEl = this.rootEl.createDiv('setting-page-titlebar');
  readonly containerEl = this.rootEl.createDiv('setting-page-content');
  title = '';

  abstract display(): void;

  hide(): void {
    this.containerEl.empty();
  }
}
