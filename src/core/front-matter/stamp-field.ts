import type { TextEdit } from '../text-edit';
import { editsFor, replaceScalar, scalarField } from './edit';
import { refuse, type EditResult, type Refusal } from './edit-result';
import { readEntries } from './entries';
import { formatInstant } from './format-instant';
import { detectForm, formatLike, goesBack, unquoted } from './timestamp';
import { doubleQuoted, quoteScalar, singleQuoted } from './yaml-scalar';

/**
 * Writes `instant` as the value of `key`, and changes no other byte. The value keeps its form (`detectForm`) and its
 * quotes. A value of an unknown form, or an empty one, is written in `format` (moment tokens, see `formatInstant`), in
 * the existing quotes, or quoted only if YAML would change it. `timeZone` is an IANA name, an offset such as `+09:00`,
 * or empty for the device's.
 *
 * The value never goes back: there are no edits if it is later than `instant` or already says the same (a date on the
 * same day). Refuses as `setField` does; `invalid-value` also for an `instant` that is not a valid date.
 */
export function stampField(
  text: string,
  key: string,
  instant: Date,
  // The fourth parameter is part of the published API.
  options: { readonly timeZone: string; readonly format: string },
): EditResult {
  const stamp = fieldStamp(text, { key, instant, ...options });
  return stamp.ok ? { ok: true, edits: stamp.edits } : stamp;
}

/** A stamp for an existing key, and what it does. */
export interface FieldStamp {
  readonly ok: true;
  readonly edits: TextEdit[];
  /** The value's source before and after; equal if there are no edits. */
  readonly before: string;
  readonly after: string;
  /** Whether the present value is later than the instant, so that it stays. */
  readonly isAhead: boolean;
}

/** As `stampField`, with one reading of the block, and with details of the stamp. */
export function fieldStamp(
  text: string,
  {
    key,
    instant,
    timeZone,
    format,
  }: { readonly key: string; readonly instant: Date; readonly timeZone: string; readonly format: string },
): FieldStamp | Refusal {
  if (Number.isNaN(instant.getTime())) return refuse('invalid-value', 'The time to write is no valid date.');
  const read = readEntries(text);
  if (!read.ok) return read;
  const field = scalarField(text, read, key);
  if (!field.ok) return field;
  const { source } = field;
  const { before, core, after } = apart(source);
  const form = detectForm(core, format);
  if (form === undefined) {
    const written = formatInstant(instant, format, timeZone);
    const raw = staysNumber(source, written) ? written : stampSource(source, written);
    const result = replaceScalar(text, { read, field, raw });
    return result.ok ? { ...result, before: source, after: raw, isAhead: false } : result;
  }
  const stamp = formatLike(form, instant, timeZone);
  if (goesBack(core, stamp)) return { ok: true, edits: [], before: source, after: source, isAhead: true };
  // A stamp of digits and date characters is a plain scalar anywhere, so the note need not be read again to check it.
  const raw = before + stamp + after;
  return { ok: true, edits: editsFor(text, field, raw), before: source, after: raw, isAhead: false };
}

/** No-break and zero-width spaces are part of a YAML value but not of the time in it. They stay. */
function apart(source: string): { before: string; core: string; after: string } {
  const { quote, inner } = unquoted(source);
  let from = 0;
  let to = inner.length;
  while (from < to && isSpace(inner.charAt(from))) from++;
  while (to > from && isSpace(inner.charAt(to - 1))) to--;
  return {
    before: quote + inner.slice(0, from),
    core: inner.slice(from, to),
    after: inner.slice(to) + quote,
  };
}

function isSpace(character: string): boolean {
  return /[\s\u200B\u2060]/.test(character);
}

/** A number that replaces a number needs no quotes. A leading zero would make it read as another number. */
function staysNumber(present: string, stamp: string): boolean {
  return /^\d+$/.test(present) && /^[1-9]\d*$/.test(stamp);
}

/** `stamp` in the quotes of `present`, a YAML scalar. If that has none, it is quoted only if YAML would change it. */
export function stampSource(present: string, stamp: string): string {
  const { quote } = unquoted(present);
  if (quote === '"') return doubleQuoted(stamp);
  if (quote === "'") return singleQuoted(stamp);
  return timestampSource(stamp);
}

/**
 * A moment that YAML readers recognise (a date, a time, seconds since 1970) stays plain, because they need it that way.
 */
function timestampSource(stamp: string): string {
  return detectForm(stamp)?.quote === '' ? stamp : quoteScalar(stamp);
}
