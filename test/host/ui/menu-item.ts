import { setIcon } from './icons';
import type { Menu } from './menu';

export class MenuItem {
  readonly dom = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem', tabindex: -1 } });
  readonly iconEl = this.dom.createDiv('menu-item-icon');
  readonly titleEl = this.dom.createDiv('menu-item-title');
  section = '';
  disabled = false;
  separator = false;
  #label = false;
  #submenu: Menu | undefined;
  #onClick: ((event: MouseEvent | KeyboardEvent) => unknown) | undefined;

  constructor(readonly menu: Menu) {
    this.dom.dataset['section'] = '';
    this.dom.addEventListener('click', (event) => {
      if (!this.choosable) return;
      const submenu = this.#submenu;
      menu.hide();
      if (submenu) submenu.showAtMouseEvent(event);
      else this.#onClick?.(event);
    });
    this.dom.addEventListener('mouseenter', () => {
      for (const item of menu.items) item.dom.toggleClass('selected', item === this && this.choosable);
    });
  }

  get choosable(): boolean {
    return !this.disabled && !this.separator && !this.#label;
  }

  asSeparator(): this {
    this.separator = true;
    this.dom.className = 'menu-separator';
    this.dom.empty();
    this.dom.setAttr('role', 'separator');
    return this;
  }

  setTitle(title: string | DocumentFragment): this {
    this.titleEl.setText(title);
    return this;
  }

  setIcon(icon: string | null): this {
    if (icon === null) this.iconEl.empty();
    else setIcon(this.iconEl, icon);
    return this;
  }

  setChecked(checked: boolean | null): this {
    this.dom.setAttrs({ role: checked === null ? 'menuitem' : 'menuitemcheckbox', 'aria-checked': checked });
    this.dom.toggleClass('mod-checked', checked === true);
    if (checked === true) setIcon(this.dom.createDiv('menu-item-icon mod-checked'), 'lucide-check');
    else this.dom.querySelector('.mod-checked')?.remove();
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    this.dom.toggleClass('is-disabled', disabled);
    this.dom.setAttr('aria-disabled', disabled ? true : null);
    return this;
  }

  setWarning(isWarning: boolean): this {
    this.dom.toggleClass('is-warning', isWarning);
    return this;
  }

  setIsLabel(isLabel: boolean): this {
    this.#label = isLabel;
    this.dom.toggleClass('is-label', isLabel);
    return this;
  }

  setSection(section: string): this {
    this.section = section;
    this.dom.dataset['section'] = section;
    return this;
  }

  /** Not in `obsidian.d.ts`, but used by plugins. */
  setSubmenu(): Menu {
    this.#submenu ??= new (this.menu.constructor as new () => Menu)();
    this.dom.addClass('has-submenu');
    return this.#submenu;
  }

  onClick(callback: (event: MouseEvent | KeyboardEvent) => unknown): this {
    this.#onClick = callback;
    return this;
  }
}
