import type { Locale } from '.';

/** Units of time from longest to shortest, each with its number of seconds. */
const units = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

/** A number of seconds ago in words, in the longest unit that is full: `5 minutes ago`, `어제`. */
export function ago(seconds: number, locale: Locale): string {
  const [unit, length] = units.find(([, length]) => seconds >= length) ?? (['second', 1] as const);
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return words.format(-Math.floor(Math.max(0, seconds) / length), unit);
}

/** A whole number of seconds in words, in the longest unit that expresses it exactly: `90 seconds`, `2시간`. */
export function duration(seconds: number, locale: Locale): string {
  const [unit, length] = units.find(([, length]) => seconds % length === 0) ?? (['second', 1] as const);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(seconds / length);
}
