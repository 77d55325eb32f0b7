import { type App, Modal, type TFile } from 'obsidian';
import type { StampEvent, StampLedger, StampRecord } from '../../core';
import type { Translate } from '../../i18n';
import { describe } from './outcome-text';
import type { Stamper } from './stamper';

/** What the answer is drawn from. */
export interface WhyModalDeps {
  readonly file: TFile;
  readonly ledger: StampLedger;
  readonly record: StampRecord;
  readonly stamper: Stamper;
  readonly translate: Translate;
}

const shownOthers = 30;

/** Says what came of the last saves of a note, and of the last ones of others. */
export class WhyModal extends Modal {
  readonly #deps: WhyModalDeps;

  constructor(app: App, deps: WhyModalDeps) {
    super(app);
    this.#deps = deps;
  }

  override onOpen(): void {
    const { file, record, translate } = this.#deps;
    this.setTitle(translate('stamp.why-title', { note: file.basename }));
    this.contentEl.createEl('p', { text: this.#present() });
    const own = record.all().filter((event) => event.path === file.path);
    this.#list(translate('stamp.why-this-note'), own, false);
    const others = record.all().filter((event) => event.path !== file.path);
    this.#list(translate('stamp.why-other-notes'), others.slice(0, shownOthers), true);
  }

  /** What the next save would do, as far as it can be told now. */
  #present(): string {
    const { file, ledger, stamper, translate } = this.#deps;
    if (stamper.isUnconfirmed(file)) return translate('stamp.skip.not-written');
    if (!ledger.has(file.path)) return translate('stamp.why-not-open');
    return translate(ledger.isEdited(file.path) ? 'stamp.why-edited' : 'stamp.why-not-edited');
  }

  #list(heading: string, events: readonly StampEvent[], withNote: boolean): void {
    if (events.length === 0) return;
    this.contentEl.createEl('h4', { text: heading });
    const list = this.contentEl.createEl('ul');
    for (const event of events) {
      const time = event.at.toLocaleTimeString();
      const sentence = describe(event, this.#deps.translate);
      list.createEl('li', {
        text: withNote ? `${time} · ${event.path} · ${sentence}` : `${time} · ${sentence}`,
      });
    }
  }
}
