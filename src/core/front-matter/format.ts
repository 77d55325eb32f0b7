import type { TextEdit } from '../text-edit';
import { lineAt } from './block';
import { refuse, type FormatRefusal, type Refusal } from './edit-result';
import { readMap } from './entries';
import { refuseChange, refuseCode, refuseMoves, type Formed } from './format-check';
import { dateFormatOf, reformDate, type DateFormat } from './format-date';
import { restyleList, type ListContext, type ListStyle } from './format-list';
import { planPlurals, type Plurals } from './format-plural';
import { moveSegments, type MovedText } from './format-order';
import { segmentsOf, type Segment } from './format-segments';
import { refuseText } from './parse';

/** The form that front matter should have. Keys ignore case. */
export interface FormatOptions {
  /** These keys come first, in this order. The others keep their order after them. */
  readonly order: readonly string[];
  /** Keys whose values are dates. */
  readonly dateKeys?: readonly string[];
  /** In moment tokens. If it is missing, dates stay as they are. */
  readonly dateFormat?: string;
  /** An IANA name, an offset such as `+09:00`, or empty for the device's. */
  readonly timeZone?: string;
  /** How the values of `listKeys` are written; `keep` if it is missing. */
  readonly lists?: 'keep' | ListStyle;
  readonly listKeys?: readonly string[];
  /** Whether `tag`, `alias` and `cssclass` become `tags`, `aliases` and `cssclasses`. */
  readonly plural?: boolean;
}

/** Either the fewest edits (possibly none), or a refusal with its reason. */
export type FormatResult = { readonly ok: true; readonly edits: TextEdit[] } | Refusal<FormatRefusal>;

/** As `FormatResult`, and which text moves, so that a cursor can move with it. */
export type FormatPlan =
  | { readonly ok: true; readonly edits: TextEdit[]; readonly moved: readonly MovedText[] }
  | Refusal<FormatRefusal>;

/**
 * Formats the front matter of a note: the order of its keys, its dates, its lists, its plurals. What the note says
 * stays the same, both in YAML 1.1 and in YAML 1.2, and no comment is lost.
 *
 * A key moves together with the blank lines and comments above it, the comment after it and the indented comments below
 * it. A comment at the top that is followed by a blank line stays there. A date keeps its quotes. If the format has a
 * time and the date has none, the date stays as it is. So do values of other forms, and lists that hold more than
 * single values or comments that would lose their place.
 *
 * Refuses what cannot be read, as `insertFrontMatter` does; `flow-map`; `anchor` and `duplicate-key` for keys that
 * would move although their meaning depends on their place; `not-joined`; `template-code` for code whose order matters;
 * and `not-kept` for anything else that would read differently afterwards.
 */
export function formatFrontMatter(text: string, options: FormatOptions): FormatResult {
  const plan = planFormat(text, options);
  return plan.ok ? { ok: true, edits: plan.edits } : plan;
}

/** As `formatFrontMatter`, and which text moves. */
export function planFormat(text: string, options: FormatOptions): FormatPlan {
  if (text.includes('\0')) return refuseText();
  const read = readMap(text);
  if (!read.ok) return read;
  const { block, map } = read;
  if (map === undefined) return { ok: true, edits: [], moved: [] };
  if (map.flow === true) {
    const line = lineAt(text, block.contentFrom);
    return refuse('flow-map', 'The front matter is written in braces.', line);
  }
  const cut = segmentsOf(text, block, map);
  if (!cut.ok) return cut;
  const context = { text, block, indent: cut.indent };
  const plurals: Plurals | Refusal<FormatRefusal> =
    options.plural === true
      ? planPlurals(context, cut.segments, (key) => listStyleOf(key, options))
      : { ok: true, renamed: new Map(), joined: new Map(), removed: new Set() };
  if (!plurals.ok) return plurals;
  const { dateFormat, timeZone = '' } = options;
  const dates = dateFormat === undefined ? undefined : dateFormatOf(dateFormat, timeZone);
  const formed = cut.segments
    .filter((segment) => !plurals.removed.has(segment))
    .map((segment) => formOf(context, segment, { options, plurals, dates }));
  const ordered = inOrder(formed, options.order);
  const refusal = refuseMoves(context, formed, ordered);
  if (refusal !== undefined) return refusal;
  const { edits, moved } = moveSegments(text, { formed, ordered, removed: plurals.removed });
  if (edits.length === 0) return { ok: true, edits, moved };
  return (
    refuseCode(text, block) ?? refuseChange(text, { edits, ordered, block }) ?? { ok: true, edits, moved }
  );
}

interface Form {
  readonly options: FormatOptions;
  readonly plurals: Plurals;
  readonly dates: DateFormat | undefined;
}

function formOf(context: ListContext, segment: Segment, { options, plurals, dates }: Form): Formed {
  const rename = plurals.renamed.get(segment);
  const key = rename?.key ?? segment.key;
  const named = rename === undefined ? [] : [rename.edit];
  const joined = plurals.joined.get(segment);
  if (joined?.values !== undefined) return { segment, key, edits: [...joined.edits], values: joined.values };
  const before = [...named, ...(joined?.edits ?? [])];
  const date =
    dates !== undefined && includes(options.dateKeys ?? [], key) && reformDate(context.text, segment, dates);
  if (date) return { segment, key, edits: [...before, date.edit], source: date.source };
  const style = listStyleOf(key, options);
  const restyled = style === undefined ? undefined : restyleList(context, { ...segment, key }, style);
  if (restyled === undefined) return { segment, key, edits: before };
  return { segment, key, edits: [...before, ...restyled.edits], values: restyled.values };
}

function listStyleOf(key: string, { lists = 'keep', listKeys = [] }: FormatOptions): ListStyle | undefined {
  return lists !== 'keep' && includes(listKeys, key) ? lists : undefined;
}

function includes(keys: readonly string[], key: string): boolean {
  return keys.some((each) => each.toLowerCase() === key.toLowerCase());
}

function inOrder(formed: readonly Formed[], order: readonly string[]): readonly Formed[] {
  const rankOf = new Map<string, number>();
  for (const [rank, key] of order.entries()) {
    if (!rankOf.has(key.toLowerCase())) rankOf.set(key.toLowerCase(), rank);
  }
  const rank = ({ key }: Formed): number => rankOf.get(key.toLowerCase()) ?? order.length;
  return [...formed].sort((a, b) => rank(a) - rank(b));
}
