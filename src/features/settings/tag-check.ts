import { normalizeTag } from '../../core';
import type { SettingContext } from './setting-context';

/** Obsidian's rule for tags: no spaces, no punctuation except `-`, `_` and `/`, and not only digits. */
const tagCharacters = /^[^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+$/;

/** Says which of some tags, separated by commas, is not valid. */
export function checkTags(value: string, { translate }: SettingContext): string | undefined {
  const tag = value
    .split(',')
    .map(normalizeTag)
    .find((name) => name !== '' && (!tagCharacters.test(name) || /^\d+$/.test(name)));
  return tag === undefined ? undefined : translate('settings.tag-invalid', { tag });
}
