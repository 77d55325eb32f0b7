import type { EventRef, Workspace } from 'obsidian';

/**
 * Calls `enter` with each window of the app, once: the main one, those that are open by now, of which Obsidian tells
 * nothing any more, and each that is opened later, as long as the result is registered.
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
