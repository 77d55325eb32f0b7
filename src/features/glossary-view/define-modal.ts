import { type App, Modal, Setting } from 'obsidian';
import type { Translate } from '../../i18n';
import type { TermToDefine } from './actions';
import { isNameOf, type NewDefinition } from './model/new-definition';

export interface DefineModalDeps {
  readonly translate: Translate;
  readonly term: TermToDefine;
  /** Path of the note that will be made. */
  readonly path: string;
  /** The whole text of the note that will be made. */
  readonly textOf: (given: NewDefinition) => string;
  readonly onSubmit: (given: NewDefinition) => void;
}

/** Asks what a name stands for and means, and shows the note that will say so. */
export class DefineModal extends Modal {
  readonly #deps: DefineModalDeps;
  #given: NewDefinition;

  constructor(app: App, deps: DefineModalDeps) {
    super(app);
    this.#deps = deps;
    this.#given = { expansion: deps.term.expansion ?? '', definition: '' };
  }

  override onOpen(): void {
    const { path, term, translate } = this.#deps;
    this.modalEl.addClass('ai-glossary-define');
    this.setTitle(translate('panel.define-title', { name: term.name }));
    const showExpansion = this.#askExpansion();
    this.#askDefinition();
    this.contentEl.createEl('p', { text: translate('panel.define-path', { path }) });
    const preview = this.contentEl.createEl('pre', { cls: 'ai-glossary-define-preview' });
    const show = (): void => {
      showExpansion();
      preview.setText(this.#deps.textOf(this.#given));
      // What is asked for here stands at the end, below the front matter.
      preview.scrollTop = preview.scrollHeight;
    };
    this.contentEl.addEventListener('input', show);
    show();
    this.scope.register(['Mod'], 'Enter', () => this.#submit());
    new Setting(this.contentEl)
      .addButton((button) => button.setButtonText(translate('panel.cancel')).onClick(() => this.close()))
      .addButton((button) =>
        button
          .setButtonText(translate('panel.define-create'))
          .setCta()
          .onClick(() => this.#submit()),
      );
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  /** Returns what says whether the answer will be understood. */
  #askExpansion(): () => void {
    const { term, translate } = this.#deps;
    const label = translate('panel.define-expansion');
    const setting = new Setting(this.contentEl).setName(label).addText((text) => {
      text.inputEl.setAttr('aria-label', label);
      text.setValue(this.#given.expansion).onChange((expansion) => {
        this.#given = { ...this.#given, expansion };
      });
      text.inputEl.addEventListener('keydown', (event) => {
        // Enter also ends a composition.
        if (event.key !== 'Enter' || event.isComposing) return;
        event.preventDefault();
        this.#submit();
      });
    });
    return () => {
      const { expansion } = this.#given;
      const isUnderstood = expansion.trim() === '' || isNameOf(term.name, expansion);
      setting.setDesc(
        translate(isUnderstood ? 'panel.define-expansion.desc' : 'panel.define-expansion.unlike', {
          name: term.name,
        }),
      );
    };
  }

  #askDefinition(): void {
    const { translate } = this.#deps;
    const label = translate('panel.define-definition');
    new Setting(this.contentEl)
      .setName(label)
      .setDesc(translate('panel.define-definition.desc'))
      .addTextArea((area) => {
        area.inputEl.setAttr('aria-label', label);
        area.inputEl.rows = 3;
        area.onChange((definition) => {
          this.#given = { ...this.#given, definition };
        });
      });
  }

  #submit(): void {
    this.close();
    this.#deps.onSubmit(this.#given);
  }
}
