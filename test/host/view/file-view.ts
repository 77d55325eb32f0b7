import type * as Obsidian from 'obsidian';
import { Notice } from '../ui/notice';
import { ItemView } from './item-view';

/** A view of one file, which can be replaced by another. */
export abstract class FileView extends ItemView {
  allowNoFile = false;
  file: Obsidian.TFile | null = null;
  override navigation = true;

  getDisplayText(): string {
    return this.file?.basename ?? 'No file';
  }

  override onload(): void {
    const { vault } = this.app;
    this.registerEvent(
      vault.on('rename', (file) => {
        if (file === this.file) void this.onRename(this.file);
      }),
    );
    this.registerEvent(
      vault.on('delete', (file) => {
        if (file === this.file) void this.onDelete();
      }),
    );
  }

  override getState(): Record<string, unknown> {
    return this.file ? { ...super.getState(), file: this.file.path } : super.getState();
  }

  override async setState(state: unknown, result: Obsidian.ViewStateResult): Promise<void> {
    const { file: path } = (state ?? {}) as { file?: string | null };
    if (path !== undefined && path !== this.file?.path) {
      await this.loadFile(path === null ? null : this.app.vault.getFileByPath(path));
      result.history = true;
    }
    await super.setState(state, result);
  }

  async loadFile(file: Obsidian.TFile | null): Promise<void> {
    const before = this.file;
    if (before === file) return;
    if (before) await this.onUnloadFile(before);
    this.file = file;
    if (file) await this.#load(file);
    this.titleEl.setText(this.getDisplayText());
    this.leaf.updateHeader();
  }

  /** Assumed: if the file no longer exists when it is read, a notice says so, and the tab stays empty. */
  async #load(file: Obsidian.TFile): Promise<void> {
    try {
      await this.onLoadFile(file);
    } catch (error) {
      this.file = null;
      new Notice(`Failed to open “${file.name}”. ${error instanceof Error ? error.message : ''}`);
      void this.leaf.setViewState({ type: 'empty' });
    }
  }

  async onLoadFile(_file: Obsidian.TFile): Promise<void> {
    // For subclasses.
  }

  async onUnloadFile(_file: Obsidian.TFile): Promise<void> {
    // For subclasses.
  }

  async onRename(_file: Obsidian.TFile): Promise<void> {
    this.titleEl.setText(this.getDisplayText());
    this.leaf.updateHeader();
    await Promise.resolve();
  }

  /** The tab of a deleted note stays open, but empty. */
  async onDelete(): Promise<void> {
    this.file = null;
    await this.leaf.setViewState({ type: 'empty' });
  }

  canAcceptExtension(extension: string): boolean {
    return this.host.viewRegistry.getTypeByExtension(extension) === this.getViewType();
  }

  protected override async onClose(): Promise<void> {
    await this.loadFile(null);
    await super.onClose();
  }
}

export abstract class EditableFileView extends FileView {}
