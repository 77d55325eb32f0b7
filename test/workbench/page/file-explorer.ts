import type * as Obsidian from 'obsidian';
import type { TAbstractFile } from 'obsidian';
import { Keymap } from '../../host/app/keymap';
import { TFile, TFolder } from '../../host/files/files';
import { once } from '../../host/view/once';
import { ItemView } from '../../host/view/item-view';
import { setIcon } from '../../host/ui/icons';
import { setTooltip } from '../../host/ui/tooltip';
import { fileMenu, filesMenu, newFolderIn, newNoteIn } from './file-actions';

const byName = new Intl.Collator(undefined, { numeric: true });

/** The files of the folder of notes, as a tree. */
export class FileExplorer extends ItemView {
  override icon = 'lucide-folder-closed';
  #treeEl: HTMLElement | undefined;
  readonly #open = new Set<string>();
  readonly #selected = new Set<TAbstractFile>();
  readonly #renderSoon = once(0, () => this.#render());

  getViewType(): string {
    return 'file-explorer';
  }

  getDisplayText(): string {
    return 'Files';
  }

  protected override async onOpen(): Promise<void> {
    const buttons = this.contentEl.createDiv('nav-header').createDiv('nav-buttons-container');
    const button = (icon: string, label: string, run: () => unknown) => {
      const el = buttons.createEl('button', 'clickable-icon nav-action-button');
      setIcon(el, icon);
      setTooltip(el, label);
      el.addEventListener('click', () => void run());
    };
    const { vault } = this.app;
    const root = vault.getRoot();
    button('lucide-edit', 'New note', () => newNoteIn(this.host, root));
    button('lucide-folder-plus', 'New folder', () => newFolderIn(this.host, root));
    this.#treeEl = this.contentEl.createDiv('nav-files-container');
    this.#treeEl.setAttrs({ role: 'tree', 'aria-label': 'Files' });
    this.#treeEl.addEventListener('keydown', (event) => this.#onKey(event));
    for (const name of ['create', 'delete', 'rename'] as const) {
      this.registerEvent(vault.on(name as 'create', () => this.#renderSoon()));
    }
    this.registerEvent(this.app.workspace.on('file-open', () => this.#renderSoon()));
    this.#render();
    await Promise.resolve();
  }

  /** Not in the typings: what the app's own list of files has for "Reveal file in navigation". */
  revealInFolder(file: TAbstractFile): void {
    for (let folder = file.parent; folder && !folder.isRoot(); folder = folder.parent) {
      this.#open.add(folder.path);
    }
    this.#selected.clear();
    this.#selected.add(file);
    this.#render();
    const shown = this.#treeEl?.querySelector(`[data-path="${CSS.escape(file.path)}"]`);
    shown?.scrollIntoView({ block: 'nearest' });
  }

  #render(): void {
    const tree = this.#treeEl;
    if (!tree || tree.querySelector('.nav-rename-input')) return;
    const focused = (tree.doc.activeElement as HTMLElement | null)?.dataset['path'];
    const scroll = tree.scrollTop;
    tree.empty();
    this.#children(this.app.vault.getRoot(), tree);
    tree.scrollTop = scroll;
    if (focused !== undefined)
      tree.querySelector<HTMLElement>(`[data-path="${CSS.escape(focused)}"]`)?.focus();
  }

  #children(folder: Obsidian.TFolder, parent: HTMLElement): void {
    const sorted = [...folder.children].sort(
      (a, b) => Number(b instanceof TFolder) - Number(a instanceof TFolder) || byName.compare(a.name, b.name),
    );
    for (const child of sorted) {
      if (child instanceof TFolder) this.#folder(child, parent);
      else if (child instanceof TFile) this.#file(child, parent);
    }
  }

  #folder(folder: TFolder, parent: HTMLElement): void {
    const open = this.#open.has(folder.path);
    const item = parent.createDiv('tree-item nav-folder');
    item.toggleClass('is-collapsed', !open);
    const self = this.#self(folder, item, 'nav-folder-title');
    self.setAttr('aria-expanded', open);
    const icon = self.createDiv('tree-item-icon collapse-icon nav-folder-collapse-indicator');
    setIcon(icon, 'lucide-chevron-down');
    self.createDiv({ cls: 'tree-item-inner nav-folder-title-content', text: folder.name });
    self.addEventListener('click', () => {
      if (!this.#open.delete(folder.path)) this.#open.add(folder.path);
      this.#render();
    });
    if (!open) return;
    const children = item.createDiv('tree-item-children nav-folder-children');
    children.setAttr('role', 'group');
    this.#children(folder, children);
  }

  #file(file: TFile, parent: HTMLElement): void {
    const item = parent.createDiv('tree-item nav-file');
    const self = this.#self(file, item, 'nav-file-title');
    const active = this.host.workspace.getActiveFile() === file;
    self.toggleClass('is-active', active || this.#selected.has(file));
    self.setAttr('aria-selected', active || this.#selected.has(file));
    const name = file.extension === 'md' ? file.basename : file.name;
    self.createDiv({ cls: 'tree-item-inner nav-file-title-content', text: name });
    self.addEventListener('click', (event) => this.#onFileClick(file, event));
    self.addEventListener('auxclick', (event) => {
      if (event.button === 1) this.#onFileClick(file, event);
    });
  }

  #self(file: TAbstractFile, item: HTMLElement, cls: string): HTMLElement {
    const self = item.createDiv(`tree-item-self is-clickable ${cls}`);
    self.setAttrs({ role: 'treeitem', tabindex: 0, 'data-path': file.path });
    self.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      const several = this.#selected.size > 1 && this.#selected.has(file);
      const menu = several
        ? filesMenu(this.host, [...this.#selected])
        : fileMenu(this.host, file, () => this.#rename(file, self));
      menu.showAtMouseEvent(event);
    });
    return self;
  }

  #onFileClick(file: TFile, event: MouseEvent): void {
    if (event.altKey) {
      if (!this.#selected.delete(file)) this.#selected.add(file);
      this.#render();
      return;
    }
    this.#selected.clear();
    if (this.host.viewRegistry.getTypeByExtension(file.extension) === undefined) return;
    void this.host.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
  }

  #rename(file: TAbstractFile, self: HTMLElement): void {
    const isNote = file instanceof TFile && file.extension === 'md';
    const before = isNote ? file.basename : file.name;
    self.empty();
    const input = self.createEl('input', { cls: 'nav-rename-input', type: 'text', value: before });
    input.setAttr('aria-label', `New name of ${before}`);
    let done = false;
    const finish = async (rename: boolean) => {
      if (done) return;
      done = true;
      const name = input.value.trim();
      input.remove();
      if (rename && name && name !== before) {
        const folder = file.parent && !file.parent.isRoot() ? `${file.parent.path}/` : '';
        await this.app.fileManager.renameFile(file, `${folder}${name}${isNote ? '.md' : ''}`);
      }
      this.#render();
    };
    input.addEventListener('click', (event) => event.stopPropagation());
    input.addEventListener('blur', () => void finish(true));
    input.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Enter' && !event.isComposing) void finish(true);
      if (event.key === 'Escape') void finish(false);
    });
    input.focus();
    input.select();
  }

  #onKey(event: KeyboardEvent): void {
    const all = Array.from(this.#treeEl?.querySelectorAll<HTMLElement>('.tree-item-self') ?? []);
    const at = all.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) all[at + step]?.focus();
    else if (event.key === 'Enter') all[at]?.click();
    else return;
    event.preventDefault();
  }
}
