import type * as Obsidian from 'obsidian';
import type { TAbstractFile } from 'obsidian';
import { asApp, type HostApp } from '../../host/app/host-app';
import { TFolder } from '../../host/files/files';
import { ConfirmationModal } from '../../host/ui/confirmation-modal';
import { Menu } from '../../host/ui/menu';

function freePath(app: HostApp, folder: Obsidian.TFolder, suffix: string): string {
  const prefix = folder.isRoot() ? '' : `${folder.path}/`;
  for (let number = 0; ; number++) {
    const path = `${prefix}Untitled${number === 0 ? '' : ` ${number}`}${suffix}`;
    if (!app.vault.getAbstractFileByPath(path)) return path;
  }
}

export async function newNoteIn(app: HostApp, folder: Obsidian.TFolder): Promise<void> {
  const file = await app.vault.create(freePath(app, folder, '.md'), '');
  await app.workspace.getLeaf(false).openFile(file, { eState: { focus: true } });
}

export async function newFolderIn(app: HostApp, folder: Obsidian.TFolder): Promise<TAbstractFile> {
  return app.vault.createFolder(freePath(app, folder, ''));
}

function confirmDelete(app: HostApp, file: TAbstractFile): void {
  const kind = file instanceof TFolder ? 'folder' : 'file';
  new ConfirmationModal(asApp(app))
    .setTitle(`Delete ${kind}`)
    .setContent(`Are you sure you want to delete “${file.name}”?`)
    .addButton((button) =>
      button
        .setButtonText('Delete')
        .setWarning()
        .setInitialFocus()
        .onClick(() => app.fileManager.trashFile(file)),
    )
    .addCancelButton()
    .open();
}

/** The context menu of a file or folder, with what plugins add to it. */
export function fileMenu(app: HostApp, file: TAbstractFile, rename: () => void): Menu {
  const menu = new Menu();
  const item = (title: string, icon: string, run: () => unknown, section = 'action') =>
    menu.addItem((entry) =>
      entry
        .setTitle(title)
        .setIcon(icon)
        .setSection(section)
        .onClick(() => void run()),
    );
  if (file instanceof TFolder) {
    item('New note', 'lucide-edit', () => newNoteIn(app, file), 'action-primary');
    item('New folder', 'lucide-folder-open', () => newFolderIn(app, file), 'action-primary');
  } else {
    const open = (where: 'tab' | 'split') => {
      const note = app.vault.getFileByPath(file.path);
      return note && app.workspace.getLeaf(where).openFile(note);
    };
    item('Open in new tab', 'lucide-file-plus', () => open('tab'), 'open');
    item('Open to the right', 'lucide-separator-vertical', () => open('split'), 'open');
  }
  item('Rename…', 'lucide-pencil', rename, 'danger');
  menu.addItem((entry) =>
    entry
      .setTitle('Delete')
      .setIcon('lucide-trash-2')
      .setSection('danger')
      .setWarning(true)
      .onClick(() => confirmDelete(app, file)),
  );
  app.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu');
  return menu;
}

/** The context menu of several files at once, which only plugins fill. */
export function filesMenu(app: HostApp, files: readonly TAbstractFile[]): Menu {
  const menu = new Menu();
  menu.addItem((entry) => entry.setTitle(`${files.length} files`).setIsLabel(true).setSection('title'));
  app.workspace.trigger('files-menu', menu, [...files], 'file-explorer-context-menu');
  return menu;
}
