import type { ColumnRole } from './columns';
import type { ReadRow } from './exchanged-term';
import { readList } from './list-cell';

/** A table of terms before it is taken for one: what its columns hold may be set otherwise. */
export interface TermTable {
  /** Heads of the columns; absent where the table has none. */
  readonly heads?: readonly string[];
  /** What each column holds, as far as it can be told. */
  readonly roles: readonly ColumnRole[];
  readonly rows: readonly (readonly string[])[];
}

/** The rows of a table, each with what its columns hold; `roles` stands for what was recognised. */
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
      // Without a column of names, what the letters stand for is one: elsewhere the column says all.
      names: names.length === 0 && spelledOut !== '' ? [spelledOut] : others,
      tags: tags.flatMap((at) => readTags(cell(at))),
    };
  });
}

/** Tags may also stand as `#ai #nlp` or `ai nlp`. */
function readTags(cell: string): string[] {
  return readList(cell)
    .flatMap((item) => item.split(/\s+/))
    .map((tag) => tag.replace(/^#/, ''))
    .filter((tag) => tag !== '');
}
