import { type App, Component, type TFile } from 'obsidian';
import { applyEdits, eventOf, planStamp, type StampPlan, type TextEdit } from '../../core';
import { isPlainText } from '../../obsidian/text-file';
import { Timers } from '../../obsidian/timers';
import type { OpenNote, StampContext } from './open-note';
import type { OpenNotes } from './open-notes';

/** How many milliseconds after a write the view that made it is done with it. */
const throughMs = 50;

export interface FileStamperDeps {
  readonly app: App;
  readonly notes: OpenNotes;
  readonly context: StampContext;
}

/**
 * Stamps files directly: those of notes that no editor shows, and those of notes whose save could not include the
 * stamp.
 */
export class FileStamper extends Component {
  readonly #deps: FileStamperDeps;
  readonly #timers = this.addChild(new Timers());

  constructor(deps: FileStamperDeps) {
    super();
    this.#deps = deps;
  }

  /** Stamps the file, edited or not. */
  stamp(file: TFile): Promise<StampPlan> {
    const { clock, settings } = this.#deps.context;
    this.#deps.notes.find(file)?.noLongerDue();
    return this.#stamp(file, (text) => planStamp(text, clock(), settings.get()));
  }

  /**
   * Changes the stamp's value in the file and in editors that have the same text. The note counts as stamped
   * afterwards. If the planned edits are `undefined`, nothing is changed. Returns why nothing was written.
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

  /** Stamps the file of a note once it is not being saved. A pane with changes gets the stamp at its own save. */
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
