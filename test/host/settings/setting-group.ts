import { ExtraButtonComponent } from '../controls/buttons';
import { SearchComponent } from '../controls/text';
import { Setting } from './setting';

/** Rows under one heading. */
export class SettingGroup {
  readonly groupEl: HTMLElement;
  readonly headerEl: HTMLElement;
  readonly headerNameEl: HTMLElement;
  readonly controlEl: HTMLElement;
  readonly listEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    this.groupEl = containerEl.createDiv('setting-group');
    this.headerEl = this.groupEl.createDiv('setting-item setting-item-heading');
    this.headerNameEl = this.headerEl.createDiv({
      cls: 'setting-item-name',
      attr: { role: 'heading', 'aria-level': 3 },
    });
    this.controlEl = this.headerEl.createDiv('setting-item-control');
    this.listEl = this.groupEl.createDiv('setting-items');
    this.headerEl.hide();
  }

  setHeading(text: string | DocumentFragment): this {
    this.headerNameEl.setText(text);
    this.headerEl.toggle(text !== '');
    return this;
  }

  addClass(...classes: string[]): this {
    this.groupEl.addClass(...classes);
    return this;
  }

  addSetting(callback: (setting: Setting) => void): this {
    callback(new Setting(this.listEl));
    return this;
  }

  addSearch(callback: (component: SearchComponent) => unknown): this {
    this.headerEl.show();
    callback(new SearchComponent(this.controlEl));
    return this;
  }

  addExtraButton(callback: (component: ExtraButtonComponent) => unknown): this {
    this.headerEl.show();
    callback(new ExtraButtonComponent(this.controlEl));
    return this;
  }
}
