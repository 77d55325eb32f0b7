import type { ColumnRole } from './columns';
import type { ReadRow } from './exchanged-term';
import { readList } from './list-cell';

/** A table of terms before import. The user may change the roles of its columns. */
export interface TermTable {
  /** The heads of the columns; absent if the table has none. */
  readonly heads?: readonly string[];
  /** What each column contains, as far as it can be guessed. */
  readonly roles: readonly ColumnRole[];
  readonly rows: readonly (readonly string[])[];
}

/** The rows of a table, read by the roles of its columns. `roles` replaces the guessed roles. */
export function readRows({ rows, roles: recognised }: TermTable, roles = recognised): ReadRow[] {
  const columns = (role: ColumnRole): number[] => roles.flatMap((each, at) => (each === role ? [at] : []));
  const [headword = -1] = columns('headword');
  const [expansion = -1] = columns('expansion');
  const [definition = -1] = columns('definition');
  const names = columns('names');
  const tags = columns('tags');
  return rows.map((cells) => {
    const cell = (at: number): string => cells[at] ?? '';
    const spelledOut = cell(expansion);
    const others = names.flatMap((at) => readList(cell(at)));
    return {
      headword: cell(headword),
      expansion: spelledOut,
      definition: cell(definition),
      // If there is no column of names, the expansion counts as a name, since it may be the only other name.
      names: names.length === 0 && spelledOut !== '' ? [spelledOut] : others,
      tags: tags.flatMap((at) => readTags(cell(at))),
    };
  });
}

/** Tags, also in the form `#ai #nlp` or `ai nlp`. */
function readTags(cell: string): string[] {
  return readList(cell)
    .flatMap((item) => item.split(/\s+/))
    .map((tag) => tag.replace(/^#/, ''))
    .filter((tag) => tag !== '');
}
