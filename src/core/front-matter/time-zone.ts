/** What a wall clock shows. `month` counts from 1; `offset` is in minutes east of UTC. */
export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  readonly offset: number;
}

/**
 * A time zone: an IANA name, an offset (`+09:00`, `+0900`, `Z`), or empty for the device's; or the result of
 * `lookUpZone`.
 */
export type TimeZone = string | OffsetAt;

/** The minutes east of UTC at an instant. */
export type OffsetAt = (instant: Date) => number;

/** Looks a time zone up once, for callers that need it often: the lookup takes longer than all the rest. */
export function lookUpZone(timeZone: string): OffsetAt {
  const fixed = fixedOffset(timeZone);
  if (fixed !== undefined) return () => fixed;
  let format: Intl.DateTimeFormat | undefined;
  return (instant) => {
    format ??= timeZone === '' ? undefined : zonedFormat(timeZone);
    return format === undefined ? -Math.round(instant.getTimezoneOffset()) : offsetIn(format, instant);
  };
}

/** Whether `timeZone` is the device's (empty), an offset such as `+09:00`, or a name that this device knows. */
export function isTimeZone(timeZone: string): boolean {
  return timeZone === '' || fixedOffset(timeZone) !== undefined || zonedFormat(timeZone) !== undefined;
}

/**
 * The wall clock at `instant`, which must be a valid date. If the device does not know the name of the time zone, its
 * own zone is used.
 */
export function wallClockAt(instant: Date, timeZone: TimeZone): WallClock {
  const offset = offsetAt(instant, timeZone);
  const shifted = new Date(instant.getTime() + offset * 60_000);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
    millisecond: shifted.getUTCMilliseconds(),
    offset,
  };
}

/**
 * The instant at which a wall clock in `timeZone` shows this time. `undefined` if there is no such day or hour, which
 * includes the hour that a clock change skips. If the hour occurs twice, the one before the change.
 */
export function instantOf(
  clock: Pick<WallClock, 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'millisecond'>,
  timeZone: TimeZone,
): Date | undefined {
  const { year, month, day, hour, minute, second, millisecond } = clock;
  const asUtc = Date.UTC(year, month - 1, day, hour, minute, second, millisecond);
  const offsets = [-86_400_000, 86_400_000].map((apart) => offsetAt(new Date(asUtc + apart), timeZone));
  return offsets
    .map((offset) => new Date(asUtc - offset * 60_000))
    .find((instant) => {
      const shown = wallClockAt(instant, timeZone);
      return (
        shown.year === year &&
        shown.month === month &&
        shown.day === day &&
        shown.hour === hour &&
        shown.minute === minute &&
        shown.second === second
      );
    });
}

/** The first instant of a calendar day in `timeZone`; `undefined` if there is no such day. */
export function startOfDay(
  { year, month, day }: { year: number; month: number; day: number },
  timeZone: string,
): Date | undefined {
  const asUtc = new Date(Date.UTC(year, month - 1, day));
  if (asUtc.getUTCMonth() !== month - 1 || asUtc.getUTCDate() !== day) return undefined;
  // The offset depends on the instant that we want to find. Two steps are enough, even around a clock change.
  const guess = new Date(asUtc.getTime() - offsetAt(asUtc, timeZone) * 60_000);
  return new Date(asUtc.getTime() - offsetAt(guess, timeZone) * 60_000);
}

function offsetAt(instant: Date, timeZone: TimeZone): number {
  return (typeof timeZone === 'string' ? lookUpZone(timeZone) : timeZone)(instant);
}

function offsetIn(format: Intl.DateTimeFormat, instant: Date): number {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of format.formatToParts(instant)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const shown = Date.UTC(year, month - 1, day, hour, minute, second);
  return Math.round((shown - Math.floor(instant.getTime() / 1000) * 1000) / 60_000);
}

function fixedOffset(timeZone: string): number | undefined {
  if (timeZone === 'Z') return 0;
  const match = /^([-+])([01]\d|2[0-3]):?([0-5]\d)$/.exec(timeZone);
  if (match === null) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '-' ? -minutes : minutes;
}

function zonedFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return undefined;
  }
}
