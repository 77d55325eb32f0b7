import type { Slices } from './slices';
import type { NoteReading } from './note-text';

export interface TextQueueDeps<Note> {
  readonly slices: Slices;
  readonly read: (note: Note) => Promise<NoteReading>;
  /** Receives a text. Not called for a note that has left the queue in the meantime. */
  readonly take: (note: Note, reading: NoteReading) => void;
  /** Called between slices, and when the queue has become empty. */
  readonly onProgress: () => void;
}

/** How many notes are read ahead, so that the disk works while earlier texts are processed. */
const readAhead = 16;

/** A queue of notes to be read in idle slices. */
export class TextQueue<Note> {
  readonly #deps: TextQueueDeps<Note>;
  /** Each entry has a mark of its own, so that a text that was read before the note was added again is not used. */
  readonly #waiting = new Map<Note, symbol>();
  #done = 0;
  #running = false;
  #stopped = false;
  #paused = false;

  constructor(deps: TextQueueDeps<Note>) {
    this.#deps = deps;
  }

  /** The number of notes in the queue. */
  get size(): number {
    return this.#waiting.size;
  }

  /** The number of notes processed since the queue was last empty. */
  get done(): number {
    return this.#done;
  }

  add(note: Note): void {
    if (!this.#waiting.has(note)) this.#waiting.set(note, Symbol('waiting'));
  }

  delete(note: Note): void {
    this.#waiting.delete(note);
  }

  /** Pauses the work until `run` is called. */
  pause(): void {
    this.#paused = true;
  }

  /** Stops the work for good. */
  stop(): void {
    this.#stopped = true;
  }

  /** Works until the queue is empty. Does nothing if it is already running. */
  async run(): Promise<void> {
    this.#paused = false;
    if (this.#running) return;
    this.#running = true;
    while (this.#waiting.size > 0 && !this.#isHeld()) await this.#takeBatch();
    this.#running = false;
    if (this.#waiting.size === 0) this.#done = 0;
    if (!this.#stopped) this.#deps.onProgress();
  }

  async #takeBatch(): Promise<void> {
    const { slices, read, take, onProgress } = this.#deps;
    const batch = firstOf(this.#waiting, readAhead);
    const readings = await Promise.all(
      batch.map(async ([note, mark]) => ({ note, mark, reading: await read(note) })),
    );
    for (const { note, mark, reading } of readings) {
      if (!slices.hasTime) {
        onProgress();
        await slices.next();
      }
      if (this.#isHeld()) return;
      if (this.#waiting.get(note) !== mark) continue;
      this.#waiting.delete(note);
      this.#done += 1;
      take(note, reading);
    }
  }

  #isHeld(): boolean {
    return this.#stopped || this.#paused;
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
