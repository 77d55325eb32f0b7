import { PluginSettingTab, type App, type Plugin, type SettingDefinitionItem } from 'obsidian';
import { type Clock, formatInstant, normalizeFolder, type TemplateRule, type Unsubscribe } from '../../core';
import type { Translate } from '../../i18n';
import { fromControlValue, toControlValue, type SettingKey } from './control-values';
import { FolderPicker } from '../../obsidian/folder-picker';
import type { FolderListKey, SettingContext } from './setting-context';
import { settingGroups } from './setting-groups';
import { checkTemplate } from './template-check';
import { TemplateRuleModal } from './template-rule-modal';
import type { SettingsPort } from '../../obsidian/settings-store';

export interface SettingTabDeps {
  readonly app: App;
  /** Only passed on to Obsidian, which lists the tab under the plugin's name. */
  readonly plugin: Plugin;
  readonly settings: Pick<SettingsPort, 'get' | 'update'>;
  readonly translate: Translate;
  readonly clock: Clock;
  /** The templates that rules refer to. */
  readonly templates: {
    /** The template of a rule, or one sentence that says why it cannot be used. */
    of(rule: TemplateRule): RuleTemplate;
    /** As `of`, for a rule that is still being edited. */
    read(rule: TemplateRule): Promise<RuleTemplate>;
    onChange(listener: () => void): Unsubscribe;
  };
}

type RuleTemplate = { readonly template: string } | { readonly fault: string };

const newRule: TemplateRule = { by: 'folder', value: '', source: 'note', template: '', onCreate: false };

/** The plugin's page in Obsidian's settings: one group for each of `settingGroups`. */
export class GlossarySettingTab extends PluginSettingTab {
  readonly #deps: SettingTabDeps;
  /** The elements that show the present time. */
  readonly #times = new Set<HTMLElement>();

  constructor(deps: SettingTabDeps) {
    super(deps.app, deps.plugin);
    this.#deps = deps;
    deps.plugin.register(
      deps.templates.onChange(() => {
        if (this.containerEl.isShown()) this.update();
      }),
    );
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
      templateRules: {
        get: () => settings.get().templateRules,
        set: (rules) => this.#setRules(rules),
        edit: (index) => this.#editRule(index),
        faultOf: (rule) => this.#faultOf(rule, this.#deps.templates.of(rule)),
      },
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

  #setRules(templateRules: readonly TemplateRule[]): void {
    void this.#deps.settings.update({ templateRules }).then(() => this.update());
  }

  #editRule(index?: number): void {
    const { app, settings, translate } = this.#deps;
    const rules = settings.get().templateRules;
    new TemplateRuleModal(app, {
      translate,
      rule: (index === undefined ? undefined : rules[index]) ?? newRule,
      faultOf: async (rule) => this.#faultOf(rule, await this.#deps.templates.read(rule)),
      onSave: (rule) =>
        this.#setRules(
          index === undefined ? [...rules, rule] : rules.map((other, at) => (at === index ? rule : other)),
        ),
    }).open();
  }

  #faultOf(rule: TemplateRule, found: RuleTemplate): string | undefined {
    const { app, translate } = this.#deps;
    const folder = rule.value;
    if (rule.by === 'folder' && app.vault.getFolderByPath(normalizeFolder(folder)) === null) {
      return translate('settings.folder-missing', { folder });
    }
    return 'fault' in found ? found.fault : checkTemplate(found.template, translate);
  }

  #addFolder(key: FolderListKey): void {
    const { app, settings, translate } = this.#deps;
    new FolderPicker(app, translate('settings.choose-folder'), ({ path }) => {
      const folders = settings.get()[key];
      if (folders.includes(path)) return;
      // `update` draws the text field of the list again.
      void settings.update({ [key]: [...folders, path] }).then(() => this.update());
    }).open();
  }

  #writeTime(el: HTMLElement): void {
    const { settings, clock } = this.#deps;
    const { dateFormat, timeZone } = settings.get();
    el.setText(formatInstant(clock(), dateFormat, timeZone));
  }
}
