import { formatInstant } from './format-instant';

/** How a moment is written in a note, so that the next one can be written in the same way. */
export type TimestampForm = { readonly quote: '' | '"' | "'" } & (
  | { readonly kind: 'date' }
  | { readonly kind: 'epoch'; readonly unit: 'ms' | 's' }
  /** Digits only, for example from year to minute: `YYYYMMDDHHmm`. */
  | { readonly kind: 'digits'; readonly format: string }
  | {
      readonly kind: 'date-time';
      /** The text between date and time: `T`, a space, … */
      readonly separator: string;
      readonly seconds: boolean;
      /** The decimal mark and the number of digits of fractional seconds. Without digits, the mark is empty. */
      readonly fractionMark: string;
      readonly fractionDigits: number;
      /** Spaces before the offset. */
      readonly gap: string;
      readonly offset: 'none' | 'utc' | 'hours' | 'basic' | 'extended';
      /** The spelling of UTC: `Z` or `z`. Empty if the offset is not `utc`. */
      readonly zulu: string;
    }
);

const dateTime =
  /^(\d{4})-(\d{2})-(\d{2})(?:([Tt]|[ \t]+)(\d{2}):(\d{2})(?::(\d{2})(?:([.,])(\d+))?)?(?:([ \t]*)([Zz]|[-+]\d{2}(?::?\d{2})?))?)?$/;

/**
 * The form of a YAML scalar (`raw` with its quotes): a date; `YYYY-MM-DD HH:mm[:ss[.SSS]]` with `T` or a space, and
 * with an offset `Z`, `+0900`, `+09:00`, `+09` or none; seconds or milliseconds since 1970. `undefined` for anything
 * else. A value of digits is first tried in `format`, the format of the settings, since ten digits could also be
 * `YYMMDDHHmm`.
 */
export function detectForm(raw: string, format = ''): TimestampForm | undefined {
  const { quote, inner } = unquoted(raw);
  if (isInDigits(inner, format)) return { kind: 'digits', format, quote };
  if (/^\d{13}$/.test(inner)) return { kind: 'epoch', unit: 'ms', quote };
  if (/^\d{10}$/.test(inner)) return { kind: 'epoch', unit: 's', quote };
  const match = dateTime.exec(inner);
  if (match === null) return undefined;
  const [, , , , separator, , , second, fractionMark = '', digits = '', gap = '', offset = ''] = match;
  if (separator === undefined) return { kind: 'date', quote };
  return {
    kind: 'date-time',
    quote,
    separator,
    seconds: second !== undefined,
    fractionMark,
    fractionDigits: digits.length,
    gap,
    offset: offsetForm(offset),
    zulu: /z/i.test(offset) ? offset : '',
  };
}

/** `instant` as YAML source in `form`, quotes included. A value in UTC stays in UTC. */
export function formatLike(form: TimestampForm, instant: Date, timeZone: string): string {
  return form.quote + formatUnquoted(form, instant, timeZone) + form.quote;
}

/**
 * Whether `later` is before `earlier`; both are YAML scalars of one form. Values with an offset are compared as
 * instants, values without one by the wall-clock time that they show, since that is what a reader would see going back.
 */
export function goesBack(earlier: string, later: string): boolean {
  const before = orderOf(unquoted(earlier).inner);
  const after = orderOf(unquoted(later).inner);
  return before !== undefined && after !== undefined && after < before;
}

/** The quotes around a YAML scalar, and the source between them. */
export function unquoted(raw: string): { quote: '' | '"' | "'"; inner: string } {
  for (const quote of ['"', "'"] as const) {
    if (raw.length >= 2 && raw.startsWith(quote) && raw.endsWith(quote))
      return { quote, inner: raw.slice(1, -1) };
  }
  return { quote: '', inner: raw };
}

const digitTokens: readonly (readonly [string, string])[] = [
  ['YYYY', '\\d{4}'],
  ['YY', '\\d{2}'],
  ['MM', '(?:0[1-9]|1[0-2])'],
  ['DD', '(?:0[1-9]|[12]\\d|3[01])'],
  ['HH', '(?:[01]\\d|2[0-3])'],
  ['mm', '[0-5]\\d'],
  ['ss', '[0-5]\\d'],
  ['SSS', '\\d{3}'],
];

/**
 * Whether `inner` is a moment in a format of digits with the largest unit first, so that its number grows with time.
 */
function isInDigits(inner: string, format: string): boolean {
  if (!/^\d+$/.test(inner) || !/^(?:YYYY|YY)MM(?:DD(?:HH(?:mm(?:ss(?:SSS)?)?)?)?)?$/.test(format))
    return false;
  const source = digitTokens.reduce((pattern, [token, digits]) => pattern.replace(token, digits), format);
  return new RegExp(`^${source}$`).test(inner);
}

function formatUnquoted(form: TimestampForm, instant: Date, timeZone: string): string {
  if (form.kind === 'epoch') return formatInstant(instant, form.unit === 'ms' ? 'x' : 'X', 'Z');
  if (form.kind === 'digits') return formatInstant(instant, form.format, timeZone);
  if (form.kind === 'date') return formatInstant(instant, 'YYYY-MM-DD', timeZone);
  // A single call, because looking up a named time zone costs more than the rest of a stamp.
  const format = [
    `YYYY-MM-DD[${form.separator}]`,
    form.seconds ? 'HH:mm:ss' : 'HH:mm',
    form.fractionMark,
    // The tokens have at most nine fractional digits, which is beyond any clock. The rest are zeros.
    'S'.repeat(Math.min(form.fractionDigits, 9)) + '0'.repeat(Math.max(form.fractionDigits - 9, 0)),
    form.gap,
    form.offset === 'utc' ? `[${form.zulu}]` : offsetTokens[form.offset],
  ].join('');
  const text = formatInstant(instant, format, form.offset === 'utc' ? 'Z' : timeZone);
  return form.offset === 'hours' ? text.replace(/:00$/, '') : text;
}

const offsetTokens = { none: '', hours: 'Z', extended: 'Z', basic: 'ZZ' } as const;

function offsetForm(offset: string): 'none' | 'utc' | 'hours' | 'basic' | 'extended' {
  if (offset === '') return 'none';
  if (/z/i.test(offset)) return 'utc';
  if (offset.length === 3) return 'hours';
  return offset.includes(':') ? 'extended' : 'basic';
}

/** Milliseconds on a scale that is valid among values of one form; `undefined` for a moment that does not exist. */
function orderOf(inner: string): number | undefined {
  if (/^\d+$/.test(inner)) return Number(inner);
  const match = dateTime.exec(inner);
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0] = match.slice(1, 4).map(Number);
  const [hour = 0, minute = 0, second = 0] = match
    .slice(5, 8)
    .map((part: string | undefined) => Number(part ?? 0));
  const midnight = new Date(Date.UTC(year, month - 1, day));
  if (midnight.getUTCMonth() !== month - 1 || hour > 24 || minute > 59 || second > 60) return undefined;
  const seconds = hour * 3600 + minute * 60 + second + Number(`0.${match[9] ?? 0}`);
  return midnight.getTime() + seconds * 1000 - offsetMinutes(match[11]) * 60_000;
}

function offsetMinutes(offset: string | undefined): number {
  const match = /^([-+])(\d{2}):?(\d{2})?$/.exec(offset ?? '');
  if (match === null) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return match[1] === '-' ? -minutes : minutes;
}
