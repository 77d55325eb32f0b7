import { fieldRange, fieldSource } from '../front-matter/edit';
import type { EditRefusal, Refusal } from '../front-matter/edit-result';
import { formatInstant } from '../front-matter/format-instant';
import { insertKey } from '../front-matter/insert-key';
import { fieldStamp } from '../front-matter/stamp-field';
import { detectForm, formatLike, goesBack } from '../front-matter/timestamp';
import type { Settings } from '../settings/settings';
import { applyEdits, type TextEdit } from '../text-edit';
import type { StampEvent, StampSkip } from './outcome';
import type { StampDone } from './stamp-done';

/** The settings that say how a stamp is written. */
export type StampWriting = Pick<
  Settings,
  'stampKey' | 'dateFormat' | 'timeZone' | 'stampAddMissing' | 'frontMatterTemplate' | 'stampMinimumInterval'
>;

/**
 * A stamp to write, or why there is none. `edits` is empty for a note that already gives the present time. `line` is
 * the number of the offending line of the note, from 0.
 */
export type StampPlan =
  | ({ readonly ok: true; readonly edits: readonly TextEdit[] } & StampDone)
  | { readonly ok: false; readonly skip: StampSkip; readonly line?: number };

/**
 * Plans the stamp of one note at `instant`. It asks only whether and how the stamp can be written, not whether it
 * should be.
 */
export function planStamp(text: string, instant: Date, writing: StampWriting): StampPlan {
  const { stampKey, timeZone, dateFormat } = writing;
  const stamp = fieldStamp(text, { key: stampKey, instant, timeZone, format: dateFormat });
  if (!stamp.ok) return mayAdd(stamp.reason, writing) ? planAdding(text, instant, writing) : skipped(stamp);
  if (stamp.isAhead) return { ok: false, skip: 'clock-behind' };
  const { edits, before, after } = stamp;
  return { ok: true, edits, before, after, added: undefined };
}

/** Whether the time in the note is less than the minimum interval before `instant`. */
export function isTooSoon(text: string, instant: Date, writing: StampWriting): boolean {
  const seconds = writing.stampMinimumInterval;
  const present = seconds > 0 ? fieldSource(text, writing.stampKey) : undefined;
  if (present === undefined) return false;
  return isAhead(present, new Date(instant.getTime() - seconds * 1000), writing);
}

/**
 * Plans taking a stamp back: restores the old value, or removes the key if there was none. `undefined` if the value is
 * no longer the one that the stamp wrote.
 */
export function planTakeBack(text: string, key: string, stamp: StampDone): readonly TextEdit[] | undefined {
  const { before, after, added } = stamp;
  if (before !== undefined) {
    const range = fieldRange(text, key);
    if (!range || text.slice(range.from, range.to) !== after) return undefined;
    return [{ from: range.from, to: range.to, insert: before }];
  }
  if (!added || !text.startsWith(added.insert, added.from)) return undefined;
  return [{ from: added.from, to: added.from + added.insert.length, insert: '' }];
}

/** The record's event for a plan that was carried out or could not be. */
export function eventOf(path: string, plan: StampPlan, at: Date): StampEvent {
  if (!plan.ok) return { path, at, outcome: plan.skip };
  const { before, after, added } = plan;
  // A plan without edits is not a stamp: nothing was written.
  const outcome = plan.edits.length > 0 ? 'stamped' : 'current';
  return { path, at, outcome, done: { before, after, added } };
}

function mayAdd(reason: EditRefusal, { stampAddMissing }: StampWriting): boolean {
  return (
    (reason === 'no-key' && stampAddMissing !== 'never') ||
    (reason === 'no-front-matter' && stampAddMissing === 'block')
  );
}

function planAdding(text: string, instant: Date, writing: StampWriting): StampPlan {
  const { stampKey: key, timeZone, dateFormat, frontMatterTemplate } = writing;
  const value = formatInstant(instant, dateFormat, timeZone);
  const result = insertKey(text, { key, value }, frontMatterTemplate);
  if (!result.ok) return skipped(result);
  const { edits } = result;
  const after = fieldSource(applyEdits(text, edits), key) ?? '';
  return { ok: true, edits, before: undefined, after, added: edits[0] };
}

function skipped({ reason, line }: Pick<Refusal, 'reason' | 'line'>): StampPlan {
  return line === undefined ? { ok: false, skip: reason } : { ok: false, skip: reason, line };
}

function isAhead(source: string, instant: Date, { timeZone, dateFormat }: StampWriting): boolean {
  const form = detectForm(source.trim(), dateFormat);
  return form !== undefined && goesBack(source.trim(), formatLike(form, instant, timeZone));
}
