import { apart } from './stamped-text';

const day = 86_400_000;
/** The problem with a write that changes nothing except the stamp. */
export const aloneWrite = 'a second write, for the stamp alone';

/** A pane, identified by its object. */
type Pane = object;

/** What a pane shows of a note. */
export interface Shown {
  readonly pane: Pane;
  readonly text: string;
}

/** A write of a note, and the panes that had other text to save at that time. */
export interface NoteWrite {
  readonly text: string;
  /** By the wall clock. */
  readonly at: Date;
  readonly unsaved: readonly Pane[];
}

/** What the oracle knows about a note. */
interface NoteState {
  /** The text, without the stamp, at the last stamp, load or write by others. */
  base: string;
  /** Whether the user has changed the note since the last stamp. */
  changed: boolean;
  /** The panes in which the user did so and that have not been saved since. */
  pending: Set<Pane>;
  /** Whether the app has written such a change without a stamp. */
  savedUnstamped: boolean;
  /** Whether such a write came before a write by others, so that the text that it was measured against is gone. */
  owed: boolean;
  /**
   * Whether a merge by the app has changed the value: it searches for what others have changed, and finds something
   * similar there.
   */
  isMixedUp: boolean;
  disk: string;
  stampedAt?: Date;
  /** When the value in the file was written, by us or by others. */
  valueAt?: Date;
}

/**
 * Judges whether each write of a note may have changed the stamp and, at the end, whether the stamp should have
 * changed. It knows what the user did because the test did it; it knows nothing about how the plugin finds out.
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

  /** The note was opened again: everything before that is irrelevant, except the time of the value in the file. */
  reopened(note: 'a' | 'b'): void {
    const { disk, valueAt } = this.#of(note);
    this.begin(note, disk);
    if (valueAt) this.#of(note).valueAt = valueAt;
  }

  /**
   * Nothing shows the note any more. If the clock is behind its value, the value could not be replaced, and never will
   * be.
   */
  left(note: 'a' | 'b', at: Date): void {
    const { valueAt } = this.#of(note);
    if (valueAt && at < valueAt) Object.assign(this.#of(note), { changed: false, owed: false });
  }

  /**
   * Others wrote the file; `shown` is what the panes show afterwards. A note that was closed in the state of its last
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

  /** The app wrote the note. Returns what is wrong with that write. */
  wrote(note: 'a' | 'b', { text, unsaved, at }: NoteWrite): string | undefined {
    const state = this.#of(note);
    const [before, after] = [apart(state.disk), apart(text)];
    state.disk = text;
    keepOnly(state.pending, unsaved);
    if (state.isMixedUp) return undefined;
    if (before.value === after.value) {
      if (before.rest === after.rest) return undefined;
      // Undone and saved, with nothing else to save anywhere.
      if (!state.owed && unsaved.length === 0 && after.rest === state.base) this.#settle(state);
      // A change that the user did not make is not an edit. Later edits are measured against it.
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

  /** If a note is saved in all panes in the state of its last stamp, the user has undone all edits. */
  look(note: 'a' | 'b', panes: readonly { readonly text: string; readonly isSaved: boolean }[]): void {
    const state = this.#of(note);
    if (state.owed || panes.length === 0 || apart(state.disk).rest !== state.base) return;
    if (panes.some(({ text, isSaved }) => !isSaved || apart(text).rest !== state.base)) return;
    this.#settle(state);
  }

  /** What should have been stamped by now but was not. */
  missing(note: 'a' | 'b'): string | undefined {
    const state = this.#of(note);
    if (!state.changed || state.isMixedUp) return undefined;
    const differs = apart(state.disk).rest !== state.base;
    return differs || state.owed ? 'an edit of the reader’s was never stamped' : undefined;
  }

  /** There is no edit any more that would have to be stamped. */
  #settle(state: NoteState): void {
    state.changed = false;
    state.savedUnstamped = false;
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

/** Whether a stamp of `then` also gives the present time: a date does so all day. */
function saysNow(value: string | undefined, then: Date | undefined, now: Date): boolean {
  if (value === undefined || !then) return false;
  const unit = /^\d{13}$/.test(value) ? 1 : /:\d\d:/.test(value) ? 1000 : value.includes(':') ? 60_000 : day;
  const seoul = 9 * 3_600_000;
  return Math.floor((then.getTime() + seoul) / unit) === Math.floor((now.getTime() + seoul) / unit);
}

/** Recognises a value that a merge has mixed up from two stamps, so that it is not a time in any form. */
function tornValue(before: string | undefined, after: string | undefined): string | undefined {
  const isWhole = /^(?:\d{13}|\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?: ?[+-]\d{4})?)?)?$/.test(
    after ?? '',
  );
  return isWhole ? undefined : `tore ${before ?? ''} to ${after ?? ''}`;
}

/** Values of one form can be compared as text. */
function goesBack(before: string | undefined, after: string | undefined): boolean {
  return before !== undefined && after !== undefined && before.length === after.length && after < before;
}
