import { apart } from './stamped-text';

/** What the oracle holds against a note. */
interface NoteState {
  /** The text, apart from the stamp, at the last stamp, load or write of others. */
  base: string;
  /** The reader has changed the note since the last stamp. */
  changed: boolean;
  /** The app has written such a change without a stamp. */
  savedUnstamped: boolean;
  /** Such a write lies before a write of others: what it was measured against is gone. */
  owed: boolean;
  disk: string;
}

/**
 * Says of each write of a note whether it may, and of the end whether it should, have changed the stamp. It knows what
 * the reader did because the test did it; it knows nothing of how the plugin finds out.
 */
export class StampOracle {
  readonly #notes = new Map<'a' | 'b', NoteState>();

  begin(note: 'a' | 'b', text: string): void {
    const base = apart(text).rest;
    this.#notes.set(note, { base, changed: false, savedUnstamped: false, owed: false, disk: text });
  }

  readerChanged(note: 'a' | 'b'): void {
    this.#of(note).changed = true;
  }

  isChanged(note: 'a' | 'b'): boolean {
    return this.#of(note).changed;
  }

  /** The note was opened again: what lies before is of no account any more. */
  reopened(note: 'a' | 'b'): void {
    const state = this.#of(note);
    Object.assign(state, {
      base: apart(state.disk).rest,
      changed: false,
      savedUnstamped: false,
      owed: false,
    });
  }

  /** Others wrote the file; `shown` is what the panes show of it afterwards. */
  arrived(note: 'a' | 'b', disk: string, shown: readonly string[]): void {
    const state = this.#of(note);
    state.owed ||= state.savedUnstamped;
    state.savedUnstamped = false;
    state.base = apart(disk).rest;
    state.disk = disk;
    const unsaved = shown.some((text) => apart(text).rest !== state.base);
    state.changed = state.owed || (state.changed && unsaved);
  }

  /** The app wrote the note. Returns what is wrong with that. */
  wrote(note: 'a' | 'b', text: string): string | undefined {
    const state = this.#of(note);
    const [before, after] = [apart(state.disk), apart(text)];
    state.disk = text;
    if (before.value === after.value) {
      if (state.changed && before.rest !== after.rest) state.savedUnstamped = true;
      return undefined;
    }
    const isPure = before.rest === after.rest;
    const isLate = state.savedUnstamped || state.owed;
    const problem =
      isPure && !isLate ? 'a second write, for the stamp alone' : this.#judge(state, before.value, after);
    Object.assign(state, { base: after.rest, changed: false, savedUnstamped: false, owed: false });
    return problem;
  }

  /** What should have been stamped by now and is not. */
  missing(note: 'a' | 'b'): string | undefined {
    const state = this.#of(note);
    if (!state.changed) return undefined;
    const differs = apart(state.disk).rest !== state.base;
    return differs || state.owed ? 'an edit of the reader’s was never stamped' : undefined;
  }

  #judge(
    state: NoteState,
    before: string | undefined,
    after: { rest: string; value: string | undefined },
  ): string | undefined {
    if (!state.changed) return 'stamped, though the reader changed nothing';
    const sameAsBase = after.rest === state.base && !state.owed && !state.savedUnstamped;
    if (sameAsBase) return 'stamped, though the note is as it was at its last stamp';
    return goesBack(before, after.value)
      ? `went back from ${before ?? ''} to ${after.value ?? ''}`
      : undefined;
  }

  #of(note: 'a' | 'b'): NoteState {
    const state = this.#notes.get(note);
    if (!state) throw new Error(`No note ${note}`);
    return state;
  }
}

/** Values of one form compare as text. */
function goesBack(before: string | undefined, after: string | undefined): boolean {
  return before !== undefined && after !== undefined && before.length === after.length && after < before;
}
