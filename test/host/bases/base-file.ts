import type { CachedMetadata, TFile } from 'obsidian';
import { getAllTags, isMap, parseYaml } from '../metadata/front-matter';

/** One view of a base, as stored in its file. */
export interface BaseViewFile {
  readonly type: string;
  readonly name: string;
  readonly filters?: unknown;
  readonly groupBy?: BaseOrder;
  readonly order?: readonly string[];
  readonly sort?: readonly BaseOrder[];
  readonly limit?: number;
  /** The view's own options. */
  readonly [option: string]: unknown;
}

export interface BaseOrder {
  readonly property: string;
  readonly direction?: 'ASC' | 'DESC';
}

/** A `.base` file. */
export interface BaseFile {
  readonly filters?: unknown;
  readonly properties?: Readonly<Record<string, { readonly displayName?: string }>>;
  readonly views: readonly BaseViewFile[];
}

/** Throws if the text is not a base. Assumed: a base without any view has a table. */
export function readBase(text: string): BaseFile {
  const base = parseYaml(text) ?? {};
  if (!isMap(base)) throw new Error('A base is a map');
  const views = Array.isArray(base['views']) ? base['views'].filter(isMap) : [];
  const named = views.map((view) => ({ name: String(view['type']), ...view }) as unknown as BaseViewFile);
  return { ...base, views: named.length > 0 ? named : [{ type: 'table', name: 'Table' }] };
}

/** A file as filters and properties see it. */
export interface BaseRow {
  readonly file: TFile;
  readonly cache: CachedMetadata | null;
}

/**
 * The value of `note.x` or `x` (a property of the note) or of `file.x`; `null` if there is none. Assumed: formulas have
 * no value here.
 */
export function propertyOf({ file, cache }: BaseRow, id: string): unknown {
  const [, type = 'note', name = id] = /^(note|file|formula)\.(.*)$/s.exec(id) ?? [];
  if (type === 'note') return cache?.frontmatter?.[name] ?? null;
  if (type === 'formula') return null;
  const properties: Readonly<Record<string, unknown>> = {
    name: file.name,
    basename: file.basename,
    path: file.path,
    ext: file.extension,
    folder: file.parent?.path ?? '',
    mtime: file.stat.mtime,
  };
  return properties[name] ?? null;
}

/**
 * Whether a row passes a filter: `and`, `or` and `not` of filters, `file.hasTag("…")` (which also finds nested tags),
 * `file.inFolder("…")`, and `property == "…"` or `!=`. Throws for any other formula. This is the part of Obsidian's
 * language that tests need.
 */
export function passes(row: BaseRow, filter: unknown): boolean {
  if (filter === undefined || filter === null) return true;
  if (typeof filter === 'string') return passesFormula(row, filter.trim());
  if (!isMap(filter)) throw new Error(`No filter: ${JSON.stringify(filter)}`);
  const of = (key: string): readonly unknown[] => (Array.isArray(filter[key]) ? filter[key] : []);
  if ('and' in filter) return of('and').every((one) => passes(row, one));
  if ('or' in filter) return of('or').some((one) => passes(row, one));
  return !of('not').some((one) => passes(row, one));
}

function passesFormula(row: BaseRow, formula: string): boolean {
  const [, call, list = ''] = /^file\.(hasTag|inFolder)\((.*)\)$/.exec(formula) ?? [];
  const wanted = [...list.matchAll(/"([^"]*)"/g)].map(([, text = '']) => text);
  if (call === 'hasTag') {
    const tags = ((row.cache && getAllTags(row.cache)) ?? []).map((tag) => tag.slice(1).toLowerCase());
    return wanted.some((tag) =>
      tags.some((one) => one === tag.toLowerCase() || one.startsWith(`${tag.toLowerCase()}/`)),
    );
  }
  if (call === 'inFolder') return wanted.some((folder) => row.file.path.startsWith(`${folder}/`));
  const [, property, operator, value] = /^([\w.]+) (==|!=) "([^"]*)"$/.exec(formula) ?? [];
  if (property === undefined) throw new Error(`The stand-in does not know the formula ${formula}`);
  return (propertyOf(row, property) === value) === (operator === '==');
}
