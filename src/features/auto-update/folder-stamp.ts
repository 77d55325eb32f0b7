import { type App, TFile, type TFolder, Vault } from 'obsidian';
import {
  applyEdits,
  type Clock,
  planStamp,
  planTakeBack,
  type Settings,
  type StampDone,
  type StampPlan,
  type TextEdit,
  whyNoteOutOfScope,
} from '../../core';
import { isPlainText } from '../../obsidian/text-file';
import type { OpenNotes } from './open-notes';
import type { Stamper } from './stamper';

/** The time that notes get: that of the command, or that of each file's last change on disk. */
export type StampTime = 'now' | 'modified';

/** What stamping many notes needs. */
export interface FolderStampDeps {
  readonly app: App;
  readonly settings: { get(): Settings };
  readonly clock: Clock;
  readonly notes: OpenNotes;
  readonly stamper: Stamper;
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

/** How far a run has come; asked to go on after each note, and stopped by `false`. */
export type OnProgress = (done: number, total: number) => boolean;

/** How long a run may keep the window busy before it lets it breathe. */
const sliceMs = 12;

/** Stamps the notes of a folder: looks first, then writes, and can take it all back. */
export class FolderStamp {
  readonly #deps: FolderStampDeps;

  constructor(deps: FolderStampDeps) {
    this.#deps = deps;
  }

  /** What stamping would do to each note of a folder and the folders below it. Writes nothing. */
  async preview(folder: TFolder, time: StampTime, onProgress: OnProgress): Promise<NotePlan[]> {
    const files = notesIn(folder);
    const plans: NotePlan[] = [];
    await this.#each(files, onProgress, async (file) => {
      const text =
        this.#shown(file)?.editor.state.doc.toString() ?? (await this.#deps.app.vault.cachedRead(file));
      plans.push({ file, plan: this.#plan(file, text, this.#instantOf(file, time)) });
    });
    return plans;
  }

  /** Stamps the notes that a preview found stampable. Each is looked at again as it is by then. */
  async run(plans: readonly NotePlan[], time: StampTime, onProgress: OnProgress): Promise<NoteStamped[]> {
    const files = plans.filter(({ plan }) => plan.ok && plan.edits.length > 0).map(({ file }) => file);
    const stamped: NoteStamped[] = [];
    await this.#each(files, onProgress, async (file) => {
      const instant = this.#instantOf(file, time);
      let plan: StampPlan | undefined;
      const isWritten = await this.#rewrite(file, (text) => {
        plan = this.#plan(file, text, instant);
        return plan.ok ? plan.edits : [];
      });
      if (isWritten && plan?.ok && plan.edits.length > 0) stamped.push({ file, done: plan });
    });
    return stamped;
  }

  /** Gives the notes their former values back, where they still say what the run wrote. Returns how many. */
  async takeBack(stamped: readonly NoteStamped[], onProgress: OnProgress): Promise<number> {
    let count = 0;
    await this.#each(stamped, onProgress, async ({ file, done }) => {
      let edits: readonly TextEdit[] | undefined;
      const isWritten = await this.#rewrite(file, (text) => {
        edits = planTakeBack(text, this.#deps.settings.get().stampKey, done);
        return edits ?? [];
      });
      if (isWritten && edits) count += 1;
    });
    return count;
  }

  #plan(file: TFile, text: string, instant: Date): StampPlan {
    const settings = this.#deps.settings.get();
    const skip = whyNoteOutOfScope(
      { path: file.path, text, tags: [] },
      { ...settings, stampEnabled: true },
      [],
    );
    return skip === undefined ? planStamp(text, instant, settings) : { ok: false, skip };
  }

  #instantOf(file: TFile, time: StampTime): Date {
    return time === 'now' ? this.#deps.clock() : new Date(file.stat.mtime);
  }

  /** Through the editor that shows the note, else in the file. A file that cannot be written is passed by. */
  async #rewrite(file: TFile, plan: (text: string) => readonly TextEdit[]): Promise<boolean> {
    const { app, stamper } = this.#deps;
    const shown = this.#shown(file);
    if (shown) {
      const edits = plan(shown.editor.state.doc.toString());
      if (edits.length > 0) stamper.replaceValue(shown.editor, file, edits);
      await shown.view.save();
      return true;
    }
    try {
      if (!(await isPlainText(app.vault, file, await app.vault.read(file)))) return false;
      await app.vault.process(file, (text) => applyEdits(text, plan(text)));
      return true;
    } catch {
      return false;
    }
  }

  /** A pane that shows the note in an editor. */
  #shown(file: TFile) {
    const { notes } = this.#deps;
    for (const { view } of notes.hooksOf(file.path)) {
      const editor = notes.editorOf(view);
      if (editor) return { view, editor };
    }
    return undefined;
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

function notesIn(folder: TFolder): TFile[] {
  const files: TFile[] = [];
  Vault.recurseChildren(folder, (file) => {
    if (file instanceof TFile && file.extension === 'md') files.push(file);
  });
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
