import {
  type ColumnRole,
  formOf,
  type ImportedTerm,
  type ImportForm,
  readRows,
  readTerms,
  readTermTables,
  termsOfRows,
  type TermTable,
} from '../../core';

/** A text to import, read in one of the forms. The roles of its columns can be set. */
export class ImportSource {
  readonly text: string;
  readonly form: ImportForm;
  /** The table whose columns can be set, if the text is a single table. */
  readonly table: TermTable | undefined;
  readonly #roles: ColumnRole[];
  #terms: readonly ImportedTerm[] | undefined;

  constructor(text: string, form: ImportForm = formOf(text)) {
    this.text = text;
    this.form = form;
    const tables = form === 'json' || form === 'anki' ? [] : readTermTables(text, form);
    this.table = tables.length === 1 ? tables[0] : undefined;
    this.#roles = [...(this.table?.roles ?? [])];
  }

  get roles(): readonly ColumnRole[] {
    return this.#roles;
  }

  /** Sets the role of a column. If only one column can have the role, it is taken from the one that had it. */
  setRole(column: number, role: ColumnRole): void {
    const isSingle = role !== 'names' && role !== 'tags' && role !== 'ignored';
    const before = isSingle ? this.#roles.indexOf(role) : -1;
    if (before !== -1) this.#roles[before] = 'ignored';
    this.#roles[column] = role;
    this.#terms = undefined;
  }

  terms(): readonly ImportedTerm[] {
    this.#terms ??=
      this.table === undefined
        ? readTerms(this.text, this.form)
        : termsOfRows(readRows(this.table, this.#roles));
    return this.#terms;
  }

  /** The numbers of rows, from 1, that have more cells than there are columns: something in them is not quoted. */
  surplusRows(): number[] {
    const { heads, rows = [] } = this.table ?? {};
    if (heads === undefined) return [];
    return rows.flatMap((cells, at) =>
      cells.length > heads.length && cells.slice(heads.length).some((cell) => cell !== '') ? [at + 1] : [],
    );
  }
}
