import { normalizeTag } from '../../core';
import type { SettingContext } from './setting-context';

/** Obsidian's own rule for tags: no spaces, no punctuation but `-`, `_` and `/`, and something besides digits. */
const tagCharacters = /^[^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+$/;

/** Says which tag, of those between commas, cannot be one. */
export function checkTags(value: string, { translate }: SettingContext): string | undefined {
  const tag = value
    .split(',')
    .map(normalizeTag)
    .find((name) => name !== '' && (!tagCharacters.test(name) || /^\d+$/.test(name)));
  return tag === undefined ? undefined : translate('settings.tag-invalid', { tag });
}
