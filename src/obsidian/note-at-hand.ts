import type { TFile, Workspace } from 'obsidian';

/** The note that a command is about: the active one; while the focus is in a sidebar, the last active one. */
export function noteAtHand(workspace: Workspace): TFile | undefined {
  const file = workspace.activeEditor?.file ?? workspace.getActiveFile();
  return file?.extension === 'md' ? file : undefined;
}
