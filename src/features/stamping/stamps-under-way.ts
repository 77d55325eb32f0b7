import type { TFile } from 'obsidian';
import type { StampEvent, StampPlan, StampRecord } from '../../core';
import type { SaveHook } from './save-hook';

/** A stamp on its way to the file. */
export interface StampUnderWay {
  /** The note with the stamp. */
  readonly text: string;
  readonly plan: Extract<StampPlan, { ok: true }>;
  readonly at: Date;
}

/** Stamps between the editor and the disk. One counts as done when the file has been written. */
export class StampsUnderWay {
  readonly #record: StampRecord;
  readonly #stamps = new Map<TFile, StampUnderWay>();
  /** The panes whose save has set out with one. */
  readonly #carriers = new Map<TFile, SaveHook>();

  constructor(record: StampRecord) {
    this.#record = record;
  }

  expect(file: TFile, stamp: StampUnderWay): void {
    this.forget(file);
    this.#stamps.set(file, stamp);
  }

  has(file: TFile): boolean {
    return this.#stamps.has(file);
  }

  /** A pane's save of the note sets out. */
  setOut(file: TFile, hook: SaveHook): void {
    if (this.#stamps.has(file)) this.#carriers.set(file, hook);
  }

  /** The value that another pane than this one is writing just now. */
  valueBeside(file: TFile, hook: SaveHook): string | undefined {
    const carrier = this.#carriers.get(file);
    return carrier === hook || !carrier?.isSaving ? undefined : this.#stamps.get(file)?.plan.after;
  }

  /** The file was written: a stamp that was part of that has arrived. */
  confirm(file: TFile): void {
    const stamp = this.#stamps.get(file);
    if (!stamp) return;
    this.forget(file);
    this.#record.add(eventOf(file, stamp.plan, stamp.at));
  }

  /** Whether the last stamp has never reached the file, as the pane knows that carried it; it is given up then. */
  giveUpFailed(file: TFile): boolean {
    const stamp = this.#stamps.get(file);
    const carrier = this.#carriers.get(file);
    if (!stamp || !carrier || carrier.isSaving) return false;
    const { savedText } = carrier;
    if (savedText === undefined || savedText === stamp.text) return false;
    this.forget(file);
    this.#record.add({ path: file.path, at: stamp.at, outcome: 'not-written' });
    return true;
  }

  forget(file: TFile): void {
    this.#stamps.delete(file);
    this.#carriers.delete(file);
  }
}

/** What the record keeps of a plan that was carried out, or could not be. */
export function eventOf(file: TFile, plan: StampPlan, at: Date): StampEvent {
  const { path } = file;
  if (!plan.ok) return { path, at, outcome: plan.skip };
  const { before, after, added } = plan;
  return { path, at, outcome: 'stamped', done: { before, after, added } };
}
