import { type App, TFile, type TFolder, Vault } from 'obsidian';
import {
  type Clock,
  planStamp,
  planTakeBack,
  type Settings,
  type StampDone,
  type StampPlan,
  type StampRecord,
  type StampSkip,
  type TextEdit,
  whyNoteOutOfScope,
} from '../../../core';
import type { OpenNotes } from '../open-notes';
import type { FileStamper } from '../file-stamper';
import { textOf } from '../pane';

/** The time that notes get: that of the command, or that of each file's last change on disk. */
export type StampTime = 'now' | 'modified';

/** What stamping many notes needs. */
export interface FolderStampDeps {
  readonly app: App;
  readonly settings: { get(): Settings };
  readonly clock: Clock;
  readonly record: StampRecord;
  readonly notes: OpenNotes;
  readonly files: FileStamper;
  /** Tags of a note's body, without `#`. */
  readonly bodyTagsOf: (file: TFile) => readonly string[];
  readonly templateFolders: () => readonly string[];
}

/** What would become, or has become, of one note. */
export interface NotePlan {
  readonly file: TFile;
  readonly plan: StampPlan;
}

/** A note that has been stamped, and what takes it back. */
export interface NoteStamped {
  readonly file: TFile;
  readonly done: StampDone;
}

/** A note that could not be written. */
export interface NoteFailed {
  readonly file: TFile;
  readonly skip: StampSkip;
  /** The line of the note at fault, from 0. */
  readonly line?: number;
}

/** What came of a run, whether or not it was stopped on its way. */
export interface FolderStamped {
  readonly stamped: readonly NoteStamped[];
  readonly failed: readonly NoteFailed[];
}

/** What came of taking a run back: `kept` say something else by now, or could not be written. */
export interface FolderTakenBack {
  readonly count: number;
  readonly kept: readonly NoteStamped[];
}

/** How far a run has come; asked to go on after each note, and stopped by `false`. */
export type OnProgress = (done: number, total: number) => boolean;

/** How long a run may keep the window busy before it lets it breathe. */
const sliceMs = 12;

const unwritten: StampPlan = { ok: false, skip: 'not-written' };

/** Stamps the notes of a folder: looks first, then writes, and can take it all back. */
export class FolderStamp {
  readonly #deps: FolderStampDeps;
  /** What the last run, or runs stopped on their way back, left to be taken back. */
  #last: readonly NoteStamped[] = [];

  constructor(deps: FolderStampDeps) {
    this.#deps = deps;
  }

  /** Whether there is a run that can be taken back. */
  get canTakeBack(): boolean {
    return this.#last.length > 0;
  }

