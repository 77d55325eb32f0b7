import type * as Obsidian from 'obsidian';
import type { HostApp } from '../app/host-app';
import { Events } from '../app/events';
import type { View } from '../view/view';
import {
  type LeafVisitor,
  WorkspaceFloating,
  type WorkspaceItem,
  type WorkspaceParent,
  WorkspaceRoot,
  WorkspaceSidedock,
  WorkspaceSplit,
} from './items';
import { WorkspaceLeaf } from './leaf';
import type { WorkspaceWindow } from './popout';
import { WorkspaceTabs } from './tabs';

type Abstract<T> = abstract new (...args: never[]) => T;

/** The tree of panes: creates leaves and finds them. */
export abstract class LeafTree extends Events {
  readonly leftSplit: WorkspaceSidedock;
  readonly rightSplit: WorkspaceSidedock;
  readonly rootSplit: WorkspaceRoot;
  readonly floatingSplit: WorkspaceFloating;
  #ids = 0;

  constructor(readonly app: HostApp) {
    super();
    this.leftSplit = new WorkspaceSidedock(app, 'left');
    this.rightSplit = new WorkspaceSidedock(app, 'right');
    this.rootSplit = new WorkspaceRoot(app);
    this.floatingSplit = new WorkspaceFloating(app);
  }

  abstract getLeaf(newLeaf?: Obsidian.PaneType | boolean): WorkspaceLeaf;

  newLeaf(id = `leaf-${++this.#ids}`): WorkspaceLeaf {
    return new WorkspaceLeaf(this.app, id);
  }

  createLeafInParent(parent: WorkspaceParent, index: number): WorkspaceLeaf {
    const leaf = this.newLeaf();
    const tabs = parent instanceof WorkspaceTabs ? parent : this.tabsIn(parent);
    tabs.insertChild(Math.min(index, tabs.children.length), leaf);
    void leaf.open(leaf.view);
    return leaf;
  }

  /** The first group of tabs below `parent`, which is created if there is none. */
  tabsIn(parent: WorkspaceParent): WorkspaceTabs {
    for (const child of parent.children) {
      if (child instanceof WorkspaceTabs) return child;
      if (child instanceof WorkspaceSplit) return this.tabsIn(child);
    }
    const tabs = new WorkspaceTabs(this.app);
    parent.insertChild(0, tabs);
    return tabs;
  }

  createLeafBySplit(
    leaf: WorkspaceLeaf,
    direction: Obsidian.SplitDirection = 'vertical',
    before = false,
  ): WorkspaceLeaf {
    const beside = leaf.parent;
    const parent = beside?.parent;
    if (!beside || !parent) return this.getLeaf('tab');
    const tabs = new WorkspaceTabs(this.app);
    parent.insertChild(parent.children.indexOf(beside) + (before ? 0 : 1), tabs);
    parent.containerEl.toggleClass('mod-horizontal', direction === 'horizontal');
    return this.createLeafInParent(tabs, 0);
  }

  getLeafById(id: string): WorkspaceLeaf | null {
    return this.leaves().find((leaf) => leaf.id === id) ?? null;
  }

  getGroupLeaves(group: string): WorkspaceLeaf[] {
    return this.leaves().filter((leaf) => leaf.group === group);
  }

  getMostRecentLeaf(root?: WorkspaceParent): WorkspaceLeaf | null {
    const candidates = this.leaves().filter((leaf) => {
      const own = leaf.getRoot();
      if (!root) return !(own instanceof WorkspaceSidedock);
      return own === root || (own === this.floatingSplit && leaf.getContainer() === root);
    });
    return candidates.sort((a, b) => b.activeTime - a.activeTime)[0] ?? null;
  }

  iterateRootLeaves(visit: LeafVisitor): void {
    this.leaves()
      .filter((leaf) => leaf.getRoot() === this.rootSplit)
      .forEach((leaf) => visit(leaf));
  }

  iterateAllLeaves(visit: LeafVisitor): void {
    this.leaves().forEach((leaf) => visit(leaf));
  }

  getLeavesOfType(type: string): WorkspaceLeaf[] {
    return this.leaves().filter((leaf) => leaf.view.getViewType() === type);
  }

  detachLeavesOfType(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) leaf.detach();
  }

  /** All views of this class, anywhere. */
  viewsOfType<T extends View>(type: Abstract<T>): T[] {
    return this.leaves()
      .map((leaf) => leaf.view as unknown)
      .filter((view): view is T => view instanceof type);
  }

  protected removeEmpty(tabs: WorkspaceTabs): void {
    const { parent } = tabs;
    if (!parent || parent instanceof WorkspaceSidedock) return;
    if (parent === this.rootSplit && parent.children.length === 1) return;
    parent.removeChild(tabs);
    if (parent.children.length === 0 && 'close' in parent) (parent as WorkspaceWindow).close();
  }

  protected sideLeaf(dock: WorkspaceSidedock, split: boolean): WorkspaceLeaf {
    if (!split) return this.createLeafInParent(dock, Number.MAX_SAFE_INTEGER);
    const tabs = new WorkspaceTabs(this.app);
    dock.insertChild(dock.children.length, tabs);
    return this.createLeafInParent(tabs, 0);
  }

  protected leaves(): WorkspaceLeaf[] {
    const below = (item: WorkspaceItem): WorkspaceLeaf[] => {
      if (item instanceof WorkspaceLeaf) return [item];
      return 'children' in item ? (item as WorkspaceParent).children.flatMap(below) : [];
    };
    return [this.rootSplit, this.floatingSplit, this.leftSplit, this.rightSplit].flatMap(below);
  }
}
