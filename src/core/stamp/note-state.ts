/** Whether two texts of a note differ in what counts as an edit: the stamped key never does. */
export type CountsAsChange = (before: string, after: string) => boolean;

/** A note's text has come from disk into the panes that show it. */
export interface Arrival {
  /** The file's text. */
  readonly disk: string;
  /** What each pane shows now: the file's text, or that text merged with unsaved edits. */
  readonly shown: readonly string[];
}

/**
 * What is known about an open note's edits: its text at its last stamp or load, and whether the user has changed it
 * since. This is a value: each event in the life of the note gives a new one. The string is usually the one that the
 * editor holds anyway, so it costs no memory.
 */
export interface NoteState {
  /** The note's text at its last stamp or load. Edits are measured against it. */
  readonly baseline: string;
  /** Whether the user has changed the note since then. */
  readonly isEdited: boolean;
  /**
   * An edit was saved without a stamp and the text that it was measured against is gone, so no comparison can tell what
   * changed.
   */
  readonly isUnmeasured: boolean;
  /** What our last save wrote. When the same text comes back from disk, nobody else has changed the note. */
  readonly written: string | undefined;
  /** When the note was last stamped while open. */
  readonly stampedAt: Date | undefined;
}

/** The state of a note that was just read. */
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

/** Somebody else wrote the file and the app read it again. An edit that is not yet saved or stamped still counts. */
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

/** The app saved the note, with or without a stamp. */
export function afterWrite(state: NoteState, text: string): NoteState {
  return { ...state, written: text };
}

/**
 * The note was stamped at `instant`, or is treated as if it had been. From now on, edits are measured against `text`.
 */
export function afterStamp(state: NoteState, text: string, instant?: Date): NoteState {
  return {
    ...state,
    baseline: text,
    isEdited: false,
    isUnmeasured: false,
    stampedAt: instant ?? state.stampedAt,
  };
}
