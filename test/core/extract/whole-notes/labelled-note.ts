/** A note, and the entries that a reader would write down from it. */
export interface LabelledNote {
  /** What it shows. */
  readonly about: string;
  readonly path: string;
  readonly text: string;
  readonly terms: readonly WantedTerm[];
}

export interface WantedTerm {
  readonly headword: string;
  readonly expansion?: string;
  /** Other names that it must have. */
  readonly names?: readonly string[];
  /** How the definition begins, without marks; none at all if it is absent. */
  readonly says?: string;
}
