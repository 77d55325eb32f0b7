import { readMarkdown } from '../markdown/reading';
import { shownLine } from '../markdown/block';
import { plainText } from '../markdown/plain-text';
import { isDelimiterBelow, tableCells } from '../markdown/blocks/table';
import { readAnki } from './anki';
import { rolesByPlace, rolesOfHeads, type ColumnRole } from './columns';
import { delimiterOf, readDelimited } from './delimited';
import { termsOfRows, type ImportedTerm } from './exchanged-term';
import { readJson } from './json';
import { plainCell } from './spreadsheet-cell';
import { readRows, type TermTable } from './term-table';

export const importForms = ['csv', 'tsv', 'json', 'anki', 'markdown'] as const;

export type ImportForm = (typeof importForms)[number];

/**
 * Reads the terms in a text. If `form` is missing, it is guessed. Never throws: unreadable text gives no terms.
 * `markdown` reads tables, not exported pages.
 */
export function readTerms(text: string, form: ImportForm = formOf(text)): ImportedTerm[] {
  const content = text.replace(/^\uFEFF/, '');
  if (form === 'json') return readJson(content);
  if (form === 'anki') return termsOfRows(readAnki(content));
  return termsOfRows(readTermTables(content, form).flatMap((table) => readRows(table)));
}

/** Guesses the form of a text. */
export function formOf(text: string): ImportForm {
  const content = text.replace(/^\uFEFF/, '').trimStart();
  if (/^[[{]/.test(content) && isJson(content)) return 'json';
  if (/^#(?:separator|html|columns|notetype|deck|tags|guid)[ a-z]*:/i.test(content)) return 'anki';
  if (hasTable(content)) return 'markdown';
  return delimiterOf(content, [',', '\t']) === '\t' ? 'tsv' : 'csv';
}

/** The tables in a text, and what their columns seem to contain. CSV and TSV have a single table. */
export function readTermTables(text: string, form: 'csv' | 'tsv' | 'markdown'): TermTable[] {
  const content = text.replace(/^\uFEFF/, '');
  return form === 'markdown' ? markdownTables(content) : [delimitedTable(content, form)];
}

function hasTable(text: string): boolean {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.some((line, at) => isDelimiterBelow(lines[at - 1] ?? '', line));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function delimitedTable(text: string, form: 'csv' | 'tsv'): TermTable {
  // Excel writes a first line of its own, which gives the separator.
  const [whole = '', named] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const content = text.slice(whole.length);
  const delimiter = named ?? (form === 'tsv' ? '\t' : delimiterOf(content, [',', ';', '\t']));
  const rows = readDelimited(content, delimiter).map((cells) => cells.map(plainCell));
  const [heads = [], ...rest] = rows;
  const roles = rolesOfHeads(heads);
  if (roles !== undefined) return { heads, roles, rows: rest };
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  return { roles: rolesByPlace(width), rows };
}

/**
 * The tables whose heads say that they contain terms. If there are none, the first table, judged by its number of
 * columns.
 */
function markdownTables(text: string): TermTable[] {
  const tables = readMarkdown(text)
    .blocks.filter(({ type }) => type === 'table')
    .map(({ lines }) => {
      const [heads = [], , ...rows] = lines.map((line) => tableCells(shownLine(line)));
      return { heads: heads.map(plainText), rows };
    });
  const recognised = tables.flatMap(({ heads, rows }) => {
    const roles = rolesOfHeads(heads);
    return roles === undefined ? [] : [markdownTable(heads, roles, rows)];
  });
  const [first] = tables;
  if (recognised.length > 0 || first === undefined) return recognised;
  return [markdownTable(first.heads, rolesByPlace(first.heads.length), first.rows)];
}

/** Definitions stay Markdown. The other cells become plain text. */
function markdownTable(
  heads: readonly string[],
  roles: readonly ColumnRole[],
  rows: readonly (readonly string[])[],
): TermTable {
  const asRead = (cell: string, at: number): string => {
    const lines = cell.replace(/<br\s*\/?>/gi, '\n');
    return roles[at] === 'definition' ? lines : plainText(lines);
  };
  return { heads, roles, rows: rows.map((cells) => cells.map(asRead)) };
}
