import type { EditRefusal } from '../front-matter/edit-result';
import type { StampDone } from './stamp-done';

/** Why a save left the stamp as it was. The interface has a sentence for each reason. */
export type StampSkip =
  /** `not-text` also covers a file that is not UTF-8: writing it back would destroy it. */
  | EditRefusal
  /** Stamping is switched off. */
  | 'off'
  /** The user has not changed the note since its last stamp. */
  | 'not-edited'
  /** The value already gives the present time at its own precision: a date alone does so all day. */
  | 'current'
  /** The edited part is back to what it was at the last stamp, or it is outside the part that counts. */
  | 'unchanged'
  | 'too-small'
  | 'too-soon'
  /** The note gives a later time than the clock. */
  | 'clock-behind'
  | 'excluded-folder'
  | 'excluded-tag'
  | 'excluded-pattern'
  | 'template'
  | 'drawing'
  | 'opted-out'
  /** An IME composition (Hangul, Kana, Pinyin, …) is open in the editor. The next save stamps. */
  | 'composing'
  /** The focus is in the property panel. The next save stamps. */
  | 'property-panel'
  /** The user asked for a save without a stamp. */
  | 'without'
  /** The file could not be written: it is read-only, or the disk is full. */
  | 'not-written'
  | 'deleted';

/**
 * Whether a skip settles the edits made so far, so that no later save stamps the note for them. Text that was typed and
 * undone is settled too: a change by somebody else afterwards must not be stamped as the user's. After the other skips,
 * a save stamps as soon as the obstacle is gone.
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

/** The outcome of one save of one note, or of one command. */
export interface StampEvent {
  readonly path: string;
  readonly at: Date;
  readonly outcome: 'stamped' | 'taken-back' | StampSkip;
  /** Present for a stamp, and for `current`; for `current`, `before` and `after` are equal. */
  readonly done?: StampDone;
  /** For a stamp that stands for all stamps of a stretch of editing: when the first of them was made. */
  readonly since?: Date;
  /**
   * For a stamp that must not be joined with later ones: because it can be taken back on its own, or because it has
   * been.
   */
  readonly end?: 'closed' | 'taken-back';
}

/** A pause that is longer than this ends a stretch of editing. (The app saves two seconds after a change.) */
const longestPauseMs = 10 * 60_000;

/**
 * The last outcomes, newest first, up to a limit. The stamps of one stretch of editing count as one event, since users
 * do not notice the app's automatic saves. Other equal outcomes of a note in a row count once.
 */
export class StampRecord {
  readonly #limit: number;
  readonly #onAdd: (event: StampEvent) => void;
  #events: StampEvent[] = [];

  /** @param onAdd is called with each outcome, before it is joined with others */
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

  /** The next stamp of the note begins a stretch of its own. */
  closeStretch(path: string): void {
    const last = this.#events.find((event) => event.path === path && event.outcome === 'stamped');
    if (last?.end === undefined) this.#replace(last, { end: 'closed' });
  }

  /** Records that a stamp was taken back. The stamp before it is the note's last one again. */
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

/** Joins two stamps of one stretch into one; `undefined` if they do not belong to one stretch. */
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
