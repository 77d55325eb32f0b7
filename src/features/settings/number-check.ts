import type { Translate } from '../../i18n';

/** Says what is wrong with a number that must be whole and not less than `least`. */
export function checkWholeNumber(value: number, least: number, translate: Translate): string | undefined {
  return Number.isInteger(value) && value >= least
    ? undefined
    : translate('settings.whole-number-invalid', { least });
}
