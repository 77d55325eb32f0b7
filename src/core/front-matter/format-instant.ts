import { wallClockAt, type TimeZone, type WallClock } from './time-zone';

/**
 * Writes `instant` in a format of moment tokens, in English, as moment itself does
 * (momentjs.com/docs/#/displaying/format).
 *
 * Supported: `YYYYYY YYYYY YYYY YY Y`, `Q Qo`, `MMMM MMM MM Mo M`, `DDDD DDDo DDD DD Do D`, `dddd ddd dd do d`, `E e`,
 * `WW Wo W ww wo w`, `GGGG GG gggg gg` (weeks of ISO and of the English calendar), `HH H hh h kk k`, `mm m ss s`,
 * `S`…`SSSSSSSSS`, `A a`, `Z` (`+09:00`), `ZZ` (`+0900`), `X` (seconds), `x` (milliseconds), `LTS LT L`…`LLLL`,
 * `l`…`llll`, `[literal text]`, and a backslash before a literal character (`YYYY-MM-DD\THH:mm`). Not supported: eras
 * (`N`, `y`) and names of time zones (`z`).
 *
 * `timeZone` is an IANA name, an offset such as `+09:00`, or empty for the device's.
 */
export function formatInstant(instant: Date, format: string, timeZone: TimeZone): string {
  return formatInLanguage(instant, format, { timeZone });
}

/** The time zone and language of a formatted date. */
export interface FormatLocale {
  readonly timeZone: TimeZone;
  /** A language tag. If it is missing or unknown, the language is English. */
  readonly language?: string;
}

/**
 * As `formatInstant`, with the names of months and days (`MMMM MMM dddd ddd dd`) in a language. Only for text that
 * people read: stamps are parsed again, on devices with other languages.
 */
export function formatInLanguage(
  instant: Date,
  format: string,
  { timeZone, language = 'en' }: FormatLocale,
): string {
  if (Number.isNaN(instant.getTime())) return 'Invalid date';
  return write({ ...wallClockAt(instant, timeZone), epoch: instant.getTime(), language }, format);
}

interface Time extends WallClock {
  readonly epoch: number;
  readonly language: string;
}