  /** What stamping would do to each note of a folder and the folders below it. Writes nothing. */
  async preview(folder: TFolder, time: StampTime, onProgress: OnProgress): Promise<NotePlan[]> {
    const { app, notes } = this.#deps;
    const files = notesIn(folder);
    const templateFolders = this.#deps.templateFolders();
    const plans: NotePlan[] = [];
    await this.#each(files, onProgress, async (file) => {
      const text = shownTextOf(notes, file) ?? (await app.vault.cachedRead(file));
      const skip = this.#whyOutOfScope(file, text, templateFolders);
      const plan: StampPlan =
        skip === undefined ? this.#plan(text, this.#instantOf(file, time)) : { ok: false, skip };
      plans.push({ file, plan });
    });
    return plans;
  }

  /** Stamps the notes that a preview found stampable. Each is looked at again as it is by then. */
  async run(plans: readonly NotePlan[], time: StampTime, onProgress: OnProgress): Promise<FolderStamped> {
    const files = plans.filter(({ plan }) => plan.ok && plan.edits.length > 0).map(({ file }) => file);
    const templateFolders = this.#deps.templateFolders();
    const stamped: NoteStamped[] = [];
    const failed: NoteFailed[] = [];
    this.#last = stamped;
    await this.#each(files, onProgress, async (file) => {
      const instant = this.#instantOf(file, time);
      let plan = unwritten;
      const failure = await this.#rewrite(file, (text) => {
        const skip = this.#whyOutOfScope(file, text, templateFolders);
        plan = skip === undefined ? this.#plan(text, instant) : { ok: false, skip };
        return plan.ok ? plan.edits : undefined;
      });
      if (failure !== undefined) plan = { ok: false, skip: failure };
      this.#note(file, plan);
      if (!plan.ok) failed.push({ file, ...plan });
      else if (plan.edits.length > 0) stamped.push({ file, done: plan });
    });
    return { stamped, failed };
  }

  /** Gives the notes of the last run their former values back, where they still say what it wrote. */
  async takeBack(onProgress: OnProgress): Promise<FolderTakenBack> {
    const stamped = this.#last;
    const kept: NoteStamped[] = [];
    let reached = 0;
    await this.#each(stamped, onProgress, async (note) => {
      reached += 1;
      if (!(await this.#takeBackOne(note))) kept.push(note);
    });
    // What a stop left undone can still be taken back.
    this.#last = stamped.slice(reached);
    return { count: reached - kept.length, kept };
  }

  async #takeBackOne({ file, done }: NoteStamped): Promise<boolean> {
    const { settings, record, clock } = this.#deps;
    let edits: readonly TextEdit[] | undefined;
    const failure = await this.#rewrite(file, (text) => {
      edits = planTakeBack(text, settings.get().stampKey, done);
      return edits;
    });
    if (failure !== undefined || !edits) return false;
    record.takeBack(file.path, done, clock());
    return true;
  }

  /** A stamp of a run is taken back with that run, so those of saves are not joined to it. */
  #note(file: TFile, plan: StampPlan): void {
    const { record, clock } = this.#deps;
    const { path } = file;
    if (plan.ok) record.add({ path, at: clock(), outcome: 'stamped', done: plan, end: 'closed' });
    else record.add({ path, at: clock(), outcome: plan.skip });
  }

  #plan(text: string, instant: Date): StampPlan {
    return planStamp(text, instant, this.#deps.settings.get());
  }

  /** As on save, but for the switch: what is asked for is done though stamping on save is off. */
  #whyOutOfScope(file: TFile, text: string, templateFolders: readonly string[]): StampSkip | undefined {
    const { settings, bodyTagsOf } = this.#deps;
    const note = { path: file.path, text, tags: bodyTagsOf(file) };
    return whyNoteOutOfScope(note, { ...settings.get(), stampEnabled: true }, templateFolders);
  }

  #instantOf(file: TFile, time: StampTime): Date {
    return time === 'now' ? this.#deps.clock() : new Date(file.stat.mtime);
  }

  /** Through the editor that shows the note, else in the file. Returns why it was not written. */
  async #rewrite(
    file: TFile,
    editsFor: (text: string) => readonly TextEdit[] | undefined,
  ): Promise<StampSkip | undefined> {
    const { notes, files } = this.#deps;
    const note = notes.find(file);
    const shown = note?.shown;
    if (!note || !shown) return files.replace(file, editsFor);
    const edits = editsFor(textOf(shown.editor));
    if (edits) note.replaceValue(shown.editor, edits);
    return (await shown.pane.saveStamp()) ? undefined : 'not-written';
  }

  async #each<T>(
    items: readonly T[],
    onProgress: OnProgress,
    work: (item: T) => Promise<void>,
  ): Promise<void> {
    let sliceEnd = performance.now() + sliceMs;
    for (const [index, item] of items.entries()) {
      if (!onProgress(index, items.length)) return;
      await work(item);
      if (performance.now() < sliceEnd) continue;
      await new Promise((resolve) => window.setTimeout(resolve, 0));
      sliceEnd = performance.now() + sliceMs;
    }
    onProgress(items.length, items.length);
  }
}

function shownTextOf(notes: OpenNotes, file: TFile): string | undefined {
  const shown = notes.find(file)?.shown;
  return shown && textOf(shown.editor);
}

function notesIn(folder: TFolder): TFile[] {
  const files: TFile[] = [];
  Vault.recurseChildren(folder, (file) => {
    if (file instanceof TFile && file.extension === 'md') files.push(file);
  });
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
