import type * as Obsidian from 'obsidian';
import { asApp, type HostApp } from '../app/host-app';
import { Modal } from '../ui/modal';
import type { SettingTab } from './setting-tab';

interface Entry {
  readonly tab: SettingTab;
  readonly id: string;
  readonly name: string;
  /** The title of the group under which the tab is listed. */
  readonly group: string;
}

/** The settings window: `app.setting`. */
export class SettingsModal extends Modal {
  readonly pluginTabs: Entry[] = [];
  activeTab: SettingTab | null = null;
  readonly #headersEl: HTMLElement;
  readonly #tabEl: HTMLElement;

  constructor(host: HostApp) {
    super(asApp(host));
    this.modalEl.addClass('mod-settings', 'mod-sidebar-layout');
    this.modalEl.setAttr('aria-label', 'Settings');
    this.contentEl.addClass('vertical-tabs-container');
    this.#headersEl = this.contentEl.createDiv('vertical-tab-header');
    this.#headersEl.setAttrs({ role: 'tablist', 'aria-orientation': 'vertical', 'aria-label': 'Settings' });
    this.#tabEl = this.contentEl.createDiv('vertical-tab-content-container');
    this.#tabEl.setAttrs({ role: 'tabpanel' });
  }

  addSettingTab(
    tab: Obsidian.SettingTab | SettingTab,
    { id, name }: Pick<Obsidian.PluginManifest, 'id' | 'name'>,
    group = 'Community plugins',
  ): void {
    const own = tab as SettingTab;
    own.update();
    this.pluginTabs.push({ tab: own, id, name, group });
    this.#headers();
  }

  removeSettingTab(tab: Obsidian.SettingTab): void {
    const own = tab as unknown as SettingTab;
    this.pluginTabs.splice(
      this.pluginTabs.findIndex((entry) => entry.tab === own),
      1,
    );
    if (this.activeTab === own) this.openTab(null);
    this.#headers();
  }

  openTabById(id: string): SettingTab | null {
    const tab = this.pluginTabs.find((entry) => entry.id === id)?.tab ?? null;
    this.openTab(tab);
    return tab;
  }

  openTab(tab: SettingTab | null): void {
    this.activeTab?.hide();
    this.activeTab = tab;
    this.#tabEl.empty();
    if (tab) {
      this.#tabEl.append(tab.containerEl);
      tab.render();
    }
    this.#headers();
  }

  override onOpen(): void {
    this.openTab(this.activeTab ?? this.pluginTabs[0]?.tab ?? null);
  }

  override onClose(): void {
    this.activeTab?.hide();
  }

  #headers(): void {
    this.#headersEl.empty();
    let shown = '';
    for (const { tab, name, group } of this.pluginTabs) {
      if (group !== shown) this.#headersEl.createDiv({ cls: 'vertical-tab-header-group-title', text: group });
      shown = group;
      const active = tab === this.activeTab;
      const el = this.#headersEl.createDiv({ cls: 'vertical-tab-nav-item', text: name });
      el.setAttrs({ role: 'tab', tabindex: 0, 'aria-selected': active });
      el.toggleClass('is-active', active);
      el.addEventListener('click', () => this.openTab(tab));
      el.addEventListener('keydown', (event) => {
        if (event.key === 'Enter') this.openTab(tab);
      });
    }
  }
}
