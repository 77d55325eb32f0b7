import type { TermSource } from '../term/term';

/** One meaning of a term, for export. */
export interface ExportableSense {
  readonly expansion?: string | undefined;
  /** Other names in this sense; without the headword. */
  readonly names?: readonly string[] | undefined;
  /** Those of the names that nobody uses in speech. A page for readers leaves them out. */
  readonly unspoken?: readonly string[] | undefined;
  /** Markdown. */
  readonly definition?: string | undefined;
  readonly sources?: readonly TermSource[] | undefined;
}

/** The part of a `Term` that export needs. */
export interface ExportableTerm extends ExportableSense {
  readonly headword: string;
  readonly tags?: readonly string[] | undefined;
  readonly senses?: readonly ExportableSense[] | undefined;
}

/** One meaning of an imported term. */
export interface ImportedSense {
  readonly expansion?: string;
  /** Other names; without the headword. */
  readonly names: readonly string[];
  /** Markdown. */
  readonly definition?: string;
}

/** A term as a file defines it. */
export interface ImportedTerm extends ImportedSense {
  readonly headword: string;
  /** All names of all senses, headword first, without repeats. */
  readonly names: readonly string[];
  /** Without `#`. */
  readonly tags?: readonly string[];
  /** Two or more senses. Absent if the term has one meaning, which is then given in the term itself. */
  readonly senses?: readonly ImportedSense[];
}

/** One row of a table or one card: a term in one of its senses. */
export interface ExchangeRow {
  readonly headword: string;
  readonly expansion: string;
  readonly definition: string;
  /** Without the headword. */
  readonly names: readonly string[];
  /** The names to show to readers: without unspoken names and without the expansion. */
  readonly shownNames: readonly string[];
  readonly tags: readonly string[];
  readonly sources: readonly TermSource[];
}

/**
 * The senses of a term, one row each. Data that only the term has, such as a name that is in none of its senses, goes
 * into the first row.
 */
export function rowsOf(term: ExportableTerm): ExchangeRow[] {
  const { headword, tags = [], senses = [] } = term;
  const all: readonly ExportableSense[] = senses.length === 0 ? [term] : senses;
  const first = (key: 'expansion' | 'definition'): string =>
    all.some((sense) => Boolean(sense[key])) ? '' : (term[key] ?? '');
  const inSenses = new Set([headword, ...all.flatMap(({ names = [] }) => names)]);
  const inTerm = term.names ?? [];
  const left = inTerm.filter((name) => !inSenses.has(name));
  return all.map((sense, index) => {
    const isFirst = index === 0;
    const ofSense = sense.names ?? [];
    // If there is a single sense, names keep the order that they have in the term.
    const inOrder = all.length === 1 ? [...inTerm, ...ofSense] : isFirst ? [...ofSense, ...left] : ofSense;
    const names = distinctExactly(inOrder).filter((name) => name !== headword && name !== '');
    const expansion = sense.expansion || (isFirst ? first('expansion') : '');
    const unspoken = new Set(sense.unspoken);
    return {
      headword,
      expansion,
      definition: sense.definition || (isFirst ? first('definition') : ''),
      names,
      shownNames: names.filter((name) => name !== expansion && !unspoken.has(name)),
      tags,
      sources: sense.sources ?? (all.length === 1 ? term.sources : undefined) ?? [],
    };
  });
}

/** A row as it is read. Missing fields are empty. */
export type ReadRow = Omit<ExchangeRow, 'shownNames' | 'sources'>;

/**
 * Joins rows with the same headword into one term, wherever they are. Each row is a sense; a row that repeats a sense
 * adds its names to it. Terms are ordered by their first rows. Rows without a headword are ignored.
 */
export function termsOfRows(rows: Iterable<ReadRow>): ImportedTerm[] {
  const byHeadword = new Map<string, ReadRow[]>();
  for (const row of rows) {
    if (row.headword.trim() === '') continue;
    const key = row.headword.normalize('NFC');
    const known = byHeadword.get(key);
    if (known === undefined) byHeadword.set(key, [row]);
    else known.push(row);
  }
  return [...byHeadword.values()].map(joined);
}

function joined(rows: readonly ReadRow[]): ImportedTerm {
  const headword = rows[0]?.headword ?? '';
  const bySaying = new Map<string, ReadRow>();
  for (const row of rows) {
    const saying = JSON.stringify([row.expansion, row.definition]);
    const known = bySaying.get(saying);
    bySaying.set(saying, known === undefined ? row : { ...known, names: [...known.names, ...row.names] });
  }
  const senses = [...bySaying.values()].map(({ expansion, definition, names }) => ({
    ...(expansion === '' ? {} : { expansion }),
    names: distinctExactly(names).filter((name) => name !== headword && name !== ''),
    ...(definition === '' ? {} : { definition }),
  }));
  const expansion = senses.find((sense) => sense.expansion !== undefined)?.expansion;
  const definition = senses.find((sense) => sense.definition !== undefined)?.definition;
  const tags = distinctExactly(rows.flatMap((row) => row.tags)).filter((tag) => tag !== '');
  return {
    headword,
    names: distinctExactly([headword, ...senses.flatMap(({ names }) => names)]),
    ...(expansion === undefined ? {} : { expansion }),
    ...(definition === undefined ? {} : { definition }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(senses.length < 2 ? {} : { senses }),
  };
}

function distinctExactly(names: readonly string[]): string[] {
  return [...new Set(names)];
}
