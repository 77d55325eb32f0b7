const timestamp =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(?:(Z)|([+-])(\d{2}):?(\d{2}))?$/i;

/**
 * The latest of some `updated` values, as written. Each may have its own form; one that is not a time counts as the
 * oldest.
 */
export function latestUpdated(values: readonly (string | undefined)[]): string | undefined {
  let latest: { value: string; time: number } | undefined;
  for (const value of values) {
    if (value === undefined) continue;
    const time = updatedInstant(value) ?? -Infinity;
    const isLater =
      latest === undefined || time > latest.time || (time === latest.time && value > latest.value);
    if (isLater) latest = { value, time };
  }
  return latest?.value;
}

/**
 * Milliseconds since 1970 for a date as notes write it (`2024-08-14`, `2024-08-14 23:46:50 +0900`, ISO 8601, epoch
 * seconds or milliseconds; quoted or not); otherwise `undefined`. A time without a zone counts as UTC, which is exact
 * enough for sorting.
 */
export function updatedInstant(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const text = written.trim().replace(/^["']|["']$/g, '');
  if (/^\d{9,14}$/.test(text)) return Number(text) * (text.length > 11 ? 1 : 1000);
  const match = timestamp.exec(text);
  if (match === null) return undefined;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part || 0));
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const offset = (Number(match[9] ?? 0) * 60 + Number(match[10] ?? 0)) * (match[8] === '-' ? -1 : 1);
  return Date.UTC(year, month - 1, day, hour, minute - offset, second);
}
