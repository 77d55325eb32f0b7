import { formatInstant, readableValue, type StampEvent, type StampSkip } from '../../../core';
import type { MessageKey, Translate } from '../../../i18n';
import { ago, duration } from '../../../i18n/durations';
import type { SettingsPort } from '../../../obsidian/settings-store';

/** What is needed to describe the outcomes of saves: the language, and the settings, which name the key. */
export interface StampTelling {
  readonly translate: Translate;
  readonly settings: Pick<SettingsPort, 'get'>;
}

/** One sentence on why a save did not stamp, with the number of the offending line. */
export function reasonOf(
  { skip, line }: { readonly skip: StampSkip; readonly line?: number },
  { translate, settings }: StampTelling,
): string {
  const { stampKey, stampMinimumChange, stampMinimumInterval } = settings.get();
  const message = translate(`stamp.skip.${skip}`, {
    key: stampKey,
    characters: stampMinimumChange,
    interval: duration(stampMinimumInterval, translate.locale),
  });
  return line === undefined ? message : translate('common.at-line', { message, line: line + 1 });
}

/** One sentence on the outcome of a save or a command; for a stamp, with the value before and after. */
export function outcomeOf({ outcome, done }: StampEvent, telling: StampTelling): string {
  const { translate } = telling;
  if (outcome === 'without') return reasonOf({ skip: outcome }, telling);
  if (outcome === 'current') return translate('stamp.was-current', { after: valueOf(done?.after, telling) });
  if (outcome === 'stamped' || outcome === 'taken-back') {
    const [before, after] = [done?.before, done?.after].map((value) => valueOf(value, telling));
    return translate((before === '' ? unpaired : paired)[outcome], {
      before: before ?? '',
      after: after ?? '',
    });
  }
  const isPutOff = outcome === 'composing' || outcome === 'property-panel';
  const reason = reasonOf({ skip: outcome }, telling);
  return translate(isPutOff ? 'stamp.was-put-off' : 'stamp.was-not-stamped', { reason });
}

const paired = { stamped: 'stamp.was-stamped', 'taken-back': 'stamp.was-taken-back' } as const satisfies Keys;
const unpaired = {
  stamped: 'stamp.was-stamped-first',
  'taken-back': 'stamp.was-removed',
} as const satisfies Keys;
type Keys = Record<'stamped' | 'taken-back', MessageKey>;

/** A value in readable form; empty if there is none. */
export function valueOf(source: string | undefined, { settings }: StampTelling): string {
  return readableValue(source ?? '', settings.get());
}

/** When something happened: the time as notes write it, and how long ago that was. */
export function whenOf({ at, since }: StampEvent, now: Date, { translate, settings }: StampTelling): string {
  const { dateFormat, timeZone } = settings.get();
  const format = tellsHours(dateFormat) ? dateFormat : `${dateFormat} HH:mm:ss`;
  const written = (instant: Date) => formatInstant(instant, format, timeZone);
  const values = { time: written(at), ago: ago((now.getTime() - at.getTime()) / 1000, translate.locale) };
  return since
    ? translate('stamp.why-from-to', { ...values, since: written(since) })
    : translate('stamp.why-at', values);
}

/** Writes a sentence so that no line breaks inside one of its values. */
export function writeWhole(parent: Node, text: string, values: readonly string[]): void {
  let rest = text;
  const inOrder = values.filter((value) => value !== '').sort((a, b) => text.indexOf(a) - text.indexOf(b));
  for (const value of inOrder) {
    const from = rest.indexOf(value);
    if (from < 0) continue;
    parent.appendText(rest.slice(0, from));
    parent.createSpan({ text: value, cls: 'ai-glossary-stamp-value' });
    rest = rest.slice(from + value.length);
  }
  parent.appendText(rest);
}

function tellsHours(format: string): boolean {
  const [hour, next] = ['03', '04'].map((hour) =>
    formatInstant(new Date(`2024-01-02T${hour}:05:06Z`), format, 'Z'),
  );
  return hour !== next;
}
