import { type App, Component, type TFile } from 'obsidian';
import { applyEdits, eventOf, planStamp, type StampPlan, type TextEdit } from '../../core';
import { isPlainText } from '../../obsidian/text-file';
import { Timers } from '../../obsidian/timers';
import type { OpenNote, StampContext } from './open-note';
import type { OpenNotes } from './open-notes';

/** How long after a write the view that made it is through with it. */
const throughMs = 50;

/** What stamping files needs. */
export interface FileStamperDeps {
  readonly app: App;
  readonly notes: OpenNotes;
  readonly context: StampContext;
}

/** Stamps notes in their files: those that no editor shows, and those whose save could not hold the stamp. */
export class FileStamper extends Component {
  readonly #deps: FileStamperDeps;
  readonly #timers = this.addChild(new Timers());

  constructor(deps: FileStamperDeps) {
    super();
    this.#deps = deps;
  }

  /** Stamps the file, whether or not it was edited. */
  stamp(file: TFile): Promise<StampPlan> {
    const { clock, settings } = this.#deps.context;
    this.#deps.notes.find(file)?.noLongerDue();
    return this.#stamp(file, (text) => planStamp(text, clock(), settings.get()));
  }

  /**
   * Puts edits of a stamp's value into the file as it is by then, and into the editors that hold the same text; the note
   * counts as stamped afterwards. `undefined` for edits leaves the note alone. Returns why it was not written.
   */
  async replace(
    file: TFile,
    editsFor: (text: string) => readonly TextEdit[] | undefined,
    at?: Date,
  ): Promise<'not-written' | 'not-text' | undefined> {
    const { app, notes } = this.#deps;
    const { vault } = app;
    try {
      if (!(await isPlainText(vault, file, await vault.read(file)))) return 'not-text';
      await vault.process(file, (text) => {
        const edits = editsFor(text);
        if (!edits) return text;
        const note = notes.find(file);
        note?.panes.put({ text, edits, editsOf: () => [] });
        const replaced = applyEdits(text, edits);
        note?.stampedInFile(replaced, at);
        return replaced;
      });
      return undefined;
    } catch {
      return 'not-written';
    }
  }

  /** Stamps the file of a note once no save of it is under way. A pane with changes takes the stamp at its own save. */
  stampSoon(note: OpenNote): void {
    this.#timers.after(throughMs, () => {
      if (!note.isDue) return;
      const panes = note.panes.all();
      if (panes.some(({ isSaving }) => isSaving)) {
        this.stampSoon(note);
        return;
      }
      if (panes.some(({ isDirty }) => isDirty) || note.panes.whyWait() !== undefined) return;
      note.noLongerDue();
      void this.#stamp(note.file, (text) => note.plan(text));
    });
  }

  async #stamp(file: TFile, planFor: (text: string) => StampPlan): Promise<StampPlan> {
    const { record, clock } = this.#deps.context;
    const at = clock();
    let plan: StampPlan = { ok: false, skip: 'not-written' };
    const failure = await this.replace(
      file,
      (text) => {
        plan = planFor(text);
        return plan.ok ? plan.edits : undefined;
      },
      at,
    );
    const done: StampPlan = failure === undefined ? plan : { ok: false, skip: failure };
    record.add(eventOf(file.path, done, at));
    return done;
  }
}
