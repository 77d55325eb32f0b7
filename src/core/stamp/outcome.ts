import type { EditRefusal } from '../front-matter/edit-result';
import type { StampDone } from './stamp-done';

/** Why a save left the stamp as it was. The interface has a sentence for each. */
export type StampSkip =
  /** `not-text` also for what is no UTF-8: writing it back would destroy it. */
  | EditRefusal
  /** Stamping is switched off. */
  | 'off'
  /** Nothing that the user did has changed the note since its last stamp. */
  | 'not-edited'
  /** The note says the present time already, in the form that its value has: a date alone, for example. */
  | 'current'
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
  /** The user asked for a save without stamp. */
  | 'without'
  /** The file did not take the write: it is read-only, or the disk is full. */
  | 'not-written'
  | 'deleted';

/**
 * Whether a skip settles the matter: what the note holds by then is never stamped for later. Typed and undone is no edit
 * either: what others change from here on is not to be stamped for it. The others wait for what stands in the way to go.
 */
const settling: Readonly<Record<StampSkip, boolean>> = {
  off: true,
  'not-edited': true,
  current: true,
  unchanged: true,
  'excluded-folder': true,
  'excluded-tag': true,
  'excluded-pattern': true,
  template: true,
  drawing: true,
  'opted-out': true,
  without: true,
  'too-small': false,
  'too-soon': false,
  'clock-behind': false,
  composing: false,
  'property-panel': false,
  'not-written': false,
  deleted: false,
  'not-text': false,
  'no-front-matter': false,
  'no-key': false,
  'malformed-yaml': false,
  'duplicate-key': false,
  'not-a-scalar': false,
  'multi-line-value': false,
  'template-code': false,
  'not-yaml': false,
  toml: false,
  unclosed: false,
  'invalid-value': false,
};

/** See `settling`. */
export function settles(skip: StampSkip): boolean {
  return settling[skip];
}

/** What came of one save of one note, or of one command. */
export interface StampEvent {
  readonly path: string;
  readonly at: Date;
  readonly outcome: 'stamped' | 'taken-back' | StampSkip;
  /** For a stamp, and for `current`, whose value is the same before and after. */
  readonly done?: StampDone;
  /** For a stamp that stands for those of a whole stretch of editing: when the first one was made. */
  readonly since?: Date;
  /** For a stamp: it is not joined to others, because it is taken back by itself, or has been taken back. */
  readonly end?: 'closed' | 'taken-back';
}

/** An automatic save comes two seconds after a change. Who pauses for longer than this begins another stretch. */
const longestPauseMs = 10 * 60_000;

/**
 * The last outcomes, newest first, a bounded number of them. The stamps of one stretch of editing are one event, since
 * people know of no saves that the app made by itself; other equal ones in a row of one note count once.
 */
export class StampRecord {
  readonly #limit: number;
  readonly #onAdd: (event: StampEvent) => void;
  #events: StampEvent[] = [];

  /** @param onAdd is told of each outcome, before it is joined to others. */
  constructor(limit = 200, onAdd: (event: StampEvent) => void = () => undefined) {
    this.#limit = limit;
    this.#onAdd = onAdd;
  }

  add(event: StampEvent): void {
    this.#onAdd(event);
    const last = this.#events.find(
      ({ path, outcome }) => path === event.path && (outcome === 'stamped' || event.outcome !== 'stamped'),
    );
    const areStamps = last?.outcome === 'stamped' && event.outcome === 'stamped';
    const joined = areStamps ? joinedStamps(last, event) : undefined;
    const repeats = last !== undefined && last.outcome === event.outcome && event.outcome !== 'stamped';
    const others = joined || repeats ? this.#events.filter((known) => known !== last) : this.#events;
    this.#events = [joined ?? event, ...others].slice(0, this.#limit);
  }

  /** Has the next stamp of a note begin a stretch of its own. */
  closeStretch(path: string): void {
    const last = this.#events.find((event) => event.path === path && event.outcome === 'stamped');
    if (last?.end === undefined) this.#replace(last, { end: 'closed' });
  }

  /** Notes that what a stamp of the record did was taken back: the one before it is the note's last stamp then. */
  takeBack(path: string, done: StampDone, at: Date): void {
    this.#replace(
      this.#events.find((event) => event.path === path && event.done === done),
      { end: 'taken-back' },
    );
    this.#events = [{ path, at, outcome: 'taken-back' as const, done }, ...this.#events].slice(
      0,
      this.#limit,
    );
  }

  /** The last stamp that was not taken back. */
  lastStampOf(path: string): StampEvent | undefined {
    return this.#events.find(
      (event) => event.path === path && event.outcome === 'stamped' && event.end !== 'taken-back',
    );
  }

  all(): readonly StampEvent[] {
    return this.#events;
  }

  rename(from: string, to: string): void {
    this.#events = this.#events.map((event) => (event.path === from ? { ...event, path: to } : event));
  }

  #replace(event: StampEvent | undefined, change: Pick<StampEvent, 'end'>): void {
    this.#events = this.#events.map((known) => (known === event ? { ...known, ...change } : known));
  }
}

/** Two stamps of one stretch as one; `undefined` when they are of two. */
function joinedStamps(first: StampEvent, second: StampEvent): StampEvent | undefined {
  const [earlier, later] = [first.done, second.done];
  if (!earlier || !later || first.end || second.end || earlier.after !== later.before) return undefined;
  const pause = second.at.getTime() - first.at.getTime();
  if (pause < 0 || pause > longestPauseMs) return undefined;
  const { before, added } = earlier;
  const { after } = later;
  const done = {
    before,
    after,
    added: added && { from: added.from, insert: added.insert.replace(earlier.after, () => after) },
  };
  return { ...second, done, since: first.since ?? first.at };
}
