const timestamp =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(?:(Z)|([+-])(\d{2}):?(\d{2}))?$/i;

/** The latest of some `updated` values as written, whatever form each has; one that is no time counts as oldest. */
export function latestUpdated(values: readonly (string | undefined)[]): string | undefined {
  let latest: { value: string; time: number } | undefined;
  for (const value of values) {
    if (value === undefined) continue;
    const time = timeOf(value);
    const isLater =
      latest === undefined || time > latest.time || (time === latest.time && value > latest.value);
    if (isLater) latest = { value, time };
  }
  return latest?.value;
}

/** Milliseconds since 1970; a value without a zone is taken for UTC, a bare number for epoch (milli)seconds. */
function timeOf(value: string): number {
  if (/^\d{9,14}$/.test(value)) return Number(value) * (value.length > 11 ? 1 : 1000);
  const match = timestamp.exec(value.trim());
  if (match === null) return -Infinity;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part || 0));
  const offset = (Number(match[9] ?? 0) * 60 + Number(match[10] ?? 0)) * (match[8] === '-' ? -1 : 1);
  return Date.UTC(year, month - 1, day, hour, minute - offset, second);
}
