import type { IdleSlices } from './idle-slices';
import type { NoteReading } from './note-text';

export interface TextQueueDeps<Note> {
  readonly slices: IdleSlices;
  readonly read: (note: Note) => Promise<NoteReading>;
  /** Takes what was read. Not called for a note that has left the queue in the meantime. */
  readonly take: (note: Note, reading: NoteReading) => void;
  /** Called between slices, and when the queue has run empty. */
  readonly onProgress: () => void;
}

/** Notes that are read at the same time: the disk works while the last ones are taken in. */
const readAhead = 16;

/** Notes that wait to be read, and are, in idle slices. */
export class TextQueue<Note> {
  readonly #deps: TextQueueDeps<Note>;
  readonly #waiting = new Set<Note>();
  #done = 0;
  #running = false;
  #stopped = false;

  constructor(deps: TextQueueDeps<Note>) {
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

  add(note: Note): void {
    this.#waiting.add(note);
  }

  delete(note: Note): void {
    this.#waiting.delete(note);
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
    const readings = await Promise.all(batch.map(async (note) => ({ note, reading: await read(note) })));
    for (const { note, reading } of readings) {
      if (!slices.hasTime) {
        onProgress();
        await slices.next();
      }
      if (this.#stopped) return;
      if (!this.#waiting.delete(note)) continue;
      this.#done += 1;
      take(note, reading);
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
