import type * as Obsidian from 'obsidian';
import { ButtonComponent } from '../controls/buttons';
import { Modal } from './modal';

export class ConfirmationButton extends ButtonComponent {
  initialFocus = false;
  handler: ((event: MouseEvent) => unknown) | undefined;

  override onClick(handler: (event: MouseEvent) => unknown): this {
    this.handler = handler;
    return this;
  }

  setInitialFocus(): this {
    this.initialFocus = true;
    return this;
  }

  setSecondary(): this {
    return this.setClass('mod-secondary');
  }

  setCancel(): this {
    return this.setClass('mod-cancel');
  }
}

/** A modal with a row of buttons. Each closes it unless its handler returns something truthy. */
export class ConfirmationModal extends Modal {
  readonly buttonContainerEl: HTMLElement;
  #focus: HTMLElement | undefined;

  constructor(app: Obsidian.App) {
    super(app);
    this.containerEl.addClass('mod-confirmation');
    this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
  }

  addClass(cls: string): this {
    this.modalEl.addClass(cls);
    return this;
  }

  addCheckbox(label: string, callback: (value: boolean) => unknown): this {
    const el = this.buttonContainerEl.createEl('label', 'mod-checkbox');
    const input = el.createEl('input', { type: 'checkbox' });
    el.appendText(label);
    input.addEventListener('change', () => void callback(input.checked));
    return this;
  }

  addButton(callback: (button: ConfirmationButton) => unknown): this {
    const button = new ConfirmationButton(this.buttonContainerEl);
    callback(button);
    if (button.initialFocus) this.#focus = button.buttonEl;
    button.buttonEl.addEventListener('click', (event) => void this.#run(button, event));
    return this;
  }

  addCancelButton(text = 'Cancel'): this {
    return this.addButton((button) => button.setCancel().setButtonText(text));
  }

  override open(): void {
    super.open();
    this.#focus?.focus();
  }

  async #run(button: ConfirmationButton, event: MouseEvent): Promise<void> {
    if (!(await button.handler?.(event))) this.close();
  }
}
