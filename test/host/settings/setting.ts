import type { TooltipOptions } from 'obsidian';
import type { BaseComponent } from '../controls/base';
import { ButtonComponent, ExtraButtonComponent } from '../controls/buttons';
import {
  ColorComponent,
  DisplayValueComponent,
  DropdownComponent,
  ProgressBarComponent,
  SliderComponent,
  ToggleComponent,
} from '../controls/choices';
import { MomentFormatComponent, SearchComponent, TextAreaComponent, TextComponent } from '../controls/text';
import { setTooltip } from '../ui/tooltip';

type Control<T> = new (containerEl: HTMLElement) => T;

/** One row of settings: name and description, and the controls beside them. */
export class Setting {
  readonly settingEl: HTMLElement;
  readonly infoEl: HTMLElement;
  readonly nameEl: HTMLElement;
  readonly descEl: HTMLElement;
  readonly controlEl: HTMLElement;
  components: BaseComponent[] = [];
  errorEl: HTMLElement | null = null;

  constructor(containerEl: HTMLElement) {
    this.settingEl = containerEl.createDiv('setting-item');
    this.infoEl = this.settingEl.createDiv('setting-item-info');
    this.nameEl = this.infoEl.createDiv('setting-item-name');
    this.descEl = this.infoEl.createDiv('setting-item-description');
    this.controlEl = this.settingEl.createDiv('setting-item-control');
  }

  setName(name: string | DocumentFragment): this {
    this.nameEl.setText(name);
    this.#label();
    return this;
  }

  setDesc(desc: string | DocumentFragment): this {
    this.descEl.setText(desc);
    return this;
  }

  setClass(cls: string): this {
    this.settingEl.addClass(cls);
    return this;
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.nameEl, tooltip, options);
    return this;
  }

  setHeading(): this {
    this.settingEl.addClass('setting-item-heading');
    this.nameEl.setAttrs({ role: 'heading', 'aria-level': 3 });
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.settingEl.toggleClass('is-disabled', disabled);
    for (const component of this.components) component.setDisabled(disabled);
    return this;
  }

  setErrorMessage(message: string | null): this {
    this.settingEl.toggleClass('is-invalid', Boolean(message));
    if (message) {
      this.errorEl ??= this.infoEl.createDiv({ cls: 'setting-item-error', attr: { role: 'alert' } });
      this.errorEl.setText(message);
    } else {
      this.errorEl?.detach();
      this.errorEl = null;
    }
    return this;
  }

  addButton(callback: (component: ButtonComponent) => unknown): this {
    return this.#add(ButtonComponent, callback);
  }

  addExtraButton(callback: (component: ExtraButtonComponent) => unknown): this {
    return this.#add(ExtraButtonComponent, callback);
  }

  addToggle(callback: (component: ToggleComponent) => unknown): this {
    this.settingEl.addClass('mod-toggle');
    return this.#add(ToggleComponent, callback);
  }

  addText(callback: (component: TextComponent) => unknown): this {
    return this.#add(TextComponent, callback);
  }

  addSearch(callback: (component: SearchComponent) => unknown): this {
    return this.#add(SearchComponent, callback);
  }

  addTextArea(callback: (component: TextAreaComponent) => unknown): this {
    return this.#add(TextAreaComponent, callback);
  }

  addMomentFormat(callback: (component: MomentFormatComponent) => unknown): this {
    return this.#add(MomentFormatComponent, callback);
  }

  addDropdown(callback: (component: DropdownComponent) => unknown): this {
    return this.#add(DropdownComponent, callback);
  }

  addColorPicker(callback: (component: ColorComponent) => unknown): this {
    return this.#add(ColorComponent, callback);
  }

  addProgressBar(callback: (component: ProgressBarComponent) => unknown): this {
    return this.#add(ProgressBarComponent, callback);
  }

  addSlider(callback: (component: SliderComponent) => unknown): this {
    return this.#add(SliderComponent, callback);
  }

  addDisplayValue(callback: (component: DisplayValueComponent) => unknown): this {
    callback(new DisplayValueComponent(this.controlEl));
    return this;
  }

  addComponent(callback: (el: HTMLElement) => BaseComponent): this {
    this.components.push(callback(this.controlEl));
    this.#label();
    return this;
  }

  then(callback: (setting: this) => unknown): this {
    callback(this);
    return this;
  }

  clear(): this {
    this.controlEl.empty();
    this.components = [];
    return this;
  }

  #add<T extends BaseComponent>(control: Control<T>, callback: (component: T) => unknown): this {
    const component = new control(this.controlEl);
    this.components.push(component);
    callback(component);
    this.#label();
    return this;
  }

  /** A control without a name of its own has the name of its row. */
  #label(): void {
    const name = this.nameEl.textContent;
    if (!name) return;
    for (const el of Array.from(this.controlEl.querySelectorAll('input, select, textarea'))) {
      if (!el.hasAttribute('aria-label')) el.setAttr('aria-label', name);
    }
  }
}
