import { isScalar } from 'yaml';
import type { TextEdit } from '../text-edit';
import { holdsTemplateCode } from './yaml-source';
import { formatInstant } from './format-instant';
import type { Segment } from './format-segments';
import { stampSource } from './stamp-field';
import { instantOf, lookUpZone, type TimeZone } from './time-zone';
import { detectForm, unquoted } from './timestamp';

export interface DateFormat {
  /** In moment tokens. */
  readonly format: string;
  /** The zone of values that have no offset, and of what is written. */
  readonly timeZone: TimeZone;
  readonly saysTheTime: boolean;
}

/**
 * A format for dates; `undefined` if the format does not distinguish days, months and years, and so cannot hold a date.
 */
export function dateFormatOf(format: string, timeZone: string): DateFormat | undefined {
  const distinct = (moments: readonly string[]): number =>
    new Set(moments.map((moment) => formatInstant(new Date(`${moment}Z`), format, 'Z'))).size;
  const days = ['2001-02-03T01:00', '2001-02-04T01:00', '2001-03-03T01:00', '2002-02-03T01:00'];
  const saysTheTime = distinct(['2001-02-03T01:00', '2001-02-03T02:00', '2001-02-03T01:01']) > 1;
  return distinct(days) === days.length ? { format, timeZone: lookUpZone(timeZone), saysTheTime } : undefined;
}

/**
 * Writes a date or a time in another format, in the quotes it has. `undefined` for a value that stays: it has the
 * format already, its form is unknown, it is not an existing moment, or it lacks the time that the format asks for.
 */
export function reformDate(
  text: string,
  { pair: { value }, valueTo }: Segment,
  { format, timeZone, saysTheTime }: DateFormat,
): { readonly edit: TextEdit; readonly source: string } | undefined {
  if (!isScalar(value) || value.anchor !== undefined || value.tag !== undefined) return undefined;
  const from = valueTo - (value.range[1] - value.range[0]);
  const present = text.slice(from, valueTo);
  const form = /[\r\n]/.test(present) || holdsTemplateCode(present) ? undefined : detectForm(present, format);
  if (form === undefined || form.kind === 'digits' || (form.kind === 'date' && saysTheTime)) return undefined;
  // A day is the same in every zone, but in some zones a day has no midnight.
  const zone = form.kind === 'date' ? 'Z' : timeZone;
  const instant = momentOf(unquoted(present).inner, zone);
  if (instant === undefined) return undefined;
  const written = formatInstant(instant, format, zone);
  const source = stampSource(present, written);
  if (source === present || !readsBack(written, { instant, format, zone })) return undefined;
  return { source, edit: { from, to: valueTo, insert: source } };
}

/**
 * Whether the written value means the same moment. A format may contain a literal `Z` or an offset other than the
 * zone's.
 */
function readsBack(
  written: string,
  { instant, format, zone }: { readonly instant: Date; readonly format: string; readonly zone: TimeZone },
): boolean {
  const again = momentOf(written, zone);
  // Formatting again takes longer than everything else here, so compare the instants first.
  if (again === undefined || again.getTime() === instant.getTime()) return true;
  return formatInstant(again, format, zone) === written;
}

const dateTime =
  /^(\d{4})-(\d{2})-(\d{2})(?:(?:[Tt]|[ \t]+)(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?[ \t]*([Zz]|[-+]\d{2}(?::?\d{2})?)?)?$/;

/** The moment that a value in a form of `detectForm` stands for. */
export function momentOf(value: string, timeZone: TimeZone): Date | undefined {
  if (/^\d{13}$/.test(value)) return new Date(Number(value));
  if (/^\d{10}$/.test(value)) return new Date(Number(value) * 1000);
  const match = dateTime.exec(value);
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part: string | undefined) => Number(part ?? 0));
  const millisecond = Number((match[7] ?? '').padEnd(3, '0').slice(0, 3));
  return instantOf({ year, month, day, hour, minute, second, millisecond }, zoneOf(match[8]) ?? timeZone);
}

/** An offset as a time zone: `+09` becomes `+09:00`. */
function zoneOf(offset: string | undefined): string | undefined {
  if (offset === undefined) return undefined;
  if (/z/i.test(offset)) return 'Z';
  return offset.length === 3 ? `${offset}:00` : offset;
}
