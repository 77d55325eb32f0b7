import type { EventRef, Workspace } from 'obsidian';

/**
 * Calls `enter` once for each window of the app: the main one, those that are already open (for which Obsidian no
 * longer fires an event), and each one that opens later, as long as the returned event reference is registered.
 */
export function onEachWindow(
  workspace: Pick<Workspace, 'containerEl' | 'iterateAllLeaves' | 'on'>,
  enter: (win: Window) => void,
): EventRef {
  openWindows(workspace).forEach((win) => enter(win));
  return workspace.on('window-open', (_window, win) => enter(win));
}

/** The windows that are open now, the main one first. */
export function openWindows(
  workspace: Pick<Workspace, 'containerEl' | 'iterateAllLeaves'>,
): ReadonlySet<Window> {
  const open = new Set<Window>([workspace.containerEl.win]);
  workspace.iterateAllLeaves((leaf) => open.add(leaf.getContainer().win));
  return open;
}
