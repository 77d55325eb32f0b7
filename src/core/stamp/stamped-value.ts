import { formatInstant } from '../front-matter/format-instant';
import { detectForm, unquoted } from '../front-matter/timestamp';
import type { StampWriting } from './plan';

/**
 * A value's YAML source in a form that people can read: without quotes, and with a number of seconds or milliseconds
 * written as the time it stands for, in the format of the settings.
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
 * How a stamp changed the form of a value, apart from its time. `offset`: the offset from UTC, as spelled before and
 * after. `form`: the whole form, because the old one is not known (`detectForm`). `undefined` if the form is the same,
 * or if the value was empty.
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

/** The offset as it is spelled; empty for a time without one. */
function offsetOf(inner: string): string {
  const form = detectForm(inner);
  if (form?.kind !== 'date-time' || form.offset === 'none') return '';
  return /(?:[Zz]|[-+][\d:]+)$/.exec(inner)?.[0] ?? '';
}
