import type * as Obsidian from 'obsidian';
import type { WorkspaceSidedock, WorkspaceParent } from './items';
import { WorkspaceTabs } from './tabs';
import type { Workspace } from './workspace';
import type { WorkspaceLeaf } from './leaf';

interface StoredLeaf {
  id: string;
  state: Obsidian.ViewState & { icon?: string; title?: string };
}

interface StoredSplit {
  tabs: { children: StoredLeaf[]; currentTab: number }[];
  collapsed?: boolean;
}

/** Assumed: the app's own file nests splits. This one is flat, since only the host reads it. */
export interface Layout {
  main: StoredSplit;
  left: StoredSplit;
  right: StoredSplit;
  active?: string;
  lastOpenFiles: string[];
}

function writeLeaf(leaf: WorkspaceLeaf): StoredLeaf {
  return {
    id: leaf.id,
    state: { ...leaf.getViewState(), icon: leaf.getIcon(), title: leaf.getDisplayText() },
  };
}

function writeSplit(split: WorkspaceParent): StoredSplit {
  const tabs = split.children.filter((child) => child instanceof WorkspaceTabs);
  return {
    tabs: tabs.map(({ children, currentTab }) => ({ children: children.map(writeLeaf), currentTab })),
  };
}

const writeDock = (dock: WorkspaceSidedock): StoredSplit => ({
  ...writeSplit(dock),
  collapsed: dock.collapsed,
});

export function writeLayout(workspace: Workspace): Layout {
  const { activeLeaf } = workspace;
  return {
    main: writeSplit(workspace.rootSplit),
    left: writeDock(workspace.leftSplit),
    right: writeDock(workspace.rightSplit),
    ...(activeLeaf && { active: activeLeaf.id }),
    lastOpenFiles: [...workspace.lastOpenFiles],
  };
}

async function readSplit(workspace: Workspace, split: WorkspaceParent, stored: StoredSplit): Promise<void> {
  for (const { children, currentTab } of stored.tabs) {
    const tabs = new WorkspaceTabs(workspace.app);
    split.insertChild(split.children.length, tabs);
    for (const [index, { id, state }] of children.entries()) {
      const leaf = workspace.newLeaf(id);
      tabs.insertChild(index, leaf);
      // A view that is not visible at start-up is created when it is looked at.
      if (stored.collapsed === true || index !== currentTab) {
        await leaf.defer(state, state.title ?? state.type, state.icon ?? 'file');
      } else await leaf.setViewState(state);
    }
    const current = tabs.children[currentTab];
    if (current) tabs.selectTab(current);
  }
}

export async function readLayout(workspace: Workspace, layout: Layout): Promise<void> {
  for (const split of [workspace.rootSplit, workspace.leftSplit, workspace.rightSplit]) {
    for (const child of [...split.children]) split.removeChild(child);
  }
  if (layout.left.collapsed === false) workspace.leftSplit.expand();
  if (layout.right.collapsed === false) workspace.rightSplit.expand();
  await readSplit(workspace, workspace.rootSplit, layout.main);
  await readSplit(workspace, workspace.leftSplit, layout.left);
  await readSplit(workspace, workspace.rightSplit, layout.right);
  workspace.lastOpenFiles.splice(0, workspace.lastOpenFiles.length, ...layout.lastOpenFiles);
  const active = layout.active === undefined ? null : workspace.getLeafById(layout.active);
  const shown = active && !active.isDeferred ? active : workspace.getMostRecentLeaf();
  if (shown) workspace.setActiveLeaf(shown);
}
