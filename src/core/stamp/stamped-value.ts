import { formatInstant } from '../front-matter/format-instant';
import { detectForm, unquoted } from '../front-matter/timestamp';
import type { StampWriting } from './plan';

/**
 * A value's YAML source as people read it: without quotes, and a number of seconds or milliseconds as the time that it
 * means, in the format of the settings.
 */
export function readableValue(source: string, { dateFormat, timeZone }: StampFormat): string {
  const { inner } = unquoted(source.trim());
  const form = detectForm(inner, dateFormat);
  if (form?.kind !== 'epoch') return inner;
  const instant = new Date(Number(inner) * (form.unit === 's' ? 1000 : 1));
  return formatInstant(instant, dateFormat, timeZone);
}

export type StampFormat = Pick<StampWriting, 'dateFormat' | 'timeZone'>;

/**
 * What of a value beside its time is another after a stamp: its offset from UTC, as spelled; or all of its form, because
 * the one that it had is not known (`detectForm`). `undefined` for a value that was empty or keeps both.
 */
export type ChangeOfForm =
  { readonly of: 'offset'; readonly from: string; readonly to: string } | { readonly of: 'form' };

export function changeOfForm(before: string, after: string): ChangeOfForm | undefined {
  const inner = unquoted(before.trim()).inner.trim();
  if (inner === '' || before === after) return undefined;
  const written = unquoted(after.trim()).inner.trim();
  const areDigits = [inner, written].every((value) => /^\d+$/.test(value)) && inner.length === written.length;
  if (areDigits) return undefined;
  if (detectForm(inner) === undefined) return { of: 'form' };
  const [from, to] = [offsetOf(inner), offsetOf(written)];
  return from === to ? undefined : { of: 'offset', from, to };
}

/** As it is spelled; empty for a time without one. */
function offsetOf(inner: string): string {
  const form = detectForm(inner);
  if (form?.kind !== 'date-time' || form.offset === 'none') return '';
  return /(?:[Zz]|[-+][\d:]+)$/.exec(inner)?.[0] ?? '';
}
