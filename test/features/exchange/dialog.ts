import { getByRole } from '@testing-library/dom';
import AiGlossaryPlugin from '../../../src/main';
import { createHost, type Host, type HostOptions } from '../../host/create-host';

/** The plugin with its dialogs of export and import, by role and label. */
export class ExchangeDialog {
  private constructor(readonly host: Host) {}

  static async start(
    notes: Readonly<Record<string, string>>,
    { language = 'en' }: Pick<HostOptions, 'language'> = {},
  ): Promise<ExchangeDialog> {
    const host = await createHost({ notes, language });
    const plugin = await host.enable(AiGlossaryPlugin, { data: { panelIntroduced: true } });
    await plugin.api?.ready;
    return new ExchangeDialog(host);
  }

  get el(): HTMLElement {
    return getByRole(document.body, 'dialog');
  }

  get status(): string {
    return getByRole(this.el, 'status').textContent;
  }

  /** What there is to choose from in a list. */
  options(label: string): string[] {
    return Array.from(this.#select(label).options, ({ text }) => text);
  }

  choose(label: string, option: string): void {
    const select = this.#select(label);
    const chosen = Array.from(select.options).find(({ text }) => text === option);
    if (chosen === undefined) throw new Error(`${label} has no ${option}`);
    select.value = chosen.value;
    select.dispatchEvent(new Event('change'));
  }

  type(label: string, text: string): void {
    const box = getByRole<HTMLInputElement | HTMLTextAreaElement>(this.el, 'textbox', { name: label });
    box.value = text;
    box.dispatchEvent(new Event('input'));
  }

  /** Turns the switch of the setting with that name. */
  toggle(name: string): void {
    const item = Array.from(this.el.querySelectorAll('.setting-item')).find(
      (each) => each.querySelector('.setting-item-name')?.textContent === name,
    );
    const toggle = item?.querySelector<HTMLElement>('.checkbox-container');
    if (!toggle) throw new Error(`There is no switch ${name}`);
    toggle.click();
  }

  button(name: string | RegExp): HTMLButtonElement {
    return getByRole<HTMLButtonElement>(this.el, 'button', { name });
  }

  async press(name: string | RegExp): Promise<void> {
    this.button(name).click();
    await this.host.idle();
  }

  #select(label: string): HTMLSelectElement {
    return getByRole<HTMLSelectElement>(this.el, 'combobox', { name: label });
  }
}
