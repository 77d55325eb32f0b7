import { roleOfHead, type ColumnRole } from './columns';
import { rowsOf, termsOfRows, type ExportableTerm, type ImportedTerm, type ReadRow } from './exchanged-term';
import { isRecord } from '../settings/stored-value';
import { readList } from './list-cell';

/**
 * The version of the form below, described in `docs/glossary.schema.json`. It must go up if a reader of the old version
 * would misread the new one.
 */
const version = 1;

/** `{ "format": "ai-glossary", "version": 1, "terms": […] }`. */
export function writeJson(terms: readonly ExportableTerm[]): string {
  const data = { format: 'ai-glossary', version, terms: terms.map(termData) };
  return `${JSON.stringify(data, undefined, 2)}\n`;
}

function termData(term: ExportableTerm): object {
  const rows = rowsOf(term);
  const filled = (key: 'expansion' | 'definition'): object => {
    const value = rows.find((row) => row[key] !== '')?.[key];
    return value === undefined ? {} : { [key]: value };
  };
  return {
    headword: term.headword,
    names: [...new Set([term.headword, ...(term.names ?? []), ...rows.flatMap(({ names }) => names)])],
    ...filled('expansion'),
    ...filled('definition'),
    ...(term.tags === undefined || term.tags.length === 0 ? {} : { tags: term.tags }),
    senses: rows.map(({ expansion, definition, names, sources }) => ({
      ...(expansion === '' ? {} : { expansion }),
      names,
      ...(definition === '' ? {} : { definition }),
      ...(sources.length === 0
        ? {}
        : {
            sources: sources.map(({ path, line, heading }) => ({
              path,
              ...(heading === undefined ? {} : { heading }),
              line,
            })),
          }),
    })),
  };
}

/**
 * Reads terms from JSON: the output of `writeJson`, a list of objects with known keys (`term`, `meaning`, `용어`, `뜻`),
 * or an object that maps names to meanings. Anything else gives no terms. Never throws.
 */
export function readJson(text: string): ImportedTerm[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return [];
  }
  return termsOfRows(rowsIn(isRecord(data) && 'terms' in data ? data.terms : data));
}

function rowsIn(data: unknown): ReadRow[] {
  if (Array.isArray(data)) return data.flatMap((item: unknown) => (isRecord(item) ? rowsOfRecord(item) : []));
  if (!isRecord(data)) return [];
  return Object.entries(data).flatMap(([headword, value]) => {
    if (typeof value === 'string') return [{ ...nothing, headword, definition: value }];
    return isRecord(value) ? rowsOfRecord({ headword, ...value }) : [];
  });
}

const nothing: ReadRow = { headword: '', expansion: '', definition: '', names: [], tags: [] };

function rowsOfRecord(record: Readonly<Record<string, unknown>>): ReadRow[] {
  const row = rowOf(record);
  const senses = Array.isArray(record.senses) ? record.senses.filter(isRecord) : [];
  if (senses.length < 2) {
    const [sense] = senses.map(rowOf);
    if (sense === undefined) return [row];
    return [
      {
        ...row,
        expansion: row.expansion || sense.expansion,
        definition: row.definition || sense.definition,
        names: [...row.names, ...sense.names],
      },
    ];
  }
  const inSenses = senses.map(rowOf);
  const known = new Set(inSenses.flatMap(({ names }) => names));
  return inSenses.map((sense, index) => ({
    ...sense,
    headword: row.headword,
    // A name that belongs to no sense goes with the first one.
    names: index === 0 ? [...sense.names, ...row.names.filter((name) => !known.has(name))] : sense.names,
    tags: row.tags,
  }));
}

function rowOf(record: Readonly<Record<string, unknown>>): ReadRow {
  const valuesOf = (role: ColumnRole): unknown[] =>
    Object.keys(record).flatMap((key) => (roleOfHead(key) === role ? [record[key]] : []));
  const textOf = (role: ColumnRole): string =>
    valuesOf(role)
      .map(asText)
      .find((text) => text !== '') ?? '';
  const expansion = textOf('expansion');
  const lists = valuesOf('names');
  return {
    headword: textOf('headword'),
    expansion,
    definition: textOf('definition'),
    // As in a table: if there is no list of names, the expansion counts as a name.
    names: lists.length > 0 || expansion === '' ? lists.flatMap(asList) : [expansion],
    tags: valuesOf('tags')
      .flatMap(asList)
      .map((tag) => tag.replace(/^#/, '')),
  };
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

function asList(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(asText).filter((text) => text !== '');
  return typeof value === 'string' ? readList(value) : [];
}