const tokens =
  /\[([^[]*)\]|(\\)?([Hh]mm(?:ss)?|YYYYYY|YYYYY|YYYY|YY|Y|Qo|Q|MMMM|MMM|Mo|MM|M|DDDD|DDDo|DDD|Do|DD|D|dddd|ddd|do|dd|d|E|e|Wo|WW|W|wo|ww|w|GGGGG|GGGG|GG|ggggg|gggg|gg|HH|H|hh|h|kk|k|mm|m|ss|s|S{1,9}|A|a|ZZ|Z|X|x)|\\?([^])/g;

function write(time: Time, format: string): string {
  return withoutLocaleTokens(format).replace(tokens, (...match: (string | undefined)[]) => {
    const [, literal, escape, token, character] = match;
    if (literal !== undefined) return literal;
    // A backslash itself is never written; the character after it is literal.
    if (token === undefined) return character === '\\' ? '' : (character ?? '');
    if (escape !== undefined) return token;
    const [, hour, rest] = /^([Hh])(mm.*)$/.exec(token) ?? [];
    return hour === undefined || rest === undefined ? one(time, token) : one(time, hour) + write(time, rest);
  });
}

/** Expands locale tokens first, so that their expansion is read together with the text around it. */
function withoutLocaleTokens(format: string): string {
  const localeTokens = /\[[^[]*\]|\\?(?:LTS?|L{1,4}|l{1,4})/g;
  return format.replace(localeTokens, (token) => localeFormats[token] ?? token);
}

function one(time: Time, token: string): string {
  const number = numbers(time, token.replace(/o$/, ''));
  if (number === undefined) return word(time, token);
  if (token.endsWith('o')) return ordinal(number);
  const width = token.startsWith('DDDD') ? 3 : token.startsWith('DDD') || token === 'Y' ? 1 : token.length;
  return padded(number, token === 'Y' ? 4 : width);
}

/** The value of a numeric token. */
function numbers(time: Time, token: string): number | undefined {
  const { year, month, day, hour, minute, second } = time;
  if (/^(?:G|W)/.test(token)) return weekPart(time, token, isoWeek);
  if (/^(?:g|w)/.test(token)) return weekPart(time, token, englishWeek);
  switch (token) {
    case 'Y':
    case 'YYYY':
    case 'YYYYY':
      return year;
    case 'YY':
      return year % 100;
    case 'Q':
      return Math.ceil(month / 3);
    case 'M':
    case 'MM':
      return month;
    case 'D':
    case 'DD':
      return day;
    case 'DDD':
    case 'DDDD':
      return dayOfYear(utcDay(year, month, day));
    case 'd':
    case 'e':
      return weekday(time);
    case 'E':
      return weekday(time) || 7;
    case 'H':
    case 'HH':
      return hour;
    case 'h':
    case 'hh':
      return hour % 12 || 12;
    case 'k':
    case 'kk':
      return hour || 24;
    case 'm':
    case 'mm':
      return minute;
    case 's':
    case 'ss':
      return second;
    default:
      return undefined;
  }
}

/** The value of a token that is not simply a number. */
function word(time: Time, token: string): string {
  switch (token) {
    case 'YYYYYY':
      return `${time.year < 0 ? '-' : '+'}${padded(Math.abs(time.year), 6)}`;
    case 'MMMM':
      return nameOf(time, { month: 'long' }) ?? months[time.month - 1] ?? '';
    case 'MMM':
      return nameOf(time, { month: 'short' }) ?? (months[time.month - 1] ?? '').slice(0, 3);
    case 'dddd':
      return nameOf(time, { weekday: 'long' }) ?? days[weekday(time)] ?? '';
    case 'ddd':
    case 'dd':
      return nameOf(time, { weekday: 'short' }) ?? (days[weekday(time)] ?? '').slice(0, token.length);
    case 'A':
      return time.hour < 12 ? 'AM' : 'PM';
    case 'a':
      return time.hour < 12 ? 'am' : 'pm';
    case 'Z':
      return offsetText(time.offset, ':');
    case 'ZZ':
      return offsetText(time.offset, '');
    case 'X':
      return String(Math.floor(time.epoch / 1000));
    case 'x':
      return String(time.epoch);
    default:
      return fraction(time.millisecond, token.length);
  }
}

/**
 * The name of a month or a day. `undefined` for English, which uses moment's own names, and for an unknown language.
 */
function nameOf(
  { year, month, day, language }: Time,
  style: Pick<Intl.DateTimeFormatOptions, 'month' | 'weekday'>,
): string | undefined {
  if (/^en\b/i.test(language)) return undefined;
  try {
    return utcDay(year, month, day).toLocaleDateString(language, { ...style, timeZone: 'UTC' });
  } catch {
    return undefined;
  }
}

const localeFormats: Readonly<Record<string, string>> = {
  LT: 'h:mm A',
  LTS: 'h:mm:ss A',
  L: 'MM/DD/YYYY',
  LL: 'MMMM D, YYYY',
  LLL: 'MMMM D, YYYY h:mm A',
  LLLL: 'dddd, MMMM D, YYYY h:mm A',
  l: 'M/D/YYYY',
  ll: 'MMM D, YYYY',
  lll: 'MMM D, YYYY h:mm A',
  llll: 'ddd, MMM D, YYYY h:mm A',
};

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const days = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/**
 * `first` is the first day of a week (0 is Sunday). `yearOf` is the day of the week, counted from `first`, that decides
 * which year the week belongs to.
 */
interface WeekRule {
  readonly first: number;
  readonly yearOf: number;
}
const isoWeek: WeekRule = { first: 1, yearOf: 3 };
const englishWeek: WeekRule = { first: 0, yearOf: 6 };

function weekPart(time: Time, token: string, { first, yearOf }: WeekRule): number {
  const sinceFirst = (weekday(time) - first + 7) % 7;
  const decisive = utcDay(time.year, time.month, time.day - sinceFirst + yearOf);
  if (/w/i.test(token)) return Math.ceil(dayOfYear(decisive) / 7);
  return token.length === 2 ? decisive.getUTCFullYear() % 100 : decisive.getUTCFullYear();
}

function utcDay(year: number, month: number, day: number): Date {
  return new Date(Date.UTC(year, month - 1, day));
}

function dayOfYear(day: Date): number {
  return Math.round((day.getTime() - Date.UTC(day.getUTCFullYear(), 0, 1)) / 86_400_000) + 1;
}

function weekday({ year, month, day }: WallClock): number {
  return utcDay(year, month, day).getUTCDay();
}

function ordinal(number: number): string {
  const teens = Math.floor((number % 100) / 10) === 1;
  const ending = teens ? undefined : ['th', 'st', 'nd', 'rd'][number % 10];
  return `${number}${ending ?? 'th'}`;
}

/** `minutes` east of UTC as `+09:00`, with `separator` between hours and minutes. */
function offsetText(minutes: number, separator: '' | ':'): string {
  const absolute = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${padded(Math.floor(absolute / 60), 2)}${separator}${padded(absolute % 60, 2)}`;
}

/** The first `digits` digits of the fraction of a second. */
function fraction(millisecond: number, digits: number): string {
  return padded(millisecond, 3).padEnd(digits, '0').slice(0, digits);
}

function padded(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
