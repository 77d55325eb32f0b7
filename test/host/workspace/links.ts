import type * as Obsidian from 'obsidian';
import { getLinkpath, parseLinktext } from '../metadata/link-text';
import type { Menu } from '../ui/menu';
import type { WorkspaceLeaf } from './leaf';
import type { Workspace } from './workspace';

interface LinkRequest {
  readonly linktext: string;
  readonly sourcePath: string;
  readonly newLeaf: Obsidian.PaneType | boolean;
  readonly openState: Obsidian.OpenViewState;
}

/** Where a note that a link names would be created. */
async function createMissing(
  workspace: Workspace,
  path: string,
  sourcePath: string,
): Promise<Obsidian.TFile> {
  const { vault, fileManager } = workspace.app;
  if (path.includes('/')) return vault.create(`${path}.md`, '');
  const parent = fileManager.getNewFileParent(sourcePath, `${path}.md`);
  return vault.create(parent.isRoot() ? `${path}.md` : `${parent.path}/${path}.md`, '');
}

export async function openLinkText(workspace: Workspace, request: LinkRequest): Promise<void> {
  const { linktext, sourcePath, newLeaf, openState } = request;
  const { path, subpath } = parseLinktext(linktext);
  const linkpath = getLinkpath(path);
  const found =
    linkpath === ''
      ? workspace.app.vault.getFileByPath(sourcePath)
      : workspace.app.metadataCache.getFirstLinkpathDest(linkpath, sourcePath);
  const file = found ?? (await createMissing(workspace, linkpath, sourcePath));
  const eState = { ...openState.eState, ...(subpath && { subpath }) };
  await workspace.getLeaf(newLeaf).openFile(file, { ...openState, eState });
}

export function linkMenu(
  workspace: Workspace,
  menu: Menu,
  link: { linktext: string; sourcePath: string; leaf?: WorkspaceLeaf },
): boolean {
  const { linktext, sourcePath, leaf } = link;
  const item = (title: string, icon: string, newLeaf: Obsidian.PaneType | boolean) =>
    menu.addItem((entry) =>
      entry
        .setSection('open')
        .setTitle(title)
        .setIcon(icon)
        .onClick(() => void workspace.openLinkText(linktext, sourcePath, newLeaf)),
    );
  item('Open link', 'lucide-file', false);
  item('Open in new tab', 'lucide-file-plus', 'tab');
  item('Open to the right', 'lucide-separator-vertical', 'split');
  const file = workspace.app.metadataCache.getFirstLinkpathDest(getLinkpath(linktext), sourcePath);
  if (file) workspace.trigger('file-menu', menu, file, 'link-context-menu', leaf);
  return true;
}
