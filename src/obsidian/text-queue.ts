import type { TFile } from 'obsidian';
import type { IdleSlices } from './idle-slices';
import type { NoteReading } from './note-text';

export interface TextQueueDeps {
  readonly slices: IdleSlices;
  readonly read: (file: TFile) => Promise<NoteReading>;
  /** Takes what was read. Not called for a note that has left the queue in the meantime. */
  readonly take: (file: TFile, reading: NoteReading) => void;
  /** Called between slices, and when the queue has run empty. */
  readonly onProgress: () => void;
}

/** Notes that are read at the same time: the disk works while the last ones are taken in. */
const readAhead = 16;

/** Notes that wait to be read, and are, in idle slices. */
export class TextQueue {
  readonly #deps: TextQueueDeps;
  readonly #waiting = new Set<TFile>();
  #done = 0;
  #running = false;
  #stopped = false;

  constructor(deps: TextQueueDeps) {
    this.#deps = deps;
  }

  /** Notes that wait. */
  get size(): number {
    return this.#waiting.size;
  }

  /** Notes that were taken in since the queue was last empty. */
  get done(): number {
    return this.#done;
  }

  add(file: TFile): void {
    this.#waiting.add(file);
  }

  delete(file: TFile): void {
    this.#waiting.delete(file);
  }

  /** For good. */
  stop(): void {
    this.#stopped = true;
  }

  /** Works until the queue is empty; does nothing while that is under way already. */
  async run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    while (this.#waiting.size > 0 && !this.#stopped) await this.#takeBatch();
    this.#running = false;
    this.#done = 0;
    if (!this.#stopped) this.#deps.onProgress();
  }

  async #takeBatch(): Promise<void> {
    const { slices, read, take, onProgress } = this.#deps;
    const batch = firstOf(this.#waiting, readAhead);
    const readings = await Promise.all(batch.map(async (file) => ({ file, reading: await read(file) })));
    for (const { file, reading } of readings) {
      if (!slices.hasTime) {
        onProgress();
        await slices.next();
      }
      if (this.#stopped) return;
      if (!this.#waiting.delete(file)) continue;
      this.#done += 1;
      take(file, reading);
    }
  }
}

function firstOf<T>(items: Iterable<T>, count: number): T[] {
  const first: T[] = [];
  for (const item of items) {
    if (first.length === count) break;
    first.push(item);
  }
  return first;
}
