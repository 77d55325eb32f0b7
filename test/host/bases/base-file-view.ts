import type * as Obsidian from 'obsidian';
import { setIcon } from '../ui/icons';
import { Menu } from '../ui/menu';
import { TextFileView } from '../view/text-file-view';
import { type BaseFile, type BaseViewFile, readBase } from './base-file';
import { type BasesView, QueryController } from './base-query';

/** The core plugin Bases, and the view types that plugins add to it. */
export class Bases {
  readonly registrations = new Map<string, Obsidian.BasesViewRegistration>();
  enabled = true;

  /** Returns false if Bases is switched off. Assumed: registering a type twice is an error, as for other views. */
  register(type: string, registration: Obsidian.BasesViewRegistration): boolean {
    if (!this.enabled) return false;
    if (this.registrations.has(type)) throw new Error(`The view type ${type} is already registered`);
    this.registrations.set(type, registration);
    return true;
  }
}

/** The tab of a `.base` file: the view, and a toolbar to choose it. Tables are not drawn. */
export class BaseFileView extends TextFileView {
  override icon = 'lucide-table';
  #shown: string | undefined;
  readonly #toolbarEl = this.contentEl.createDiv('bases-header').createDiv('bases-toolbar');
  readonly #viewEl = this.contentEl.createDiv('bases-view');
  readonly #controller = this.addChild(new QueryController(this.app, (error) => this.#fail(error)));

  getViewType(): string {
    return 'bases';
  }

  override getViewData(): string {
    return this.data;
  }

  override setViewData(data: string): void {
    try {
      this.#show(readBase(data));
    } catch (error) {
      this.#fail(error);
    }
  }

  override clear(): void {
    this.#controller.clear();
    this.#viewEl.empty();
  }

  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    if ((state as { focus?: boolean } | null)?.focus === true) this.#controller.focus();
  }

  #show(base: BaseFile): void {
    const file = base.views.find(({ name }) => name === this.#shown) ?? base.views[0];
    if (!file) return;
    this.clear();
    this.#drawToolbar(base, file);
    const registration = this.host.bases.registrations.get(file.type);
    if (!registration) {
      this.#fail(new Error(`Unknown view type ${file.type}`));
      return;
    }
    const create = registration.factory as unknown as (
      controller: QueryController,
      containerEl: HTMLElement,
    ) => BasesView;
    this.#controller.show(base, file, create(this.#controller, this.#viewEl));
  }

  #drawToolbar(base: BaseFile, shown: BaseViewFile): void {
    this.#toolbarEl.empty();
    const button = this.#toolbarEl.createDiv('text-icon-button');
    button.setAttrs({ role: 'button', tabindex: 0, 'aria-haspopup': 'menu' });
    setIcon(button.createSpan('text-button-icon'), this.host.bases.registrations.get(shown.type)?.icon ?? '');
    button.createSpan({ cls: 'text-button-label', text: shown.name });
    button.addEventListener('click', (event) => {
      const menu = new Menu();
      for (const { name } of base.views) {
        menu.addItem((item) => {
          item.setTitle(name).onClick(() => {
            this.#shown = name;
            this.#show(base);
          });
        });
      }
      menu.showAtMouseEvent(event);
    });
  }

  #fail(error: unknown): void {
    this.clear();
    this.#viewEl.createDiv({
      cls: 'bases-error',
      text: error instanceof Error ? error.message : String(error),
    });
  }
}
