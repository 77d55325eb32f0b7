import type * as Obsidian from 'obsidian';
import { Notice } from '../ui/notice';
import type { WorkspaceLeaf } from '../workspace/leaf';
import { EditableFileView } from './file-view';
import { mergeTexts } from './merge-texts';
import { once } from './once';

/** A failed save has already shown a notice. */
const told = () => undefined;

/** The text of one file, loaded and saved in the steps that `saving-facts.md` describes. */
export abstract class TextFileView extends EditableFileView {
  /** Null between the last save of a note and the load of the next one, although the app's typings say otherwise. */
  data = '';
  dirty = false;
  saving = false;
  saveAgain = false;
  lastSavedData: string | null = null;
  requestSave: () => void;
  #pending: Promise<void> = Promise.resolve();

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    const save = this.save.bind(this);
    const saveLater = once(2000, () => void save().catch(told));
    this.requestSave = () => {
      this.dirty = true;
      saveLater();
    };
  }

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  override onload(): void {
    super.onload();
    this.registerEvent(
      this.app.vault.on('modify', (file) => {
        if (file === this.file && !this.saving) void this.#track(this.onModify());
      }),
    );
  }

  override async onLoadFile(file: Obsidian.TFile): Promise<void> {
    await super.onLoadFile(file);
    const text = await this.app.vault.read(file);
    this.lastSavedData = text;
    this.setData(text, true);
  }

  override async onUnloadFile(file: Obsidian.TFile): Promise<void> {
    await super.onUnloadFile(file);
    await this.save(true);
  }

  setData(data: string, clear: boolean): void {
    if (this.data === data && !clear) return;
    this.data = data;
    this.setViewData(data, clear);
  }

  /** Writes pending changes at once. */
  saveImmediately(): void {
    if (this.dirty) void this.save().catch(told);
  }

  /** Resolves when this view is neither reading nor writing. */
  settled(): Promise<void> {
    return this.#pending;
  }

  save(clear = false): Promise<void> {
    return this.#track(this.#save(clear));
  }

  async #save(clear: boolean): Promise<void> {
    const file = this.file;
    this.dirty = false;
    if (!file || !this.app.vault.getFileByPath(file.path)) return;
    if (this.saving) {
      if (!clear) this.saveAgain = true;
      return;
    }
    const before = this.lastSavedData;
    const data = this.getViewData();
    if (before === null) return;
    this.data = clear ? (null as never) : data;
    this.lastSavedData = clear ? null : data;
    if (clear) this.clear();
    if (data !== before) await this.#write(file, data, before);
    if (!this.saveAgain) return;
    this.saveAgain = false;
    void this.save().catch(told);
  }

  async #write(file: Obsidian.TFile, data: string, before: string): Promise<void> {
    this.saving = true;
    try {
      await this.app.vault.modify(file, data);
    } catch (error) {
      this.lastSavedData = before;
      new Notice(`Failed to save “${file.name}”. ${error instanceof Error ? error.message : ''}`);
      throw error;
    } finally {
      this.saving = false;
    }
  }

  /** The file was changed by something other than this view. */
  protected async onModify(): Promise<void> {
    const file = this.file;
    if (!file) return;
    const read = await this.app.vault.read(file);
    // In the meantime another note may have been opened, or this one closed.
    if (file !== this.file) return;
    const before = this.lastSavedData;
    this.lastSavedData = read;
    if (read === before) return;
    const merged = this.dirty && before !== null ? this.#merge(file, before, read) : read;
    if (merged !== undefined) this.setData(merged, false);
  }

  /** Merges the text that was read with unsaved text; `undefined` if both are the same. */
  #merge(file: Obsidian.TFile, before: string, read: string): string | undefined {
    const shown = this.getViewData();
    if (shown === read) return undefined;
    if (shown === before) return read;
    new Notice(`“${file.name}” has been modified externally, merging changes automatically.`);
    return mergeTexts(before, shown, read);
  }

  #track(work: Promise<void>): Promise<void> {
    const earlier = this.#pending;
    this.#pending = Promise.allSettled([earlier, work]).then(() => undefined);
    return work;
  }
}
