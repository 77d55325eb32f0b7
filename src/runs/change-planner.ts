import type { NoteText, TermSource, TextEdit, TextRange } from '../core';

/** What a change would lead to, or what it would take away. */
export interface ChangeTarget {
  /** Tells targets apart, for the user and after the note has changed. */
  readonly label: string;
  /** Where a new link is to lead. */
  readonly source?: TermSource;
}

/** A place in a note that would change; the first target is meant where nothing else is chosen. */
export interface PlannedChange extends TextRange {
  /** Chosen to begin with; where left out, what has one target is. */
  readonly isPreselected?: boolean;
  readonly targets: readonly ChangeTarget[];
}

export interface ChosenChange extends TextRange {
  readonly target: ChangeTarget;
}

/** Linking, unlinking, renaming …, as far as it is one and the same to a preview. */
export interface ChangePlanner {
  /** Every place of a note that would change, in order; with `range`, those that lie inside. */
  plan(note: NoteText, range?: TextRange): readonly PlannedChange[];
  /** @param chosen places that `plan` gave for this very text, in order. */
  edits(note: NoteText, chosen: readonly ChosenChange[]): TextEdit[];
}
