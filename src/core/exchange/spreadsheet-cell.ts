/**
 * The beginning of a text that a spreadsheet may read as a formula: `=`, `+`, `-`, `@`, their full-width forms, tab and
 * line breaks. Source: OWASP, “CSV Injection”.
 */
const formula = /^[=+\-@＝＋－＠\t\r\n]/;
/** Such a text after apostrophes, including a cell that has already been made safe. */
const guarded = /^'+[=+\-@＝＋－＠\t\r\n]/;

/** A cell that a spreadsheet shows and does not run: a formula gets an apostrophe at its start. */
export function safeCell(text: string): string {
  return formula.test(text) || guarded.test(text) ? `'${text}` : text;
}

/** Removes that apostrophe. */
export function plainCell(cell: string): string {
  return guarded.test(cell) ? cell.slice(1) : cell;
}
