import type { TFile } from 'obsidian';
import { changeBetween, type Settings, type StampLedger } from '../../core';
import type { OpenNotes } from './open-notes';
import type { SaveHook } from './save-hook';

/** What keeping the ledger by the panes needs. */
export interface PaneLedgerDeps {
  readonly ledger: StampLedger;
  readonly notes: OpenNotes;
  readonly settings: { get(): Settings };
}

/** Has the ledger know of a note what its panes know: one of them may hear of a write, or hold an edit, that others do not. */
export class PaneLedger {
  readonly #deps: PaneLedgerDeps;

  constructor(deps: PaneLedgerDeps) {
    this.#deps = deps;
  }

  /** Has the ledger know the file as the panes on it do. */
  takeArrivals(file: TFile): void {
    for (const hook of this.#deps.notes.hooksOf(file.path)) this.takeArrival(hook, file);
  }

  /** Has the ledger know the file as one pane does. */
  takeArrival(hook: SaveHook, file: TFile): void {
    const disk = hook.takeArrival();
    if (disk === undefined) return;
    const shown = this.#deps.notes.hooksOf(file.path).map(({ view }) => view.getViewData());
    this.#deps.ledger.arrive(file.path, { disk, shown }, (before, after) => this.#counts(before, after));
  }

  /**
   * The note is stamped as `text` (`at`), or is as it was at its last stamp; what another pane has to save beyond that
   * is for a stamp of its own.
   */
  settle(file: TFile, text: string, at?: Date): void {
    const { ledger, notes } = this.#deps;
    ledger.settle(file.path, text, at);
    const others = notes.hooksOf(file.path).filter((hook) => hook.hasEdits);
    if (others.some(({ view }) => this.#counts(text, view.getViewData()))) ledger.edit(file.path);
  }

  /** Whether another pane than this one has something of the note to save, or is saving it. */
  isSavedElsewhere(hook: SaveHook, file: TFile): boolean {
    const others = this.#deps.notes.hooksOf(file.path).filter((other) => other !== hook);
    return others.some((other) => other.isDirty || other.isSaving);
  }

  #counts(before: string, after: string): boolean {
    return changeBetween(before, after, this.#deps.settings.get()).counts;
  }
}
