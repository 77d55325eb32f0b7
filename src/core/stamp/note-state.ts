/** Whether two texts of a note differ in what counts as an edit: the stamped key never does. */
export type CountsAsChange = (before: string, after: string) => boolean;

/** A note that arrived from disk into the panes that show it. */
export interface Arrival {
  /** The file's text. */
  readonly disk: string;
  /** What the panes show now: the file's text, or that merged with what was not saved yet. */
  readonly shown: readonly string[];
}

/**
 * What is known of an open note's edits: what it was at its last stamp or load, and whether the user has changed it
 * since. It holds one string (usually the very one that the editor's view holds anyway). A value: each thing that
 * happens to the note gives another one.
 */
export interface NoteState {
  /** The note at its last stamp or load: what an edit is measured against. */
  readonly baseline: string;
  /** The user has changed the note since. */
  readonly isEdited: boolean;
  /** An edit is on disk without its stamp while what it was measured against is gone: any comparison would be void. */
  readonly isUnmeasured: boolean;
  /** What the last own save wrote: its echo from the disk is no change of others. */
  readonly written: string | undefined;
  /** When the note was last stamped while open. */
  readonly stampedAt: Date | undefined;
}

/** A note that was just read. */
export function atLoad(text: string): NoteState {
  return {
    baseline: text,
    isEdited: false,
    isUnmeasured: false,
    written: undefined,
    stampedAt: undefined,
  };
}

/** The user changed the note. */
export function afterEdit(state: NoteState): NoteState {
  return state.isEdited ? state : { ...state, isEdited: true };
}

/** The file was written by others and read again. An edit that is not saved or not stamped yet still counts. */
export function afterArrival(
  state: NoteState,
  { disk, shown }: Arrival,
  countsAsChange: CountsAsChange,
): NoteState {
  const { baseline, written, isEdited } = state;
  if (disk === written) return state;
  const isSavedUnstamped = written !== undefined && countsAsChange(baseline, written);
  const isUnmeasured = isEdited && (state.isUnmeasured || isSavedUnstamped);
  return {
    ...state,
    baseline: disk,
    isEdited: shown.every((text) => text === disk) ? isUnmeasured : isEdited,
    isUnmeasured,
    written: undefined,
  };
}

/** An own save wrote the note, with or without a stamp. */
export function afterWrite(state: NoteState, text: string): NoteState {
  return { ...state, written: text };
}

/** The note was stamped at `instant`, or is to be taken as if it had been: edits are measured against `text` now. */
export function afterStamp(state: NoteState, text: string, instant?: Date): NoteState {
  return {
    ...state,
    baseline: text,
    isEdited: false,
    isUnmeasured: false,
    stampedAt: instant ?? state.stampedAt,
  };
}
