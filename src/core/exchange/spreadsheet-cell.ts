/**
 * What a spreadsheet may take for a formula: `=`, `+`, `-`, `@`, their full-width forms, tab and line breaks in front.
 * Source: OWASP, “CSV Injection”.
 */
const formula = /^[=+\-@＝＋－＠\t\r\n]/;
/** Such a cell with apostrophes in front; also what has been made safe once. */
const guarded = /^'+[=+\-@＝＋－＠\t\r\n]/;

/** A cell that a spreadsheet shows and does not run: an apostrophe in front of what it would run. */
export function safeCell(text: string): string {
  return formula.test(text) || guarded.test(text) ? `'${text}` : text;
}

/** Takes the apostrophe off again. */
export function plainCell(cell: string): string {
  return guarded.test(cell) ? cell.slice(1) : cell;
}
