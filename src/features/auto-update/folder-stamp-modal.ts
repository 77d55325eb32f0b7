import { type App, Modal, Setting, type TFolder } from 'obsidian';
import type { Translate } from '../../i18n';
import type { FolderStamp, NotePlan, NoteStamped, OnProgress, StampTime } from './folder-stamp';
import { sentenceOf } from './outcome-text';

/** What the dialog needs. */
export interface FolderStampModalDeps {
  readonly folder: TFolder;
  readonly work: FolderStamp;
  readonly translate: Translate;
}

/** More than this is counted, not listed: a list of thousands is read by nobody and slow to draw. */
const listed = 200;

/** **Stamp notes in a folder…**: shows what would change, then does it, and offers to take it all back. */
export class FolderStampModal extends Modal {
  readonly #deps: FolderStampModalDeps;
  #time: StampTime = 'now';
  /** Stands for the run under way; another one, or closing, ends it. */
  #run = {};

  constructor(app: App, deps: FolderStampModalDeps) {
    super(app);
    this.#deps = deps;
  }

  override onOpen(): void {
    const { folder, translate } = this.#deps;
    this.setTitle(translate('stamp.folder-title', { folder: folder.isRoot() ? '/' : folder.path }));
    void this.#preview();
  }

  override onClose(): void {
    this.#run = {};
    this.contentEl.empty();
  }

  async #preview(): Promise<void> {
    const onProgress = this.#begin('stamp.folder-looking');
    const run = this.#run;
    const plans = await this.#deps.work.preview(this.#deps.folder, this.#time, onProgress);
    if (run === this.#run) this.#showPreview(plans);
  }

  #showPreview(plans: readonly NotePlan[]): void {
    const { translate } = this.#deps;
    this.contentEl.empty();
    const changes = plans.filter(({ plan }) => plan.ok && plan.edits.length > 0);
    this.#chooseTime();
    const counts = { count: changes.length, total: plans.length };
    this.contentEl.createEl('p', { text: translate('stamp.folder-would', counts) });
    this.#list(plans);
    new Setting(this.contentEl)
      .addButton((button) =>
        button.setButtonText(translate('stamp.folder-cancel')).onClick(() => this.close()),
      )
      .addButton((button) =>
        button
          .setCta()
          .setDisabled(changes.length === 0)
          .setButtonText(translate('stamp.folder-run', { count: changes.length }))
          .onClick(() => void this.#stamp(plans)),
      );
  }

  async #stamp(plans: readonly NotePlan[]): Promise<void> {
    const onProgress = this.#begin('stamp.folder-stamping');
    const run = this.#run;
    const stamped = await this.#deps.work.run(plans, this.#time, onProgress);
    if (run === this.#run) this.#showDone(stamped);
  }

  #showDone(stamped: readonly NoteStamped[]): void {
    const { translate, work } = this.#deps;
    this.contentEl.empty();
    this.contentEl.createEl('p', { text: translate('stamp.folder-done', { count: stamped.length }) });
    const takeBack = async () => {
      const onProgress = this.#begin('stamp.folder-taking-back');
      const count = await work.takeBack(stamped, onProgress);
      this.contentEl.empty();
      this.contentEl.createEl('p', { text: translate('stamp.folder-taken-back', { count }) });
    };
    new Setting(this.contentEl)
      .addButton((button) =>
        button.setButtonText(translate('stamp.folder-take-back')).onClick(() => void takeBack()),
      )
      .addButton((button) =>
        button
          .setCta()
          .setButtonText(translate('stamp.folder-close'))
          .onClick(() => this.close()),
      );
  }

  /** Shows how far a run is, with a button that ends it after the note that it is at. */
  #begin(label: 'stamp.folder-looking' | 'stamp.folder-stamping' | 'stamp.folder-taking-back'): OnProgress {
    const { translate } = this.#deps;
    const run = {};
    this.#run = run;
    this.contentEl.empty();
    const status = this.contentEl.createEl('p', { attr: { role: 'status' } });
    const bar = this.contentEl.createEl('progress');
    let isStopped = false;
    new Setting(this.contentEl).addButton((button) =>
      button.setButtonText(translate('stamp.folder-stop')).onClick(() => (isStopped = true)),
    );
    return (done, total) => {
      status.setText(translate(label, { done, total }));
      bar.max = total;
      bar.value = done;
      return !isStopped && run === this.#run;
    };
  }

  #chooseTime(): void {
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
          void this.#preview();
        }),
    );
  }

  #list(plans: readonly NotePlan[]): void {
    const { translate } = this.#deps;
    const list = this.contentEl.createEl('ul', { cls: 'ai-glossary-stamp-list' });
    for (const { file, plan } of plans.slice(0, listed)) {
      const outcome = plan.ok
        ? plan.edits.length === 0
          ? translate('stamp.was-current', { after: plan.after })
          : translate('stamp.folder-change', { before: plan.before ?? '', after: plan.after })
        : sentenceOf(plan.skip, translate);
      list.createEl('li', { text: `${file.path} · ${outcome}` });
    }
    const more = plans.length - listed;
    if (more > 0) this.contentEl.createEl('p', { text: translate('stamp.folder-more', { count: more }) });
  }
}
