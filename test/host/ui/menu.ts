import type { MenuPositionDef } from 'obsidian';
import { Component } from '../app/component';
import { MenuItem } from './menu-item';

/** The order of sections in the app's menus. Other sections follow in the order in which they were added. */
const sectionOrder = ['title', 'open', 'action-primary', 'action', 'info', 'view', '', 'system', 'danger'];

const openMenus = new WeakMap<Event, Menu>();

export class Menu extends Component {
  readonly dom: HTMLElement = createDiv('menu');
  readonly items: MenuItem[] = [];
  #parentEl: HTMLElement | undefined;
  #onHide: (() => unknown)[] = [];
  #restore: Element | null = null;
  #stop: (() => void) | undefined;

  static forEvent(event: MouseEvent): Menu {
    const menu = openMenus.get(event) ?? new Menu();
    if (!openMenus.has(event)) {
      openMenus.set(event, menu);
      queueMicrotask(() => menu.showAtMouseEvent(event));
    }
    return menu;
  }

  setNoIcon(): this {
    this.dom.addClass('mod-no-icon');
    return this;
  }

  setUseNativeMenu(_useNativeMenu: boolean): this {
    return this;
  }

  addItem(callback: (item: MenuItem) => unknown): this {
    const item = new MenuItem(this);
    this.items.push(item);
    callback(item);
    return this;
  }

  addSeparator(): this {
    this.items.push(new MenuItem(this).asSeparator());
    return this;
  }

  setParentElement(el: HTMLElement): this {
    this.#parentEl = el;
    return this;
  }

  showAtMouseEvent(event: MouseEvent): this {
    return this.showAtPosition({ x: event.clientX, y: event.clientY }, event.view?.document);
  }

  showAtPosition(position: MenuPositionDef, doc: Document = activeDocument): this {
    if (this.dom.isConnected) return this;
    this.#fill();
    this.#restore = doc.activeElement;
    this.dom.setAttrs({ role: 'menu', tabindex: -1 });
    doc.body.append(this.dom);
    const box = this.dom.getBoundingClientRect();
    const { innerWidth, innerHeight } = doc.defaultView ?? window;
    const x = position.left === true ? position.x - box.width : position.x;
    this.dom.setCssStyles({
      left: `${Math.max(4, Math.min(x, innerWidth - box.width - 4))}px`,
      top: `${Math.max(4, Math.min(position.y, innerHeight - box.height - 4))}px`,
    });
    this.#listen(doc);
    this.load();
    this.dom.focus();
    return this;
  }

  hide(): this {
    if (!this.dom.isConnected) return this;
    this.#stop?.();
    this.dom.detach();
    if (this.#restore instanceof HTMLElement) this.#restore.focus();
    this.unload();
    for (const callback of this.#onHide) callback();
    return this;
  }

  close(): void {
    this.hide();
  }

  onHide(callback: () => unknown): void {
    this.#onHide.push(callback);
  }

  #fill(): void {
    const place = (section: string) => {
      const at = sectionOrder.indexOf(section);
      return at < 0 ? sectionOrder.indexOf('view') : at;
    };
    const sorted = this.items
      .map((item, index) => ({ item, index }))
      .sort((a, b) => place(a.item.section) - place(b.item.section) || a.index - b.index);
    let section: string | undefined;
    for (const { item } of sorted) {
      if (section !== undefined && section !== item.section && !item.separator) {
        this.dom.createDiv({ cls: 'menu-separator', attr: { role: 'separator' } });
      }
      section = item.section;
      this.dom.append(item.dom);
    }
  }

  #listen(doc: Document): void {
    const outside = (event: Event) => {
      if (!this.dom.contains(event.target as Node)) this.hide();
    };
    const onKey = (event: KeyboardEvent) => {
      // When the app is closed, its menus are removed without being hidden.
      if (this.dom.isConnected) this.#onKey(event);
    };
    doc.addEventListener('mousedown', outside, true);
    doc.addEventListener('keydown', onKey, true);
    this.#stop = () => {
      doc.removeEventListener('mousedown', outside, true);
      doc.removeEventListener('keydown', onKey, true);
    };
    this.#parentEl?.addEventListener('blur', () => this.hide(), { once: true });
  }

  #onKey(event: KeyboardEvent): void {
    const choosable: HTMLElement[] = this.items.filter((item) => item.choosable).map(({ dom }) => dom);
    const inOrder = Array.from(this.dom.querySelectorAll<HTMLElement>('.menu-item')).filter((dom) =>
      choosable.includes(dom),
    );
    const at = inOrder.findIndex((dom) => dom.hasClass('selected'));
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at < 0 ? -1 : at - 1,
      Home: 0,
      End: -1,
    };
    const step = steps[event.key];
    if (step !== undefined) {
      inOrder[at]?.removeClass('selected');
      const next = inOrder.at(inOrder.length === 0 ? 0 : step % inOrder.length);
      next?.addClass('selected');
      next?.focus();
    } else if (event.key === 'Escape' || event.key === 'Tab') this.hide();
    else if (event.key === 'Enter' || event.key === ' ') inOrder[at]?.click();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
