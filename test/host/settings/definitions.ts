import type * as Obsidian from 'obsidian';
import { ExtraButtonComponent } from '../controls/buttons';
import { setIcon } from '../ui/icons';
import { addControl } from './control';
import { Setting } from './setting';
import { SettingGroup } from './setting-group';
import type { SettingPage, SettingTab } from './setting-tab';

type Item = Obsidian.SettingDefinitionItem;
type Group = Obsidian.SettingDefinitionGroup | Obsidian.SettingDefinitionList;
type Page = Obsidian.SettingDefinitionPage;

export interface RenderedDefinitions {
  /** Evaluates all `visible` and `disabled` again. */
  refresh(): void;
  dispose(): void;
  /** The names of the open pages, outermost first. */
  openPage: string[];
}

const holds = (condition: boolean | (() => boolean) | undefined, otherwise: boolean): boolean =>
  typeof condition === 'function' ? condition() : (condition ?? otherwise);

const isGroup = (item: Item): item is Group =>
  'type' in item && (item.type === 'group' || item.type === 'list');
const isPage = (item: Item): item is Page => 'type' in item && item.type === 'page';

class Renderer implements RenderedDefinitions {
  openPage: string[] = [];
  #refreshers: (() => void)[] = [];
  #cleanups: (() => void)[] = [];

  constructor(readonly tab: SettingTab) {}

  refresh(): void {
    for (const refresh of this.#refreshers) refresh();
  }

  dispose(): void {
    for (const cleanup of this.#cleanups.splice(0)) cleanup();
    this.#refreshers = [];
  }

  items(items: readonly Item[], containerEl: HTMLElement): void {
    let group: SettingGroup | undefined;
    for (const item of items) {
      if (isGroup(item)) {
        group = undefined;
        this.#group(item, containerEl);
      } else {
        group ??= new SettingGroup(containerEl);
        this.#row(item, group, 0);
      }
    }
  }

  #group(item: Group, containerEl: HTMLElement): void {
    const group = new SettingGroup(containerEl);
    if (item.heading !== undefined) group.setHeading(item.heading);
    if (item.cls) group.addClass(...item.cls.split(' '));
    if (item.type === 'list') group.addClass('mod-list');
    this.#when(item.visible, (visible) => group.groupEl.toggle(visible));
    const children = item.items ?? [];
    const rows = children.map((child, index) => this.#row(child, group, index));
    if (item.search) this.#search(item.search, group, children, rows);
    const buttons = item.extraButtons as ((component: ExtraButtonComponent) => unknown)[] | undefined;
    for (const button of buttons ?? []) group.addExtraButton(button);
    if (item.type === 'list') this.#list(item as Obsidian.SettingDefinitionList, group, rows);
  }

  #search(
    search: NonNullable<Group['search']>,
    group: SettingGroup,
    children: NonNullable<Group['items']>,
    rows: readonly Setting[],
  ): void {
    group.addSearch((component) => {
      component.setPlaceholder(search.placeholder ?? '').onChange((query) => {
        children.forEach((child, index) => {
          const always = isPage(child) || !holds(child.searchable, true);
          rows[index]?.settingEl.toggle(always || search.match(child, query));
        });
      });
    });
  }

  #list(item: Obsidian.SettingDefinitionList, group: SettingGroup, rows: readonly Setting[]): void {
    if (rows.length === 0 && item.emptyState !== undefined) {
      group.listEl.createDiv({ cls: 'setting-list-empty', text: item.emptyState });
    }
    const { addItem, onDelete, onReorder } = item;
    if (addItem) {
      group.addExtraButton((button) => {
        button.setIcon('lucide-plus').setTooltip(addItem.name);
        button.onClick(() => addItem.action(button.extraSettingsEl));
      });
    }
    rows.forEach((row, index) => {
      if (onReorder) this.#mover(row, index, rows.length, onReorder);
      if (!onDelete) return;
      row.addExtraButton((button) =>
        button
          .setIcon('lucide-trash-2')
          .setTooltip(`Delete ${row.nameEl.textContent}`)
          .onClick(() => onDelete(index)),
      );
    });
  }

