import { type App, Modal, Setting, type TAbstractFile, type TextComponent } from 'obsidian';
import { normalizeFolder, normalizeTag, type TemplateRule } from '../../core';
import type { Translate } from '../../i18n';
import { PathInputSuggest } from '../../obsidian/path-input-suggest';

export interface TemplateRuleModalDeps {
  readonly translate: Translate;
  readonly rule: TemplateRule;
  /** Says what is wrong with a rule; `undefined` if nothing is. */
  readonly faultOf: (rule: TemplateRule) => Promise<string | undefined>;
  readonly onSave: (rule: TemplateRule) => void;
}

/** Asks which notes get which template. */
export class TemplateRuleModal extends Modal {
  readonly #deps: TemplateRuleModalDeps;
  #rule: TemplateRule;
  #faultEl: HTMLElement | undefined;

  constructor(app: App, deps: TemplateRuleModalDeps) {
    super(app);
    this.#deps = deps;
    this.#rule = deps.rule;
    this.modalEl.addClasses(['ai-glossary-dialog', 'ai-glossary-wide-settings']);
  }

  override onOpen(): void {
    this.setTitle(this.#deps.translate('front-matter.rule.title'));
    this.#draw();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  #draw(): void {
    const { translate } = this.#deps;
    this.contentEl.empty();
    new Setting(this.contentEl).setName(translate('front-matter.rule.which')).addDropdown((dropdown) =>
      dropdown
        .addOptions({
          folder: translate('front-matter.rule.kind.folder'),
          pattern: translate('front-matter.rule.kind.pattern'),
          tag: translate('front-matter.rule.kind.tag'),
        })
        .setValue(this.#rule.by)
        .onChange((by) => this.#redraw({ by: by as TemplateRule['by'], value: '' })),
    );
    this.#askWhich();
    new Setting(this.contentEl).setName(translate('front-matter.rule.template')).addDropdown((dropdown) =>
      dropdown
        .addOptions({
          note: translate('front-matter.rule.source.note'),
          text: translate('front-matter.rule.source.text'),
        })
        .setValue(this.#rule.source)
        .onChange((source) => this.#redraw({ source: source as TemplateRule['source'], template: '' })),
    );
    this.#askTemplate();
    // A note that is still empty cannot have a tag.
    if (this.#rule.by !== 'tag') this.#askOnCreate();
    this.#faultEl = this.contentEl.createEl('p', { cls: 'mod-warning', attr: { role: 'status' } });
    new Setting(this.contentEl)
      .addButton((button) => button.setButtonText(translate('run.cancel')).onClick(() => this.close()))
      .addButton((button) =>
        button
          .setCta()
          .setButtonText(translate('front-matter.rule.save'))
          .onClick(() => this.#save()),
      );
    void this.#showFault();
  }

  #askWhich(): void {
    const { translate } = this.#deps;
    const { by, value } = this.#rule;
    const name = translate(`front-matter.rule.kind.${by}`);
    const setting = new Setting(this.contentEl).setName(name);
    if (by === 'pattern') setting.setDesc(translate('front-matter.rule.pattern-desc'));
    setting.addText((text) => {
      if (by === 'folder') this.#offer(text, () => this.app.vault.getAllFolders(false));
      text.inputEl.setAttr('aria-label', name);
      text.setValue(value).onChange((given) => this.#change({ value: given }));
    });
  }

  #askTemplate(): void {
    const { translate } = this.#deps;
    const { source, template } = this.#rule;
    const name = translate(`front-matter.rule.source.${source}`);
    const setting = new Setting(this.contentEl).setName(name);
    if (source === 'note') {
      setting.setDesc(translate('front-matter.rule.note-desc')).addText((text) => {
        this.#offer(text, () => this.app.vault.getMarkdownFiles());
        text.inputEl.setAttr('aria-label', name);
        text.setValue(template).onChange((given) => this.#change({ template: given }));
      });
    } else {
      setting.addTextArea((area) => {
        area.inputEl.rows = 8;
        area.inputEl.setAttr('aria-label', name);
        area.setValue(template).onChange((given) => this.#change({ template: given }));
      });
    }
  }

  #askOnCreate(): void {
    const { translate } = this.#deps;
    new Setting(this.contentEl)
      .setName(translate('front-matter.rule.on-create'))
      .setDesc(translate('front-matter.rule.on-create-desc'))
      .addToggle((toggle) =>
        toggle.setValue(this.#rule.onCreate).onChange((onCreate) => this.#change({ onCreate })),
      );
  }

  #offer(text: TextComponent, items: () => readonly TAbstractFile[]): void {
    new PathInputSuggest(this.app, text.inputEl, items);
  }

  #redraw(patch: Partial<TemplateRule>): void {
    this.#rule = { ...this.#rule, ...patch };
    this.#draw();
  }

  #change(patch: Partial<TemplateRule>): void {
    this.#rule = { ...this.#rule, ...patch };
    void this.#showFault();
  }

  /** Fields that are still empty are not faults until the rule is saved. */
  async #showFault(): Promise<void> {
    const rule = this.#rule;
    const isFilledIn = rule.value.trim() !== '' && rule.template.trim() !== '';
    const fault = isFilledIn ? await this.#deps.faultOf(rule) : undefined;
    if (rule === this.#rule) this.#faultEl?.setText(fault ?? '');
  }

  #save(): void {
    const { translate, onSave } = this.#deps;
    const { by, value, template, onCreate } = this.#rule;
    const name = by === 'folder' ? normalizeFolder(value) : by === 'tag' ? normalizeTag(value) : value.trim();
    if (name === '' || template.trim() === '') {
      this.#faultEl?.setText(translate('front-matter.rule.incomplete'));
      return;
    }
    this.close();
    onSave({ ...this.#rule, value: name, onCreate: onCreate && by !== 'tag' });
  }
}
