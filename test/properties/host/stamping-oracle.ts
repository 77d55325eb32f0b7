import { apart } from './stamped-text';

const day = 86_400_000;
/** What is wrong with a write that changes nothing else. */
export const aloneWrite = 'a second write, for the stamp alone';

/** A pane, by what it is. */
type Pane = object;

/** What a pane shows of a note. */
export interface Shown {
  readonly pane: Pane;
  readonly text: string;
}

/** A write of a note, and the panes that had other text to save when it was made. */
export interface NoteWrite {
  readonly text: string;
  /** By the wall clock. */
  readonly at: Date;
  readonly unsaved: readonly Pane[];
}

/** What the oracle holds against a note. */
interface NoteState {
  /** The text, apart from the stamp, at the last stamp, load or write of others. */
  base: string;
  /** The reader has changed the note since the last stamp. */
  changed: boolean;
  /** The panes in which the reader did so and that have not been saved since. */
  pending: Set<Pane>;
  /** The app has written such a change without a stamp. */
  savedUnstamped: boolean;
  /** Such a write lies before a write of others: what it was measured against is gone. */
  owed: boolean;
  /** The app's merge has changed the value: it looks for what others have changed, and finds something like it there. */
  isMixedUp: boolean;
  disk: string;
  stampedAt?: Date;
  /** When the value that the file has was written, by whomever. */
  valueAt?: Date;
}

/**
 * Says of each write of a note whether it may, and of the end whether it should, have changed the stamp. It knows what
 * the reader did because the test did it; it knows nothing of how the plugin finds out.
 */
export class StampOracle {
  readonly #notes = new Map<'a' | 'b', NoteState>();

