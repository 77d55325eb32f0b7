import { type App, Modal, type TFile, Setting } from 'obsidian';
import {
  type Clock,
  type NoteAtSave,
  planStamp,
  type StampEvent,
  type StampRecord,
  whyNoteOutOfScope,
} from '../../../core';
import type { OpenNotes } from '../open-notes';
import { outcomeOf, reasonOf, type StampTelling, valueOf, whenOf, writeWhole } from './outcome-text';

export interface WhyModalDeps extends StampTelling {
  readonly file: TFile;
  readonly clock: Clock;
  readonly record: StampRecord;
  readonly notes: OpenNotes;
  /** Tags of a note's body, without `#`. */
  readonly bodyTagsOf: (file: TFile) => readonly string[];
  readonly templateFolders: () => readonly string[];
}

const shownOthers = 30;

/** Says what the next save of a note would do, and shows the outcomes of recent saves, of this note and of others. */
export class WhyModal extends Modal {
  readonly #deps: WhyModalDeps;

  constructor(app: App, deps: WhyModalDeps) {
    super(app);
    this.#deps = deps;
  }

  override onOpen(): void {
    const { file, record, translate } = this.#deps;
    this.modalEl.addClass('ai-glossary-dialog');
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
    const { file, notes, translate } = this.#deps;
    const note = notes.find(file);
    if (note?.isUnconfirmed) return reasonOf({ skip: 'not-written' }, this.#deps);
    const text = this.#shownNote()?.text;
    if (!note || text === undefined) return translate('stamp.why-not-open');
    const plan = note.plan(text);
    if (plan.ok && plan.edits.length > 0) return translate('stamp.why-edited');
    if (plan.ok) {
      return translate('stamp.why-edited-but', { reason: reasonOf({ skip: 'current' }, this.#deps) });
    }
    if (plan.skip === 'not-edited') return translate('stamp.why-not-edited');
    return translate('stamp.why-edited-but', { reason: reasonOf(plan, this.#deps) });
  }

  /** The reason why an unedited note would not be stamped even after an edit. */
  #anyway(): string | undefined {
    const { file, notes, settings: store, clock, templateFolders } = this.#deps;
    const note = this.#shownNote();
    if (!note || notes.find(file)?.state.isEdited) return undefined;
    const [settings, instant] = [store.get(), clock()];
    const skip = whyNoteOutOfScope(note, settings, templateFolders());
    const plan = skip ? { ok: false as const, skip } : planStamp(note.text, instant, settings);
    if (plan.ok) return undefined;
    return this.#deps.translate('stamp.why-never', { reason: reasonOf(plan, this.#deps) });
  }

  /** The note as an editor shows it; `undefined` if it is not open. */
  #shownNote(): NoteAtSave | undefined {
    const { file, notes, bodyTagsOf } = this.#deps;
    const note = notes.find(file);
    const text = (note?.shown?.pane ?? note?.panes.all()[0])?.text;
    return text === undefined ? undefined : { path: file.path, text, tags: bodyTagsOf(file) };
  }

  #list(heading: string, events: readonly StampEvent[], withNote: boolean): void {
    if (events.length === 0) return;
    new Setting(this.contentEl).setName(heading).setHeading();
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
