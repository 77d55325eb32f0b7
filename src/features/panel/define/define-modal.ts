import { type App, Modal, Setting } from 'obsidian';
import type { Translate } from '../../../i18n';
import type { TermToDefine } from '../actions';
import { isNameOf, type NewDefinition } from './new-definition';

export interface DefineModalDeps {
  readonly translate: Translate;
  readonly term: TermToDefine;
  /** Path of the note that will be made for a name. */
  readonly pathOf: (name: string) => string;
  /** The whole text of the note that will be made. */
  readonly textOf: (name: string, given: NewDefinition) => string;
  readonly onSubmit: (name: string, given: NewDefinition) => void;
}

/** Asks what a name stands for and means, and shows the note that will say so. */
export class DefineModal extends Modal {
  readonly #deps: DefineModalDeps;
  #name: string;
  #given: NewDefinition;

  constructor(app: App, deps: DefineModalDeps) {
    super(app);
    this.#deps = deps;
    this.#name = deps.term.name;
    this.#given = { expansion: deps.term.expansion ?? '', definition: '' };
  }

  override onOpen(): void {
    const { pathOf, term, textOf, translate } = this.#deps;
    this.modalEl.addClass('ai-glossary-define');
    this.setTitle(
      term.name === '' ? translate('panel.new-term') : translate('panel.define-title', { name: term.name }),
    );
    if (term.isToBeChecked === true) this.#askName();
    const showExpansion = this.#askExpansion();
    this.#askDefinition();
    const pathEl = this.contentEl.createEl('p');
    const preview = this.contentEl.createEl('pre', { cls: 'ai-glossary-define-preview' });
    const show = (): void => {
      showExpansion();
      for (const el of [pathEl, preview]) el.toggle(this.#name !== '');
      if (this.#name === '') return;
      pathEl.setText(translate('panel.define-path', { path: pathOf(this.#name) }));
      preview.setText(textOf(this.#name, this.#given));
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

  #askName(): void {
    const label = this.#deps.translate('panel.define-term');
    new Setting(this.contentEl).setName(label).addText((text) => {
      text.inputEl.setAttr('aria-label', label);
      // A name there must be: an empty field stands for the one that was given.
      text.setValue(this.#name).onChange((name) => {
        this.#name = name.trim() === '' ? this.#deps.term.name : name.trim();
      });
      this.#submitByEnter(text.inputEl);
    });
  }

  #submitByEnter(input: HTMLInputElement): void {
    input.addEventListener('keydown', (event) => {
      // Enter also ends a composition.
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      this.#submit();
    });
  }

  /** Returns what says whether the answer will be understood. */
  #askExpansion(): () => void {
    const { translate } = this.#deps;
    const label = translate('panel.define-expansion');
    const setting = new Setting(this.contentEl).setName(label).addText((text) => {
      text.inputEl.setAttr('aria-label', label);
      text.setValue(this.#given.expansion).onChange((expansion) => {
        this.#given = { ...this.#given, expansion };
      });
      this.#submitByEnter(text.inputEl);
    });
    return () => {
      const { expansion } = this.#given;
      const isUnderstood = expansion.trim() === '' || isNameOf(this.#name, expansion);
      setting.setDesc(
        translate(isUnderstood ? 'panel.define-expansion.desc' : 'panel.define-expansion.unlike', {
          name: this.#name,
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
    if (this.#name === '') return;
    this.close();
    this.#deps.onSubmit(this.#name, this.#given);
  }
}
