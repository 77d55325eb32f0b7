import { type App, type ButtonComponent, Modal, Notice, Setting, type TFolder } from 'obsidian';
import type { MessageKey } from '../../../i18n';
import type {
  FolderStamp,
  FolderStamped,
  FolderTakenBack,
  NotePlan,
  OnProgress,
  StampTime,
} from './folder-stamp';
import type { StampTelling } from './outcome-text';
import { drawByReason, drawPaths, drawPreview } from './stamp-lists';

/** What the dialog needs. */
export interface FolderStampModalDeps extends StampTelling {
  readonly work: FolderStamp;
}

/** **Stamp notes in a folder…**: shows what would change, then does it, and offers to take it all back. */
export class FolderStampModal extends Modal {
  readonly #deps: FolderStampModalDeps;
  #time: StampTime = 'now';
  /** Stands for what is under way; another one, or closing, ends it. */
  #run = {};

  constructor(app: App, deps: FolderStampModalDeps) {
    super(app);
    this.#deps = deps;
    this.modalEl.addClass('ai-glossary-folder-stamp');
  }

  override onClose(): void {
    this.#run = {};
    this.contentEl.empty();
  }

  /** Shows what stamping would change. */
  preview(folder: TFolder): void {
    const { translate } = this.#deps;
    this.setTitle(
      folder.isRoot()
        ? translate('stamp.vault-title')
        : translate('stamp.folder-title', { folder: folder.path }),
    );
    void this.#preview(folder);
  }

  /** Takes the last run back. */
  takeBack(): void {
    this.setTitle(this.#deps.translate('stamp.command.take-back-folder'));
    void this.#takeBack();
  }

  async #preview(folder: TFolder): Promise<void> {
    const { onProgress, isShown } = this.#begin('stamp.folder-looking');
    const plans = await this.#deps.work.preview(folder, this.#time, onProgress);
    if (isShown()) this.#showPreview(folder, plans);
  }

  #showPreview(folder: TFolder, plans: readonly NotePlan[]): void {
    const { translate } = this.#deps;
    this.contentEl.empty();
    const count = plans.filter(({ plan }) => plan.ok && plan.edits.length > 0).length;
    this.#chooseFolder(folder);
    this.#chooseTime(folder);
    this.#say(translate('stamp.folder-would', { count, total: plans.length }));
    drawPreview(this.#createLists(), plans, this.#deps);
    const stamp = (button: ButtonComponent) =>
      button
        .setCta()
        .setDisabled(count === 0)
        .setButtonText(translate('stamp.folder-run', { count }))
        .onClick(() => void this.#stamp(plans));
    new Setting(this.contentEl)
      .addButton((button) =>
        button.setButtonText(translate('stamp.folder-cancel')).onClick(() => this.close()),
      )
      .addButton(stamp);
  }

  #chooseFolder({ path: chosen }: TFolder): void {
    const { translate } = this.#deps;
    const folders = this.app.vault.getAllFolders(true).sort((a, b) => (a.path < b.path ? -1 : 1));
    new Setting(this.contentEl).setName(translate('stamp.folder-where')).addDropdown((dropdown) => {
      for (const folder of folders) {
        dropdown.addOption(folder.path, folder.isRoot() ? translate('stamp.folder-vault') : folder.path);
      }
      dropdown.setValue(chosen).onChange((path) => {
        const folder = folders.find((known) => known.path === path);
        if (folder) this.preview(folder);
      });
    });
  }

  async #stamp(plans: readonly NotePlan[]): Promise<void> {
    const { translate, work } = this.#deps;
    const { onProgress, isShown } = this.#begin('stamp.folder-stamping');
    const result = await work.run(plans, this.#time, onProgress);
    if (isShown()) this.#showStamped(result);
    else if (work.canTakeBack) {
      // The dialog was closed in the middle: what was written by then must be told, and how to take it back.
      const values = { count: result.stamped.length, command: translate('stamp.command.take-back-folder') };
      new Notice(translate('stamp.folder-ended', values), 0);
    }
  }

  #showStamped({ stamped, failed }: FolderStamped): void {
    const { translate, work } = this.#deps;
    this.contentEl.empty();
    this.#say(translate('stamp.folder-done', { count: stamped.length }));
    if (failed.length > 0) {
      const lists = this.#createLists();
      lists.createEl('h2', {
        cls: 'ai-glossary-stamp-heading',
        text: translate('stamp.folder-failed', { count: failed.length }),
      });
      drawByReason(lists, failed, this.#deps);
    }
    const buttons = new Setting(this.contentEl);
    if (work.canTakeBack) {
      buttons.addButton((button) =>
        button.setButtonText(translate('stamp.folder-take-back')).onClick(() => void this.#takeBack()),
      );
    }
    this.#addClose(buttons);
  }

  async #takeBack(): Promise<void> {
    const { onProgress, isShown } = this.#begin('stamp.folder-taking-back');
    const result = await this.#deps.work.takeBack(onProgress);
    if (isShown()) this.#showTakenBack(result);
  }

  #showTakenBack({ count, kept }: FolderTakenBack): void {
    const { translate } = this.#deps;
    this.contentEl.empty();
    this.#say(translate('stamp.folder-taken-back', { count }));
    if (kept.length > 0) {
      const lists = this.#createLists();
      lists.createEl('h2', {
        cls: 'ai-glossary-stamp-heading',
        text: translate('stamp.folder-kept', { count: kept.length }),
      });
      const files = kept.map(({ file }) => file);
      drawPaths(lists, files, translate);
    }
    this.#addClose(new Setting(this.contentEl));
  }

  /** Shows how far a run is, with a button that ends it after the note that it is at. */
  #begin(label: Extract<MessageKey, `stamp.folder-${string}`>): {
    readonly onProgress: OnProgress;
    readonly isShown: () => boolean;
  } {
    const { translate } = this.#deps;
    const run = {};
    this.#run = run;
    this.contentEl.empty();
    const status = this.#say('');
    const bar = this.contentEl.createEl('progress', { attr: { 'aria-label': translate('stamp.progress') } });
    let isStopped = false;
    new Setting(this.contentEl).addButton((button) =>
      button.setButtonText(translate('stamp.folder-stop')).onClick(() => (isStopped = true)),
    );
    const isShown = () => run === this.#run;
    const onProgress: OnProgress = (done, total) => {
      status.setText(translate(label, { done, total }));
      bar.max = total;
      bar.value = done;
      return !isStopped && isShown();
    };
    return { onProgress, isShown };
  }

  /** Where lists scroll; with the keyboard, too. */
  #createLists(): HTMLElement {
    return this.contentEl.createDiv({ cls: 'ai-glossary-stamp-lists', attr: { tabindex: '0' } });
  }

  #say(text: string): HTMLElement {
    return this.contentEl.createEl('p', { text, attr: { role: 'status' } });
  }

  #addClose(buttons: Setting): void {
    buttons.addButton((button) =>
      button
        .setCta()
        .setButtonText(this.#deps.translate('stamp.folder-close'))
        .onClick(() => this.close()),
    );
  }

  #chooseTime(folder: TFolder): void {
    const { translate } = this.#deps;
    new Setting(this.contentEl).setName(translate('stamp.folder-time')).addDropdown((dropdown) =>
      dropdown
        .addOptions({
          now: translate('stamp.folder-time-now'),
          modified: translate('stamp.folder-time-modified'),
        })
        .setValue(this.#time)
        .onChange((time) => {
          this.#time = time === 'modified' ? 'modified' : 'now';
          void this.#preview(folder);
        }),
    );
  }
}