  begin(note: 'a' | 'b', disk: string): void {
    const base = apart(disk).rest;
    this.#notes.set(note, {
      base,
      changed: false,
      pending: new Set(),
      savedUnstamped: false,
      owed: false,
      isMixedUp: false,
      disk,
    });
  }

  readerChanged(note: 'a' | 'b', pane: Pane): void {
    const state = this.#of(note);
    state.changed = true;
    state.pending.add(pane);
  }

  isChanged(note: 'a' | 'b'): boolean {
    return this.#of(note).changed;
  }

  /** The note was opened again: what lies before is of no account any more, but for the time of the file's value. */
  reopened(note: 'a' | 'b'): void {
    const { disk, valueAt } = this.#of(note);
    this.begin(note, disk);
    if (valueAt) this.#of(note).valueAt = valueAt;
  }

  /** Nothing shows the note any more. If the clock is behind its value, that could not be replaced, and no longer will. */
  left(note: 'a' | 'b', at: Date): void {
    const { valueAt } = this.#of(note);
    if (valueAt && at < valueAt) Object.assign(this.#of(note), { changed: false, owed: false });
  }

  /**
   * Others wrote the file; `shown` is what the panes show of it afterwards. A note that was left as it was at its last
   * stamp has had no edit.
   */
  arrived(note: 'a' | 'b', disk: string, shown: readonly Shown[], at: Date): void {
    const state = this.#of(note);
    const values = [disk, state.disk].map((text) => apart(text).value);
    if (values[0] !== values[1]) state.valueAt = at;
    state.isMixedUp ||= shown.some(({ text }) => !values.includes(apart(text).value));
    const isUndone = shown.length === 0 && apart(state.disk).rest === state.base;
    state.owed ||= state.savedUnstamped && !isUndone;
    state.savedUnstamped = false;
    state.base = apart(disk).rest;
    state.disk = disk;
    const unsaved = shown.filter(({ text }) => apart(text).rest !== state.base);
    keepOnly(
      state.pending,
      unsaved.map(({ pane }) => pane),
    );
    state.changed = state.owed || (state.changed && unsaved.length > 0);
  }

  /** The app wrote the note. Returns what is wrong with that. */
  wrote(note: 'a' | 'b', { text, unsaved, at }: NoteWrite): string | undefined {
    const state = this.#of(note);
    const [before, after] = [apart(state.disk), apart(text)];
    state.disk = text;
    keepOnly(state.pending, unsaved);
    if (state.isMixedUp) return undefined;
    if (before.value === after.value) {
      if (before.rest === after.rest) return undefined;
      // What nobody's hand has changed is no edit, and what the reader does is measured against it from then on.
      if (!state.changed) state.base = after.rest;
      if (!state.changed) return undefined;
      if (saysNow(after.value, state.stampedAt, at)) this.#stamped(state, after.rest, at);
      else state.savedUnstamped = true;
      return undefined;
    }
    const isPure = before.rest === after.rest;
    const isLate = state.savedUnstamped || state.owed;
    const problem =
      isPure && !isLate
        ? aloneWrite
        : (tornValue(before.value, after.value) ?? this.#judge(state, before.value, after));
    this.#stamped(state, after.rest, at);
    return problem;
  }

  /** A note is saved in all panes as it was at its last stamp: what the reader did to it is undone. */
  look(note: 'a' | 'b', panes: readonly { readonly text: string; readonly isSaved: boolean }[]): void {
    const state = this.#of(note);
    if (state.owed || panes.length === 0 || apart(state.disk).rest !== state.base) return;
    if (panes.some(({ text, isSaved }) => !isSaved || apart(text).rest !== state.base)) return;
    state.changed = false;
    state.savedUnstamped = false;
  }

  /** What should have been stamped by now and is not. */
  missing(note: 'a' | 'b'): string | undefined {
    const state = this.#of(note);
    if (!state.changed || state.isMixedUp) return undefined;
    const differs = apart(state.disk).rest !== state.base;
    return differs || state.owed ? 'an edit of the reader’s was never stamped' : undefined;
  }

  #stamped(state: NoteState, base: string, stampedAt: Date): void {
    const changed = state.pending.size > 0;
    Object.assign(state, {
      base,
      changed,
      savedUnstamped: false,
      owed: false,
      stampedAt,
      valueAt: stampedAt,
    });
  }

  #judge(
    state: NoteState,
    before: string | undefined,
    after: { rest: string; value: string | undefined },
  ): string | undefined {
    if (goesBack(before, after.value)) return `went back from ${before ?? ''} to ${after.value ?? ''}`;
    if (!state.changed) return 'stamped, though the reader changed nothing';
    const sameAsBase = after.rest === state.base && !state.owed && !state.savedUnstamped;
    return sameAsBase ? 'stamped, though the note is as it was at its last stamp' : undefined;
  }

  #of(note: 'a' | 'b'): NoteState {
    const state = this.#notes.get(note);
    if (!state) throw new Error(`No note ${note}`);
    return state;
  }
}

function keepOnly(panes: Set<Pane>, kept: readonly Pane[]): void {
  for (const pane of panes) if (!kept.includes(pane)) panes.delete(pane);
}

/** Whether a stamp of `then` says the present time too: a date does so all day. */
function saysNow(value: string | undefined, then: Date | undefined, now: Date): boolean {
  if (value === undefined || !then) return false;
  const unit = /^\d{13}$/.test(value) ? 1 : /:\d\d:/.test(value) ? 1000 : value.includes(':') ? 60_000 : day;
  const seoul = 9 * 3_600_000;
  return Math.floor((then.getTime() + seoul) / unit) === Math.floor((now.getTime() + seoul) / unit);
}

/** What a merge of a stamp with itself makes of a value: no time of any form. */
function tornValue(before: string | undefined, after: string | undefined): string | undefined {
  const isWhole = /^(?:\d{13}|\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?: ?[+-]\d{4})?)?)?$/.test(
    after ?? '',
  );
  return isWhole ? undefined : `tore ${before ?? ''} to ${after ?? ''}`;
}

/** Values of one form compare as text. */
function goesBack(before: string | undefined, after: string | undefined): boolean {
  return before !== undefined && after !== undefined && before.length === after.length && after < before;
}
