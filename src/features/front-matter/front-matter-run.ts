import type { TFile, TFolder } from 'obsidian';
import { changedLines, liesInOneOf, textDigest } from '../../core';
import { applyForm } from '../../editor/apply-form';
import type { Translate } from '../../i18n';
import { editorShowing } from '../../obsidian/editor-view';
import type { NoteWriting } from '../../obsidian/rewrite-note';
import { lookThrough, notesIn, type OnProgress } from '../../runs/each-note';
import type { DryRun, FolderRun, PlannedNote, RunResult, RunTakenBack } from '../../runs/folder-run';
import type { ListedLeft } from '../../runs/note-list';
import { NoteWriter, type NoteWork } from '../../runs/note-writer';
import type { RunJournal } from '../../runs/run-journal';
import type { FrontMatterAction, FrontMatterPlan } from './actions';
import { reasonOf } from './describe-refusal';
import type { Templates } from './templates';
import type { SettingsPort } from '../../obsidian/settings-store';

export interface FrontMatterRunDeps extends NoteWriting {
  readonly action: FrontMatterAction;
  readonly journal: RunJournal;
  readonly settings: Pick<SettingsPort, 'get'>;
  readonly templates: Pick<Templates, 'read'>;
  readonly templateFolders: () => readonly string[];
  readonly translate: Translate;
}

/** **Format front matter** or **Insert front matter**, for the notes of a folder. */
export class FrontMatterRun implements FolderRun {
  readonly #deps: FrontMatterRunDeps;
  readonly #writer: NoteWriter;
  /** A digest of each note at the time of the preview. */
  readonly #digests = new Map<TFile, string>();

  constructor(deps: FrontMatterRunDeps) {
    this.#deps = deps;
    this.#writer = new NoteWriter(deps);
  }

  async preview(folder: TFolder, onProgress: OnProgress): Promise<DryRun | undefined> {
    const { app, translate } = this.#deps;
    const templateFolders = this.#deps.templateFolders();
    const toDo: PlannedNote[] = [];
    const left: ListedLeft[] = [];
    this.#digests.clear();
    await this.#deps.templates.read();
    const leave = ({ path }: TFile, reason: string, line?: number): unknown =>
      left.push({ path, reason, ...(line === undefined ? {} : { line }) });
    const look = (file: TFile, text: string | undefined): unknown => {
      if (text === undefined) return leave(file, translate('run.unreadable'));
      if (liesInOneOf(file.path, templateFolders)) return leave(file, translate('stamp.skip.template'));
      const plan = this.#deps.action.plan(file, text);
      if (!plan.ok) return leave(file, ...this.#reason(plan));
      if (plan.edits.length === 0) return leave(file, translate(this.#nothingToDo));
      this.#digests.set(file, textDigest(text));
      return toDo.push({ file, lines: changedLines(text, plan.edits) });
    };
    const isWhole = await lookThrough(notesIn(folder), {
      win: app.workspace.containerEl.win,
      onProgress,
      read: (file) => this.#textOf(file),
      look,
    });
    return isWhole ? { toDo, left } : undefined;
  }

  async run(files: readonly TFile[], onProgress: OnProgress): Promise<RunResult> {
    const { journal, translate } = this.#deps;
    journal.begin();
    const result = await this.#writer.write(files, this.#work(), onProgress);
    await journal.end();
    const because = (reason: string) => (path: string) => ({ path, reason });
    return {
      count: result.changed.length,
      left: [
        ...result.outdated.map(({ path }) => path).map(because(translate('run.changed-since'))),
        ...result.unsaved.map(because(translate('run.unsaved'))),
        ...result.failed.map(because(translate('run.not-written'))),
      ],
    };
  }

  get canTakeBack(): boolean {
    return !this.#deps.journal.isEmpty;
  }

  async takeBack(onProgress: OnProgress): Promise<RunTakenBack> {
    const { journal } = this.#deps;
    const notes = await journal.notes();
    const gone = await journal.gone();
    const { reached, done } = await this.#writer.takeBack(notes, backWriting, onProgress);
    await journal.keep(notes.slice(reached));
    const isDone = new Set(done);
    const kept = notes.slice(0, reached).filter((note) => !isDone.has(note));
    return { count: done.length, kept: [...kept.map(({ file }) => file.path), ...gone] };
  }

  #work(): NoteWork<TFile> {
    const { action, journal, settings } = this.#deps;
    let plan: FrontMatterPlan = { ok: true, edits: [] };
    return {
      fileOf: (file) => file,
      plan: (file, text) => {
        const isSame = this.#digests.get(file) === textDigest(text);
        plan = isSame ? action.plan(file, text) : { ok: true, edits: [] };
        return { edits: plan.ok ? plan.edits : [], wanted: 1 };
      },
      countOf: ({ length }) => Math.min(length, 1),
      applyTo: (view) => {
        if (plan.ok) action.applyTo(view, plan);
      },
      countsAsEdit: action.countsAsEdit,
      unwatched: action.countsAsEdit ? { key: settings.get().stampKey } : 'nothing',
      onChanged: (note) => journal.add(note),
    };
  }

  get #nothingToDo() {
    return this.#deps.action.kind === 'insert' ? 'front-matter.run.complete' : 'front-matter.run.in-form';
  }

  #reason(plan: Extract<FrontMatterPlan, { ok: false }>): [reason: string, line?: number] {
    const reason = reasonOf(plan, this.#deps.translate);
    return 'reason' in plan && plan.line !== undefined ? [reason, plan.line] : [reason];
  }

  /**
   * The text of the editor that shows the note, which may not be saved; otherwise of the file. `undefined` for a file
   * that cannot be read.
   */
  async #textOf(file: TFile): Promise<string | undefined> {
    const { vault, workspace } = this.#deps.app;
    const shown = editorShowing(workspace, file)?.state.doc.toString();
    return shown ?? (await vault.cachedRead(file).catch(() => undefined));
  }
}

/** Taking back restores what the note said, including its former time, so it does not count as an edit. */
const backWriting = {
  applyTo: (view, edits) => applyForm(view, { edits, moved: [] }),
  countsAsEdit: false,
} as const satisfies Partial<NoteWork<unknown>>;
