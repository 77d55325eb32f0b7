import type { HostApp } from '../app/host-app';
import { Events } from '../app/events';
import type { WorkspaceLeaf } from './leaf';
import type { WorkspaceWindow } from './popout';
import type { WorkspaceTabs } from './tabs';

/** A node in the tree of panes. */
export abstract class WorkspaceItem extends Events {
  parent: WorkspaceParent | null = null;
  abstract readonly containerEl: HTMLElement;

  constructor(readonly app: HostApp) {
    super();
  }

  getRoot(): WorkspaceItem {
    return this.parent?.getRoot() ?? this;
  }

  getContainer(): WorkspaceContainer {
    if (this instanceof WorkspaceContainer) return this;
    return this.parent?.getContainer() ?? this.app.workspace.rootSplit;
  }
}

export abstract class WorkspaceParent extends WorkspaceItem {
  readonly children: WorkspaceItem[] = [];

  /** The element that contains the children's elements. */
  protected get childrenEl(): HTMLElement {
    return this.containerEl;
  }

  insertChild(index: number, child: WorkspaceItem): void {
    child.parent = this;
    this.children.splice(index, 0, child);
    this.childrenEl.insertBefore(child.containerEl, this.childrenEl.children[index] ?? null);
  }

  removeChild(child: WorkspaceItem): void {
    this.children.splice(this.children.indexOf(child), 1);
    child.parent = null;
    child.containerEl.detach();
  }
}

export class WorkspaceSplit extends WorkspaceParent {
  readonly containerEl: HTMLElement;
  override readonly children: (WorkspaceTabs | WorkspaceSplit)[] = [];

  constructor(
    app: HostApp,
    readonly direction: 'vertical' | 'horizontal',
  ) {
    super(app);
    this.containerEl = createDiv(`workspace-split mod-${direction}`);
  }
}

/** A split at the left or right edge, which can be collapsed. */
export class WorkspaceSidedock extends WorkspaceSplit {
  collapsed = true;

  constructor(
    app: HostApp,
    readonly side: 'left' | 'right',
  ) {
    super(app, 'horizontal');
    this.containerEl.addClass(`mod-${side}-split`, 'is-sidedock-collapsed');
    this.containerEl.setAttrs({ role: 'complementary', 'aria-label': `${side} sidebar` });
  }

  collapse(): void {
    this.#set(true);
  }

  expand(): void {
    this.#set(false);
  }

  toggle(): void {
    this.#set(!this.collapsed);
  }

  #set(collapsed: boolean): void {
    if (this.collapsed === collapsed) return;
    this.collapsed = collapsed;
    this.containerEl.toggleClass('is-sidedock-collapsed', collapsed);
    const { workspace } = this.app;
    if (!collapsed) workspace.loadShownLeaves(this);
    workspace.trigger('resize');
    workspace.onLayoutChange();
  }
}

/** The app's sidebar on a phone. The host always has sidedocks, and no drawers. */
export abstract class WorkspaceMobileDrawer extends WorkspaceParent {}

export abstract class WorkspaceContainer extends WorkspaceSplit {
  abstract get win(): Window;
  abstract get doc(): Document;
}

export class WorkspaceRoot extends WorkspaceContainer {
  constructor(app: HostApp) {
    super(app, 'vertical');
    this.containerEl.addClass('mod-root');
    this.containerEl.setAttrs({ role: 'main' });
  }

  get win(): Window {
    return window;
  }

  get doc(): Document {
    return document;
  }
}

export class WorkspaceFloating extends WorkspaceParent {
  readonly containerEl = createDiv();
  override readonly children: WorkspaceWindow[] = [];

  override insertChild(index: number, child: WorkspaceItem): void {
    // Each window has a document of its own.
    child.parent = this;
    this.children.splice(index, 0, child as unknown as WorkspaceWindow);
  }
}

export type LeafVisitor = (leaf: WorkspaceLeaf) => unknown;
