import { normalizeFolder, normalizeTag } from '../../core';
import { splitLines } from './control-values';
import type { SettingContext, SettingGroupFactory } from './setting-context';

/** Which notes belong to the glossary. */
export const glossarySettings: SettingGroupFactory = (context) => {
  const { translate } = context;
  return {
    type: 'group',
    heading: translate('settings.glossary.heading'),
    items: [
      {
        name: translate('settings.glossary-tags.name'),
        desc: translate('settings.glossary-tags.desc'),
        control: {
          type: 'text',
          key: 'glossaryTags',
          placeholder: 'ai, ml',
          validate: (value) => checkTags(value, context),
        },
      },
      {
        name: translate('settings.glossary-folders.name'),
        desc: translate('settings.glossary-folders.desc'),
        control: {
          type: 'textarea',
          key: 'glossaryFolders',
          rows: 3,
          validate: (value) => checkFolders(value, context),
        },
      },
    ],
  };
};

/** Obsidian's own rule for tags: no spaces, no punctuation but `-`, `_` and `/`, and something besides digits. */
const tagCharacters = /^[^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+$/;

function checkTags(value: string, { translate }: SettingContext): string | undefined {
  const tag = value
    .split(',')
    .map(normalizeTag)
    .find((name) => name !== '' && (!tagCharacters.test(name) || /^\d+$/.test(name)));
  return tag === undefined ? undefined : translate('settings.glossary-tags.invalid', { tag });
}

function checkFolders(value: string, { translate, folderExists }: SettingContext): string | undefined {
  const folder = splitLines(value)
    .map(normalizeFolder)
    .find((path) => path !== '' && !folderExists(path));
  return folder === undefined ? undefined : translate('settings.glossary-folders.missing', { folder });
}
