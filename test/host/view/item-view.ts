import type { WorkspaceLeaf } from '../workspace/leaf';
import { setIcon } from '../ui/icons';
import { setTooltip } from '../ui/tooltip';
import { View } from './view';

/** A view with a header, and with the content element that plugins fill. */
export abstract class ItemView extends View {
  readonly headerEl: HTMLElement;
  readonly titleEl: HTMLElement;
  readonly actionsEl: HTMLElement;
  readonly contentEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.headerEl = this.containerEl.createDiv('view-header');
    this.titleEl = this.headerEl
      .createDiv('view-header-title-container mod-at-start mod-fade')
      .createDiv('view-header-title');
    this.actionsEl = this.headerEl.createDiv('view-actions');
    this.contentEl = this.containerEl.createDiv('view-content');
  }

  override async open(parent: HTMLElement): Promise<void> {
    await super.open(parent);
    this.titleEl.setText(this.getDisplayText());
  }

  addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const el = this.actionsEl.createDiv('clickable-icon view-action');
    el.setAttrs({ role: 'button', tabindex: 0 });
    setIcon(el, icon);
    setTooltip(el, title);
    el.addEventListener('click', (event) => void callback(event));
    el.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') el.click();
    });
    this.actionsEl.prepend(el);
    return el;
  }
}