  /** Assumed: in the app rows can be dragged. Here buttons do the same, which also work with the keyboard. */
  #mover(row: Setting, index: number, count: number, onReorder: (from: number, to: number) => void): void {
    for (const [icon, label, to] of [
      ['lucide-arrow-up', 'Move up', index - 1],
      ['lucide-arrow-down', 'Move down', index + 1],
    ] as const) {
      row.addExtraButton((button: ExtraButtonComponent) =>
        button
          .setIcon(icon)
          .setTooltip(`${label}: ${row.nameEl.textContent}`)
          .setDisabled(to < 0 || to >= count)
          .onClick(() => onReorder(index, to)),
      );
    }
  }

  #row(item: Obsidian.SettingGroupItem, group: SettingGroup, index: number): Setting {
    const setting = new Setting(group.listEl).setName(item.name);
    if (item.desc !== undefined) setting.setDesc(item.desc);
    this.#when(item.visible, (visible) => setting.settingEl.toggle(visible));
    if (isPage(item)) this.#page(item, setting);
    else if (item.control) {
      const { control } = item;
      const refreshable = addControl(this.tab, setting, control);
      this.#when(control.disabled, (disabled) => void refreshable.setDisabled(disabled), false);
    } else if (item.render) {
      const cleanup = item.render(
        setting as unknown as Obsidian.Setting,
        group as unknown as Obsidian.SettingGroup,
      );
      if (cleanup) this.#cleanups.push(cleanup);
    } else if (item.action) this.#action(item, setting, index);
    return setting;
  }

  #action(item: Obsidian.SettingDefinitionAction, setting: Setting, index: number): void {
    const { settingEl } = setting;
    settingEl.addClass('mod-clickable');
    settingEl.setAttrs({ role: 'button', tabindex: 0, 'aria-label': item.name });
    setIcon(setting.controlEl.createDiv('setting-item-chevron'), 'lucide-chevron-right');
    let disabled = false;
    this.#when(
      item.disabled,
      (value) => {
        disabled = value;
        settingEl.toggleClass('is-disabled', value);
        settingEl.setAttr('aria-disabled', value ? true : null);
      },
      false,
    );
    this.#onActivate(settingEl, () => {
      if (!disabled) item.action(settingEl, index);
    });
  }

  #page(item: Page, setting: Setting): void {
    setting.settingEl.addClass('mod-clickable');
    setting.settingEl.setAttrs({ role: 'button', tabindex: 0, 'aria-label': item.name });
    setting.addDisplayValue((component) => {
      this.#refreshers.push(() => {
        const { displayValue, status } = item;
        component.setValue(typeof displayValue === 'function' ? displayValue() : (displayValue ?? null));
        component.setStatus(typeof status === 'function' ? status() : (status ?? null));
      });
      this.#refreshers.at(-1)?.();
    });
    setIcon(setting.controlEl.createDiv('setting-item-chevron'), 'lucide-chevron-right');
    this.#onActivate(setting.settingEl, () => this.open(item));
  }

  /** Shows a page in place of the tab, with a way back. */
  open(item: Page): void {
    const { containerEl } = this.tab;
    const before = Array.from(containerEl.childNodes);
    containerEl.empty();
    const bar = containerEl.createDiv('setting-page-titlebar');
    const custom: SettingPage | undefined = item.page && (item.page() as unknown as SettingPage);
    new ExtraButtonComponent(bar)
      .setIcon('lucide-arrow-left')
      .setTooltip('Back')
      .onClick(() => {
        custom?.hide();
        this.openPage.pop();
        containerEl.empty();
        containerEl.append(...before);
        this.refresh();
      });
    bar.createSpan({
      cls: 'setting-page-title',
      text: item.name,
      attr: { role: 'heading', 'aria-level': 2 },
    });
    this.openPage.push(item.name);
    if (custom) {
      custom.title = item.name;
      containerEl.append(custom.rootEl);
      custom.display();
    } else this.items(item.items ?? [], containerEl);
  }

  #onActivate(el: HTMLElement, activate: () => void): void {
    el.addEventListener('click', activate);
    el.addEventListener('keydown', (event) => {
      if (event.target !== el || (event.key !== 'Enter' && event.key !== ' ')) return;
      event.preventDefault();
      activate();
    });
  }

  #when(
    condition: boolean | (() => boolean) | undefined,
    apply: (value: boolean) => void,
    otherwise = true,
  ): void {
    const refresh = () => apply(holds(condition, otherwise));
    refresh();
    if (typeof condition === 'function') this.#refreshers.push(refresh);
  }
}

/** Fills a tab from its definitions, and reopens the page that `openPage` names. */
export function renderDefinitions(
  tab: SettingTab,
  items: readonly Item[],
  openPage: readonly string[],
): RenderedDefinitions {
  const renderer = new Renderer(tab);
  renderer.items(items, tab.containerEl);
  let level: readonly Item[] = items;
  for (const name of openPage) {
    const all: readonly Item[] = level.flatMap((item) => (isGroup(item) ? (item.items ?? []) : [item]));
    const page = all.filter(isPage).find((item) => item.name === name);
    if (!page) break;
    renderer.open(page);
    level = page.items ?? [];
  }
  return renderer;
}
