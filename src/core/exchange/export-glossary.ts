import { writeAnki } from './anki';
import { writeCards } from './cards';
import { writeCsv } from './csv';
import { rowsOf, type ExchangeRow, type ExportableTerm } from './exchanged-term';
import { writeJson } from './json';
import { writeAbbreviations } from './kramdown';
import { type PageOptions, writeMarkdownPage } from './markdown-page';
import { type SkosOptions, writeSkos } from './skos';

/** The forms of an export. `docs/decisions/exchange.md` says what each contains and what can be read back. */
export const exportForms = [
  'markdown',
  'kramdown',
  'csv',
  'json',
  'skos',
  'spaced-repetition',
  'anki',
] as const;

export type ExportForm = (typeof exportForms)[number];

/** The file name extension of each form. */
export const exportExtensions: Readonly<Record<ExportForm, string>> = {
  markdown: 'md',
  kramdown: 'md',
  csv: 'csv',
  json: 'json',
  skos: 'ttl',
  'spaced-repetition': 'md',
  anki: 'txt',
};

/** An export as a file. If that is a note, it is excluded from the glossary, since it only repeats other notes. */
export function exportedFile(text: string, form: ExportForm): string {
  return exportExtensions[form] === 'md' ? `---\nglossary: false\n---\n\n${text}` : text;
}

/** Options of all forms. Each form uses its own. */
export interface ExportOptions extends PageOptions, SkosOptions {
  /** Whether CSV begins with a byte order mark. Without one, Excel misreads Korean. Default: no. */
  readonly byteOrderMark?: boolean | undefined;
}

/** A glossary in another form. Takes time linear in the output, and does not change `terms`. */
export function exportGlossary(
  terms: readonly ExportableTerm[],
  form: ExportForm,
  options: ExportOptions = {},
): string {
  switch (form) {
    case 'markdown':
      return writeMarkdownPage(terms, options);
    case 'kramdown':
      return writeAbbreviations(terms);
    case 'csv':
      return writeCsv(allRows(terms), options.byteOrderMark ?? false);
    case 'json':
      return writeJson(terms);
    case 'skos':
      return writeSkos(terms, options);
    case 'spaced-repetition':
      return writeCards(allRows(terms));
    case 'anki':
      return writeAnki(allRows(terms));
  }
}

function allRows(terms: readonly ExportableTerm[]): ExchangeRow[] {
  return terms.flatMap(rowsOf);
}
