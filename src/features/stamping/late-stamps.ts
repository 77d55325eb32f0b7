import { Component, type TFile } from 'obsidian';
import type { OpenNotes } from './open-notes';
import type { PaneWriter } from './pane-writer';
import { Timers } from '../../obsidian/timers';

/** What late stamps need. */
export interface LateStampsDeps {
  readonly notes: OpenNotes;
  readonly panes: PaneWriter;
  readonly stampFile: (file: TFile) => Promise<unknown>;
}

/** How long after a write the view that made it is through with it. */
const settleMs = 50;

/** Stamps that could not be part of the save of their text, and follow it into the file. */
export class LateStamps extends Component {
  readonly #deps: LateStampsDeps;
  readonly #due = new Set<TFile>();
  readonly #timers = this.addChild(new Timers());

  constructor(deps: LateStampsDeps) {
    super();
    this.#deps = deps;
  }

  /** The file is to be stamped after its next write, or, should none follow, soon. */
  add(file: TFile, isWriteComing: boolean): void {
    this.#due.add(file);
    if (!isWriteComing) this.#stampSoon(file);
  }

  /** The file was written. */
  written(file: TFile): void {
    if (this.#due.has(file)) this.#stampSoon(file);
  }

  forget(file: TFile): void {
    this.#due.delete(file);
  }

  #stampSoon(file: TFile): void {
    this.#timers.after(settleMs, () => {
      if (!this.#due.has(file)) return;
      const hooks = this.#deps.notes.hooksOf(file.path);
      if (hooks.some((hook) => hook.isSaving)) this.#stampSoon(file);
      // An editor with changes, or one that must not be changed now, takes the stamp at its own save.
      else if (!hooks.some((hook) => hook.isDirty) && this.#deps.panes.whyWait(file) === undefined) {
        void this.#deps.stampFile(file);
      }
    });
  }
}
