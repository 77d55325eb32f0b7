import { type App, Modal, Setting } from 'obsidian';
import type { Translate } from '../../../i18n';
import type { TermToDefine } from '../actions';
import { isNameOf, type NewDefinition } from './new-definition';

export interface DefineModalDeps {
  readonly translate: Translate;
  readonly term: TermToDefine;
  /** What the answers are to begin with. */
  readonly start: NewDefinition;
  /** It comes from the built-in reference. */
  readonly isFromReference: boolean;
  /** Where the definition can go: a new note, and mostly the active one. */
  readonly targets: readonly [DefinitionTarget, ...DefinitionTarget[]];
}

/** A place for a definition that is still to be written. */
export interface DefinitionTarget {
  readonly label: string;
  /** What the button that writes it is called. */
  readonly action: string;
  /** Says what will be written where. */
  readonly announce: (name: string) => string;
  /** What will be written. */
  readonly textOf: (name: string, given: NewDefinition) => string;
  readonly write: (name: string, given: NewDefinition) => void;
}

/** Asks what a name stands for and means and where that is to stand, and shows what will be written there. */
export class DefineModal extends Modal {
  readonly #deps: DefineModalDeps;
  #name: string;
  #given: NewDefinition;
  #target: DefinitionTarget;

  constructor(app: App, deps: DefineModalDeps) {
    super(app);
    this.#deps = deps;
    this.#name = deps.term.name;
    this.#given = deps.start;
    this.#target = deps.targets[0];
  }

  override onOpen(): void {
    const { term, translate } = this.#deps;
    this.modalEl.addClasses(['ai-glossary-dialog', 'ai-glossary-define']);
    this.setTitle(
      term.name === '' ? translate('panel.new-term') : translate('panel.define-title', { name: term.name }),
    );
    if (term.isToBeChecked === true) this.#askName();
    const showExpansion = this.#askExpansion();
    this.#askDefinition();
    this.#askTarget(() => show());
    const pathEl = this.contentEl.createEl('p');
    const preview = this.contentEl.createEl('pre', { cls: 'ai-glossary-define-preview' });
    const show = (event?: Event): void => {
      showExpansion();
      for (const el of [pathEl, preview]) el.toggle(this.#name !== '');
      submit.setText(this.#target.action);
      if (this.#name === '') return;
      pathEl.setText(this.#target.announce(this.#name));
      preview.setText(this.#target.textOf(this.#name, this.#answers()));
      // Scrolls to the end, where the typed text stands below the front matter.
      preview.scrollTop = event === undefined ? 0 : preview.scrollHeight;
    };
    this.contentEl.addEventListener('input', show);
    this.scope.register(['Mod'], 'Enter', () => this.#submit());
    let submit: HTMLElement = preview;
    new Setting(this.contentEl)
      .addButton((button) => button.setButtonText(translate('panel.cancel')).onClick(() => this.close()))
      .addButton((button) => {
        submit = button.setCta().onClick(() => this.#submit()).buttonEl;
      });
    show();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  #askName(): void {
    const label = this.#deps.translate('panel.define-term');
    new Setting(this.contentEl).setName(label).addText((text) => {
      text.inputEl.setAttr('aria-label', label);
      // A name is required, so an empty field means the one that was given.
      text.setValue(this.#name).onChange((name) => {
        this.#name = name.trim() === '' ? this.#deps.term.name : name.trim();
      });
      this.#submitByEnter(text.inputEl);
    });
  }

  /** @param onChoice called when another target was chosen. */
  #askTarget(onChoice: () => void): void {
    const { targets, translate } = this.#deps;
    if (targets.length === 1) return;
    const label = translate('panel.define-where');
    new Setting(this.contentEl).setName(label).addDropdown((dropdown) => {
      dropdown.selectEl.setAttr('aria-label', label);
      for (const [index, { label: option }] of targets.entries()) dropdown.addOption(String(index), option);
      dropdown.onChange((chosen) => {
        this.#target = targets[Number(chosen)] ?? targets[0];
        onChoice();
      });
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

  /** Returns a function that shows whether the answer will be understood. */
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
      .setClass('ai-glossary-define-text')
      .setName(label)
      .setDesc(
        translate(
          this.#deps.isFromReference ? 'reference.define-definition.desc' : 'panel.define-definition.desc',
        ),
      )
      .addTextArea((area) => {
        area.inputEl.setAttr('aria-label', label);
        area.inputEl.rows = 3;
        area.setValue(this.#given.definition).onChange((definition) => {
          this.#given = { ...this.#given, definition };
        });
      });
  }

  /** A changed name may have a different Korean name, too. */
  #answers(): NewDefinition {
    return this.#name === this.#deps.term.name ? this.#given : { ...this.#given, korean: undefined };
  }

  #submit(): void {
    if (this.#name === '') return;
    this.close();
    this.#target.write(this.#name, this.#answers());
  }
}
