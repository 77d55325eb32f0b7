import type { GlossaryReader, Term } from '../../core';
import type { Translate } from '../../i18n';

/** What every panel is fed from, whichever window it stands in. */
export interface PanelSources {
  readonly glossary: GlossaryReader;
  /** The terms that answer to a query, best first. */
  readonly search: (terms: readonly Term[], query: string) => readonly Term[];
  /** What of `text` answers to the query, in order and without overlap. */
  readonly matchRanges: (text: string, query: string) => readonly { from: number; to: number }[];
  readonly translate: Translate;
  /** Tags that make a note part of the glossary, without `#`: told to a reader whose glossary is empty. */
  readonly glossaryTags: () => readonly string[];
}
