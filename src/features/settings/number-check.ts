import type { Translate } from '../../i18n';

/** What is wrong with a number that is to be whole and no smaller than `least`. */
export function checkWholeNumber(value: number, least: number, translate: Translate): string | undefined {
  return Number.isInteger(value) && value >= least
    ? undefined
    : translate('settings.whole-number-invalid', { least });
}
