import type { EditRefusal } from '../front-matter/edit-result';
import type { StampDone } from './stamp-done';

/** Why a save left the stamp as it was. The interface has a sentence for each. */
export type StampSkip =
  | EditRefusal
  /** Stamping is switched off. */
  | 'off'
  /** Nothing that the reader did has changed the note since its last stamp. */
  | 'not-edited'
  /** What was edited is as it was at the last stamp again, or lies outside what counts. */
  | 'unchanged'
  | 'too-small'
  | 'too-soon'
  /** The note says a later time than the clock. */
  | 'clock-behind'
  | 'excluded-folder'
  | 'excluded-tag'
  | 'excluded-pattern'
  | 'template'
  | 'drawing'
  | 'opted-out'
  /** A composition (Hangul, Kana, Pinyin, …) is open in the editor: the next save stamps. */
  | 'composing'
  /** The focus is in the property panel: the next save stamps. */
  | 'property-panel'
  /** The reader asked for a save without stamp. */
  | 'without'
  /** The file did not take the write: it is read-only, or the disk is full. */
  | 'not-written'
  | 'deleted'
  /** Not UTF-8 text: writing it back would destroy it. */
  | 'not-text';

/** What came of one save of one note, or of one command. */
export interface StampEvent {
  readonly path: string;
  readonly at: Date;
  readonly outcome: 'stamped' | 'taken-back' | StampSkip;
  /** For a stamp. */
  readonly done?: StampDone;
}

/** The last outcomes, newest first, a bounded number of them. Equal ones in a row of one note count once. */
export class StampRecord {
  readonly #limit: number;
  #events: StampEvent[] = [];

  constructor(limit = 200) {
    this.#limit = limit;
  }

  add(event: StampEvent): void {
    const last = this.lastOf(event.path);
    const repeats = last !== undefined && last.outcome === event.outcome && event.outcome !== 'stamped';
    const others = repeats ? this.#events.filter((known) => known !== last) : this.#events;
    this.#events = [event, ...others].slice(0, this.#limit);
  }

  lastOf(path: string): StampEvent | undefined {
    return this.#events.find((event) => event.path === path);
  }

  lastStampOf(path: string): StampEvent | undefined {
    return this.#events.find((event) => event.path === path && event.outcome === 'stamped');
  }

  all(): readonly StampEvent[] {
    return this.#events;
  }

  rename(from: string, to: string): void {
    this.#events = this.#events.map((event) => (event.path === from ? { ...event, path: to } : event));
  }
}
