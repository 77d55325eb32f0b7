import { type App, Modal, Setting, type TFile } from 'obsidian';
import type { PublishFinding } from '../../core';
import type { Translate } from '../../i18n';
import { canMend, placeText, type Publishing, showFinding } from './publishing';

export interface PublishCheckModalDeps {
  readonly file: TFile;
  readonly publishing: Publishing;
  readonly translate: Translate;
}

/** Shows what a Jekyll site would have trouble with in a note, each finding with its place and, if possible, a fix. */
export class PublishCheckModal extends Modal {
  readonly #deps: PublishCheckModalDeps;
  #isShown = false;

  constructor(app: App, deps: PublishCheckModalDeps) {
    super(app);
    this.#deps = deps;
  }

  override onOpen(): void {
    const { file, translate } = this.#deps;
    this.#isShown = true;
    this.modalEl.addClass('ai-glossary-dialog');
    this.setTitle(translate('publish.title', { note: file.basename }));
    void this.#show();
  }

  override onClose(): void {
    this.#isShown = false;
    this.contentEl.empty();
  }

  /** @param problem why the last fix could not be made */
  async #show(problem?: string): Promise<void> {
    const { translate } = this.#deps;
    const findings = await this.#findings();
    if (!this.#isShown) return;
    this.contentEl.empty();
    const status =
      findings instanceof Error
        ? translate('publish.unread', { error: findings.message })
        : translate(findings.length === 0 ? 'publish.none' : 'publish.found', { count: findings.length });
    this.contentEl.createEl('p', { text: status, attr: { role: 'status' } });
    if (problem !== undefined) this.contentEl.createEl('p', { text: problem, attr: { role: 'alert' } });
    if (!(findings instanceof Error)) for (const finding of findings) this.#draw(finding);
  }

  #draw(finding: PublishFinding): void {
    const { file, translate } = this.#deps;
    const setting = new Setting(this.contentEl)
      .setName(translate(`publish.${finding.code}`))
      .setDesc(placeText(finding, translate))
      .addButton((button) =>
        button.setButtonText(translate('publish.go')).onClick(() => {
          this.close();
          showFinding(this.app, file, finding);
        }),
      );
    if (!canMend(finding)) return;
    setting.addButton((button) =>
      button
        .setCta()
        .setButtonText(translate('publish.mend'))
        .onClick(() => void this.#mend(finding)),
    );
  }

  async #findings(): Promise<readonly PublishFinding[] | Error> {
    try {
      return await this.#deps.publishing.findings(this.#deps.file);
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }

  async #mend(finding: PublishFinding): Promise<void> {
    const mended = await this.#deps.publishing.mend(this.#deps.file, finding);
    await this.#show(mended.ok ? undefined : mended.why);
  }
}
