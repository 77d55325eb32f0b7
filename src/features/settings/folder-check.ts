import { normalizeFolder } from '../../core';
import { splitLines } from './control-values';
import type { SettingContext } from './setting-context';

/** Says which of some folders, one per line, does not exist. */
export function checkFolders(value: string, { translate, folderExists }: SettingContext): string | undefined {
  const folder = splitLines(value)
    .map(normalizeFolder)
    .find((path) => path !== '' && !folderExists(path));
  return folder === undefined ? undefined : translate('settings.folder-missing', { folder });
}
