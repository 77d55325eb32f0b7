import type { NoteText, TermSource, TextEdit, TextRange } from '../core';

/** What a change would lead to, or what it would remove. */
export interface ChangeTarget {
  /** Identifies the target, for the user and after the note has changed. */
  readonly label: string;
  /** Where a new link should lead. */
  readonly source?: TermSource;
}

/** A place in a note that would change. If nothing else is chosen, the first target applies. */
export interface PlannedChange extends TextRange {
  /** Whether it is chosen initially. Default: if it has exactly one target. */
  readonly isPreselected?: boolean;
  readonly targets: readonly ChangeTarget[];
}

export interface ChosenChange extends TextRange {
  readonly target: ChangeTarget;
}

/** The part of linking, unlinking and renaming that a preview needs. */
export interface ChangePlanner {
  /** All places of a note that would change, in order; with `range`, only those inside. */
  plan(note: NoteText, range?: TextRange): readonly PlannedChange[];
  /** @param chosen places that `plan` gave for this very text, in order */
  edits(note: NoteText, chosen: readonly ChosenChange[]): TextEdit[];
}
