import type { App, TFile, TFolder } from 'obsidian';
import {
  changeOfForm,
  type Clock,
  planStamp,
  planTakeBack,
  type StampDone,
  type StampPlan,
  type StampRecord,
  type StampSkip,
  type TextEdit,
  whyNoteOutOfScope,
} from '../../../core';
import { eachNote, lookThrough, notesIn, type OnProgress } from '../../../runs/each-note';
import type { DryRun, FolderRun, PlannedNote, RunResult, RunTakenBack } from '../../../runs/folder-run';
import type { ListedLeft, ListedLine } from '../../../runs/note-list';
import type { OpenNotes } from '../open-notes';
import type { FileStamper } from '../file-stamper';
import { textOf } from '../pane';
import { reasonOf, type StampTelling, valueOf } from './outcome-text';

/** The time to write: the time of the command, or that of each file's last modification. */
export type StampTime = 'now' | 'modified';

export interface FolderStampDeps extends StampTelling {
  readonly app: App;
  readonly clock: Clock;
  readonly record: StampRecord;
  readonly notes: OpenNotes;
  readonly files: FileStamper;
  /** Tags of a note's body, without `#`. */
  readonly bodyTagsOf: (file: TFile) => readonly string[];
  readonly templateFolders: () => readonly string[];
}

/** A note that has been stamped, and the data for taking that back. */
interface NoteStamped {
  readonly file: TFile;
  readonly done: StampDone;
}

/** A plan for a note that would be stamped. */
type PlannedStamp = Extract<StampPlan, { ok: true }>;

const unwritten: StampPlan = { ok: false, skip: 'not-written' };

/** Stamps the notes of a folder: first a preview, then the writing. All of it can be taken back. */
export class FolderStamp implements FolderRun {
  /** The time to write. */
  time: StampTime = 'now';
  readonly #deps: FolderStampDeps;
  /** The notes that can still be taken back: those of the last run, and those that a stopped taking-back left. */
  #last: readonly NoteStamped[] = [];

  constructor(deps: FolderStampDeps) {
    this.#deps = deps;
  }

  /** Whether there is a run that can be taken back. */
  get canTakeBack(): boolean {
    return this.#last.length > 0;
  }

  /** Plans stamps for all notes of a folder and its subfolders. */
  async preview(folder: TFolder, onProgress: OnProgress): Promise<DryRun | undefined> {
    const { app, notes } = this.#deps;
    const templateFolders = this.#deps.templateFolders();
    const toDo: PlannedNote[] = [];
    const left: ListedLeft[] = [];
    const isWhole = await lookThrough(notesIn(folder), {
      win: app.workspace.containerEl.win,
      onProgress,
      read: async (file) => shownTextOf(notes, file) ?? (await app.vault.cachedRead(file)),
      look: (file, text) => {
        const skip = this.#whyOutOfScope(file, text, templateFolders);
        const plan: StampPlan =
          skip === undefined ? this.#plan(text, this.#instantOf(file)) : { ok: false, skip };
        if (!plan.ok) left.push(this.#left(file, plan));
        else if (plan.edits.length === 0) left.push(this.#left(file, { skip: 'current' }));
        else toDo.push({ file, lines: this.#linesOf(plan) });
      },
    });
    return isWhole ? { toDo, left } : undefined;
  }

  async run(files: readonly TFile[], onProgress: OnProgress): Promise<RunResult> {
    const templateFolders = this.#deps.templateFolders();
    const stamped: NoteStamped[] = [];
    const left: ListedLeft[] = [];
    this.#last = stamped;
    await this.#each(files, onProgress, async (file) => {
      const instant = this.#instantOf(file);
      let plan = unwritten;
      const failure = await this.#rewrite(file, (text) => {
        const skip = this.#whyOutOfScope(file, text, templateFolders);
        plan = skip === undefined ? this.#plan(text, instant) : { ok: false, skip };
        return plan.ok ? plan.edits : undefined;
      });
      if (failure !== undefined) plan = { ok: false, skip: failure };
      this.#note(file, plan);
      if (!plan.ok) left.push(this.#left(file, plan));
      else if (plan.edits.length > 0) stamped.push({ file, done: plan });
    });
    return { count: stamped.length, left };
  }

  /** Restores the former values in the notes of the last run, where they still have the value that the run wrote. */
  async takeBack(onProgress: OnProgress): Promise<RunTakenBack> {
    const stamped = this.#last;
    const kept: string[] = [];
    const reached = await this.#each(stamped, onProgress, async (note) => {
      if (!(await this.#takeBackOne(note))) kept.push(note.file.path);
    });
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

  /** Records a stamp. Stamps of saves must not be joined to it, since it is taken back together with its run. */
  #note(file: TFile, plan: StampPlan): void {
    const { record, clock } = this.#deps;
    const { path } = file;
    if (plan.ok) record.add({ path, at: clock(), outcome: 'stamped', done: plan, end: 'closed' });
    else record.add({ path, at: clock(), outcome: plan.skip });
  }

  #plan(text: string, instant: Date): StampPlan {
    return planStamp(text, instant, this.#deps.settings.get());
  }

  /** As on save, but without asking whether stamping on save is on: the user has asked for this stamp. */
  #whyOutOfScope(file: TFile, text: string, templateFolders: readonly string[]): StampSkip | undefined {
    const { settings, bodyTagsOf } = this.#deps;
    const note = { path: file.path, text, tags: bodyTagsOf(file) };
    return whyNoteOutOfScope(note, { ...settings.get(), stampEnabled: true }, templateFolders);
  }

  #left({ path }: TFile, why: { readonly skip: StampSkip; readonly line?: number }): ListedLeft {
    const { line } = why;
    return {
      path,
      reason: reasonOf({ skip: why.skip }, this.#deps),
      ...(line === undefined ? {} : { line }),
    };
  }

  #linesOf(plan: PlannedStamp): ListedLine[] {
    const { translate } = this.#deps;
    const [before, after] = [valueOf(plan.before, this.#deps), valueOf(plan.after, this.#deps)];
    const change = changeOfForm(plan.before ?? '', plan.after);
    const texts = [
      translate(before === '' ? 'stamp.folder-first' : 'stamp.folder-change', { before, after }),
    ];
    if (change?.of === 'offset') texts.push(translate('stamp.folder-other-offset', change));
    else if (change) texts.push(translate('stamp.folder-other-form'));
    return texts.map((text) => ({ kind: 'said', text }));
  }

  #instantOf(file: TFile): Date {
    return this.time === 'now' ? this.#deps.clock() : new Date(file.stat.mtime);
  }

  /** Changes a note through the editor that shows it, otherwise in the file. Returns why it was not written. */
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
    return (await shown.pane.save()) ? undefined : 'not-written';
  }

  #each<T>(items: readonly T[], onProgress: OnProgress, work: (item: T) => Promise<void>): Promise<number> {
    const { win } = this.#deps.app.workspace.containerEl;
    return eachNote(items, { win, onProgress, work, atOnce: 1 });
  }
}

function shownTextOf(notes: OpenNotes, file: TFile): string | undefined {
  const shown = notes.find(file)?.shown;
  return shown && textOf(shown.editor);
}
