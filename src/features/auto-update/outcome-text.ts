import type { StampEvent, StampSkip } from '../../core';
import type { Translate } from '../../i18n';

/** One sentence on why a save did not stamp. */
export function sentenceOf(skip: StampSkip, translate: Translate): string {
  return translate(`stamp.skip.${skip}`);
}

/** One sentence on what came of a save, with the value before and after where there was a stamp. */
export function describe(event: StampEvent, translate: Translate): string {
  if (event.outcome === 'taken-back') return translate('stamp.was-taken-back');
  if (event.outcome !== 'stamped') return sentenceOf(event.outcome, translate);
  const { before = '', after = '' } = event.done ?? {};
  if (before === after) return translate('stamp.was-current', { after });
  return before === ''
    ? translate('stamp.was-stamped-first', { after })
    : translate('stamp.was-stamped', { before, after });
}
