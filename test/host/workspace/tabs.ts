import type { HostApp } from '../app/host-app';
import { tellMigrated } from '../dom/window-migration';
import { setTooltip } from '../ui/tooltip';
import type { WorkspaceItem } from './items';
import { WorkspaceParent } from './items';
import type { WorkspaceLeaf } from './leaf';

/** Leaves in one place, of which one is visible. */
export class WorkspaceTabs extends WorkspaceParent {
  readonly containerEl = createDiv('workspace-tabs mod-top');
  readonly tabHeadersEl: HTMLElement;
  readonly tabsEl: HTMLElement;
  override readonly children: WorkspaceLeaf[] = [];
  currentTab = 0;

  constructor(app: HostApp) {
    super(app);
    const headers = this.containerEl.createDiv('workspace-tab-header-container');
    this.tabHeadersEl = headers.createDiv('workspace-tab-header-container-inner');
    this.tabHeadersEl.setAttrs({ role: 'tablist', 'aria-label': 'Open tabs' });
    this.tabsEl = this.containerEl.createDiv('workspace-tab-container');
    const add = headers.createDiv('workspace-tab-header-new-tab').createEl('button', 'clickable-icon');
    setTooltip(add, 'New tab');
    add.setText('+');
    add.addEventListener('click', () => void this.addTab());
  }

  protected override get childrenEl(): HTMLElement {
    return this.tabsEl;
  }

  get currentLeaf(): WorkspaceLeaf | undefined {
    return this.children[this.currentTab];
  }

  async addTab(): Promise<void> {
    const leaf = this.app.workspace.createLeafInParent(this, this.children.length);
    await leaf.setViewState({ type: 'empty', active: true });
  }

  override insertChild(index: number, child: WorkspaceItem): void {
    super.insertChild(index, child);
    const header = (child as unknown as WorkspaceLeaf).tabHeaderEl;
    this.tabHeadersEl.insertBefore(header, this.tabHeadersEl.children[index] ?? null);
    tellMigrated(child.containerEl);
    if (index <= this.currentTab && this.children.length > 1) this.currentTab++;
    this.show();
  }

  override removeChild(child: WorkspaceItem): void {
    const index = this.children.indexOf(child as unknown as WorkspaceLeaf);
    super.removeChild(child);
    (child as unknown as WorkspaceLeaf).tabHeaderEl.detach();
    if (index < this.currentTab || this.currentTab >= this.children.length) {
      this.currentTab = Math.max(0, this.currentTab - 1);
    }
    this.show();
  }

  selectTab(leaf: WorkspaceLeaf): void {
    const index = this.children.indexOf(leaf);
    if (index < 0 || index === this.currentTab) return;
    this.currentTab = index;
    this.show();
    this.app.workspace.onLayoutChange();
  }

  show(): void {
    this.children.forEach((leaf, index) => {
      const current = index === this.currentTab;
      leaf.containerEl.toggle(current);
      leaf.tabHeaderEl.toggleClass('is-active', current);
      leaf.tabHeaderEl.setAttr('aria-selected', current);
      leaf.tabHeaderEl.setAttr('tabindex', current ? 0 : -1);
    });
  }
}
