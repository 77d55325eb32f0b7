import { type App, Modal, type TFile } from 'obsidian';
import {
  type Clock,
  type NoteAtSave,
  planStamp,
  planStampOnSave,
  type StampConditions,
  type StampEvent,
  type StampLedger,
  type StampRecord,
  whyNoteOutOfScope,
} from '../../../core';
import type { OpenNotes } from '../open-notes';
import { outcomeOf, reasonOf, type StampTelling, valueOf, whenOf } from './outcome-text';
import { writeWhole } from './stamp-lists';
import type { Stamper } from '../stamper';

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
    for (const text of [this.#present(), this.#anyway()]) {
      if (text !== undefined) this.contentEl.createEl('p', { text });
    }
    const own = record.all().filter((event) => event.path === file.path);
    this.#list(translate('stamp.why-this-note'), own, false);
    const others = record.all().filter((event) => event.path !== file.path);
    this.#list(translate('stamp.why-other-notes'), others.slice(0, shownOthers), true);
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  /** What the next save would do. */
  #present(): string {
    const { file, stamper, translate } = this.#deps;
    if (stamper.isUnconfirmed(file)) return reasonOf({ skip: 'not-written' }, this.#deps);
    const note = this.#shownNote();
    if (!note) return translate('stamp.why-not-open');
    const plan = planStampOnSave(note, this.#conditions());
    if (plan.ok) return translate('stamp.why-edited');
    if (plan.skip === 'not-edited') return translate('stamp.why-not-edited');
    return translate('stamp.why-edited-but', { reason: reasonOf(plan, this.#deps) });
  }

  /** What keeps an unedited note from a stamp whenever it is edited. */
  #anyway(): string | undefined {
    const note = this.#shownNote();
    if (!note || this.#deps.ledger.isEdited(note.path)) return undefined;
    const { instant, settings, templateFolders } = this.#conditions();
    const skip = whyNoteOutOfScope(note, settings, templateFolders);
    const plan = skip ? { ok: false as const, skip } : planStamp(note.text, instant, settings);
    if (plan.ok) return undefined;
    return this.#deps.translate('stamp.why-never', { reason: reasonOf(plan, this.#deps) });
  }

  /** The note as it is shown; `undefined` when it is not open. */
  #shownNote(): NoteAtSave | undefined {
    const { file, notes, bodyTagsOf } = this.#deps;
    const shown = notes.shownIn(file.path)?.editor.state.doc.toString();
    const text = shown ?? notes.hooksOf(file.path)[0]?.view.getViewData();
    return text === undefined ? undefined : { path: file.path, text, tags: bodyTagsOf(file) };
  }

  #conditions(): StampConditions {
    const { ledger, settings, clock, templateFolders } = this.#deps;
    return { ledger, settings: settings.get(), instant: clock(), templateFolders: templateFolders() };
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
