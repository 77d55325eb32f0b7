import { type App, Modal, type TFile } from 'obsidian';
import {
  type Clock,
  planStampOnSave,
  type StampEvent,
  type StampLedger,
  type StampPlan,
  type StampRecord,
} from '../../core';
import type { OpenNotes } from './open-notes';
import { outcomeOf, reasonOf, type StampTelling, valueOf, whenOf } from './outcome-text';
import { writeWhole } from './stamp-lists';
import type { Stamper } from './stamper';

/** What the answer is drawn from. */
export interface WhyModalDeps extends StampTelling {
  readonly file: TFile;
  readonly clock: Clock;
  readonly ledger: StampLedger;
  readonly record: StampRecord;
  readonly stamper: Stamper;
  readonly notes: OpenNotes;
  /** Tags of a note's body, without `#`. */
  readonly bodyTagsOf: (file: TFile) => readonly string[];
  readonly templateFolders: () => readonly string[];
}

const shownOthers = 30;

/** Says what the next save of a note would do, and what came of the last saves of it and of others. */
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

  override onClose(): void {
    this.contentEl.empty();
  }

  #present(): string {
    const { file, stamper, translate } = this.#deps;
    if (stamper.isUnconfirmed(file)) return reasonOf({ skip: 'not-written' }, this.#deps);
    const plan = this.#planOfNextSave();
    if (!plan) return translate('stamp.why-not-open');
    if (plan.ok) return translate('stamp.why-edited');
    if (plan.skip === 'not-edited') return translate('stamp.why-not-edited');
    return translate('stamp.why-edited-but', { reason: reasonOf(plan, this.#deps) });
  }

  /** What a save would do now; `undefined` for a note that is not open. */
  #planOfNextSave(): StampPlan | undefined {
    const { file, ledger, notes, settings, clock, bodyTagsOf, templateFolders } = this.#deps;
    const shown = notes.shownIn(file.path)?.editor.state.doc.toString();
    const text = shown ?? notes.hooksOf(file.path)[0]?.view.getViewData();
    if (text === undefined) return undefined;
    return planStampOnSave(
      { path: file.path, text, tags: bodyTagsOf(file) },
      { ledger, settings: settings.get(), instant: clock(), templateFolders: templateFolders() },
    );
  }

  #list(heading: string, events: readonly StampEvent[], withNote: boolean): void {
    if (events.length === 0) return;
    this.contentEl.createEl('h2', { cls: 'ai-glossary-stamp-heading', text: heading });
    const list = this.contentEl.createEl('ul', { cls: 'ai-glossary-stamp-list' });
    const now = this.#deps.clock();
    for (const event of events) {
      const item = list.createEl('li');
      if (withNote) item.createDiv({ text: event.path });
      const values = [event.done?.before, event.done?.after].map((value) => valueOf(value, this.#deps));
      writeWhole(item.createDiv(), outcomeOf(event, this.#deps), values);
      item.createDiv({ text: whenOf(event, now, this.#deps), cls: 'ai-glossary-stamp-detail' });
    }
  }
}
