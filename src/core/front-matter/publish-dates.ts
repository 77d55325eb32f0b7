import { isScalar, isSeq } from 'yaml';
import { lineAt } from './block';
import { setField } from './edit';
import { momentOf } from './format-date';
import { formatInstant } from './format-instant';
import type { Segment } from './format-segments';
import { readByPsych } from './psych-scalar';
import type { PublishFinding, PublishNote, PublishOptions } from './publish-finding';
import { detectForm } from './timestamp';

/** The day in a file name, as Jekyll finds it (`Document::DATE_FILENAME_MATCHER`). */
export function nameDate(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const match = /^(\d{2,4})-(\d{1,2})-(\d{1,2})-[^/]*\.[^.]+$/.exec(name);
  if (match === null) return undefined;
  const [year = '', month = '', day = ''] = match.slice(1);
  return `${year.length === 2 ? '20' : ''}${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Whether a value is missing, null, an empty string or an empty list. */
export function isEmptyValue({ pair: { value } }: Segment): boolean {
  if (value === null) return true;
  if (isScalar(value))
    return value.value === null || (typeof value.value === 'string' && value.value.trim() === '');
  return isSeq(value) && value.items.length === 0;
}

/** A moment in front matter. For a day, `instant` is its first instant. */
interface Dated {
  readonly instant: Date;
  readonly day: string;
  readonly isDay: boolean;
}

/** Checks `date` and `updated`. */
export function checkDates(
  { path, text }: PublishNote,
  segments: readonly Segment[],
  options: PublishOptions,
): PublishFinding[] {
  const { now, timeZone } = options;
  const date = segments.find(({ key }) => key === 'date');
  if (date === undefined) return [];
  const place = { line: lineAt(text, date.keyFrom), key: 'date' } as const;
  const named = nameDate(path);
  if (isEmptyValue(date)) {
    const mend = named === undefined ? undefined : setField(text, 'date', named);
    return [{ code: 'empty-date', ...place, ...(mend?.ok === true ? { edits: mend.edits } : {}) }];
  }
  const found = datedOf(text, date, timeZone);
  if (found === undefined) return unreadableDate(text, { date, place, timeZone });
  const findings: PublishFinding[] = [];
  if (found.instant > now) findings.push({ code: 'future-date', ...place });
  if (named !== undefined && named !== found.day) findings.push({ code: 'date-differs-from-name', ...place });
  const updated = segments.find(({ key }) => key === 'updated');
  const later = updated && datedOf(text, updated, timeZone);
  if (updated !== undefined && later !== undefined) {
    const isBefore = found.isDay || later.isDay ? later.day < found.day : later.instant < found.instant;
    const line = lineAt(text, updated.keyFrom);
    if (isBefore) findings.push({ code: 'updated-before-date', line, key: 'updated' });
  }
  return findings;
}

/**
 * A value as Jekyll dates it. Ruby's YAML reader takes an unquoted time with seconds and without an offset as UTC;
 * everything else goes through `Time.parse`, which uses the site's time zone.
 */
function datedOf(text: string, { pair: { value } }: Segment, timeZone: string): Dated | undefined {
  if (!isScalar(value) || typeof value.value !== 'string') return undefined;
  const source = value.value.trim();
  const form = detectForm(source);
  if (form === undefined || form.kind === 'epoch' || form.kind === 'digits') return undefined;
  const isUtc = form.kind === 'date-time' && value.type === 'PLAIN' && readByPsych(source).kind === 'time';
  // The hour that a clock change skips exists in UTC.
  const instant = momentOf(source, isUtc ? 'Z' : timeZone) ?? momentOf(source, 'Z');
  if (instant === undefined) return undefined;
  return { instant, day: formatInstant(instant, 'YYYY-MM-DD', timeZone), isDay: form.kind === 'date' };
}

interface UnreadDate {
  readonly date: Segment;
  readonly place: { readonly line: number; readonly key: 'date' };
  readonly timeZone: string;
}

/**
 * Ruby's `Time.parse` accepts more forms than we know. A date that it can read is not reported, although it cannot be
 * compared.
 */
function unreadableDate(text: string, { date, place, timeZone }: UnreadDate): PublishFinding[] {
  const { value } = date.pair;
  const source = isScalar(value) ? value.source.trim() : '';
  if (rubyDates.some((form) => form.test(source)) && detectForm(source) === undefined) return [];
  const instant = /^\d{10}(?:\d{3})?$/.test(source) ? momentOf(source, timeZone) : undefined;
  const mend = instant && setField(text, 'date', formatInstant(instant, 'YYYY-MM-DD HH:mm:ss ZZ', timeZone));
  return [{ code: 'unreadable-date', ...place, ...(mend?.ok === true ? { edits: mend.edits } : {}) }];
}

const rubyDates: readonly RegExp[] = [
  /^\d{4}(?:[-/]|\. ?)(?:0?[1-9]|1[0-2])(?:[-/]|\. ?)(?:0?[1-9]|[12]\d|3[01])(?!\d)/,
  /^(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|1[0-2])[-/.]\d{4}$/,
  /^\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?)?$/,
  /^(?:[a-z]{3,9},? +)?(?:\d{1,2} +)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? +\d{1,4}/i,
];
