import type { AddMissing, CountedPart } from '../../core';
import type { Translate } from '../../i18n';
import { checkFolders } from './folder-check';
import { checkWholeNumber } from './number-check';
import type { SettingGroupFactory } from './setting-context';
import { checkTags } from './tag-check';

/** Whether saves are stamped, and how. */
export const stampSettings: SettingGroupFactory = ({ translate }) => {
  const counts: Record<CountedPart, string> = {
    all: translate('settings.stamp-counts.all'),
    body: translate('settings.stamp-counts.body'),
  };
  const addMissing: Record<AddMissing, string> = {
    never: translate('settings.stamp-add-missing.never'),
    key: translate('settings.stamp-add-missing.key'),
    block: translate('settings.stamp-add-missing.block'),
  };
  return {
    type: 'group',
    heading: translate('settings.stamp.heading'),
    items: [
      {
        name: translate('settings.stamp-enabled.name'),
        desc: translate('settings.stamp-enabled.desc'),
        control: { type: 'toggle', key: 'stampEnabled' },
      },
      {
        name: translate('settings.stamp-key.name'),
        desc: translate('settings.stamp-key.desc'),
        control: {
          type: 'text',
          key: 'stampKey',
          placeholder: 'updated',
          validate: (key) => checkStampKey(key, translate),
        },
      },
      {
        name: translate('settings.stamp-add-missing.name'),
        desc: translate('settings.stamp-add-missing.desc'),
        control: { type: 'dropdown', key: 'stampAddMissing', options: addMissing },
      },
      {
        name: translate('settings.stamp-created-key.name'),
        desc: translate('settings.stamp-created-key.desc'),
        control: {
          type: 'text',
          key: 'stampCreatedKey',
          placeholder: 'date',
          validate: (key) =>
            key === '' || isPlainKey(key) ? undefined : translate('settings.stamp-key.invalid'),
        },
      },
      {
        name: translate('settings.stamp-counts.name'),
        desc: translate('settings.stamp-counts.desc'),
        control: { type: 'dropdown', key: 'stampCounts', options: counts },
      },
      {
        name: translate('settings.stamp-minimum-change.name'),
        desc: translate('settings.stamp-minimum-change.desc'),
        control: {
          type: 'number',
          key: 'stampMinimumChange',
          min: 1,
          step: 1,
          validate: (size) => checkWholeNumber(size, 1, translate),
        },
      },
      {
        name: translate('settings.stamp-minimum-interval.name'),
        desc: translate('settings.stamp-minimum-interval.desc'),
        control: {
          type: 'number',
          key: 'stampMinimumInterval',
          min: 0,
          step: 1,
          validate: (seconds) => checkWholeNumber(seconds, 0, translate),
        },
      },
    ],
  };
};

/** Which notes are not stamped. */
export const stampScopeSettings: SettingGroupFactory = (context) => {
  const { translate } = context;
  return {
    type: 'group',
    heading: translate('settings.stamp-scope.heading'),
    items: [
      {
        name: translate('settings.stamp-excluded-folders.name'),
        desc: translate('settings.stamp-excluded-folders.desc'),
        control: {
          type: 'textarea',
          key: 'stampExcludedFolders',
          rows: 3,
          validate: (value) => checkFolders(value, context),
        },
      },
      {
        name: translate('settings.stamp-excluded-folders.add'),
        searchable: false,
        action: () => context.addFolder('stampExcludedFolders'),
      },
      {
        name: translate('settings.stamp-excluded-tags.name'),
        desc: translate('settings.stamp-excluded-tags.desc'),
        control: {
          type: 'text',
          key: 'stampExcludedTags',
          validate: (value) => checkTags(value, context),
        },
      },
      {
        name: translate('settings.stamp-excluded-patterns.name'),
        desc: translate('settings.stamp-excluded-patterns.desc'),
        control: { type: 'textarea', key: 'stampExcludedPatterns', rows: 3, placeholder: '**/draft-*.md' },
      },
      {
        name: translate('settings.stamp-excluded-property.name'),
        desc: translate('settings.stamp-excluded-property.desc'),
        control: {
          type: 'text',
          key: 'stampExcludedProperty',
          placeholder: 'no_stamp',
          validate: (key) =>
            key.trim() === '' || isPlainKey(key.trim()) ? undefined : translate('settings.stamp-key.invalid'),
        },
      },
      {
        name: translate('settings.stamp-opt-out.name'),
        desc: translate('settings.stamp-opt-out.desc'),
        control: {
          type: 'text',
          key: 'stampOptOutProperty',
          placeholder: 'stamp',
          validate: (key) =>
            key.trim() === '' || isPlainKey(key.trim()) ? undefined : translate('settings.stamp-key.invalid'),
        },
      },
    ],
  };
};

/** Properties of Obsidian, Jekyll and ours that contain something other than the time of the last edit. */
const otherUse: readonly string[] = [
  'title',
  'alias',
  'aliases',
  'tag',
  'tags',
  'cssclass',
  'cssclasses',
  'description',
  'categories',
  'category',
  'layout',
  'permalink',
  'publish',
  'published',
  'date',
  'created',
  'glossary',
];

/** Checks the stamped key, because a stamp replaces whatever the key contains. */
function checkStampKey(key: string, translate: Translate): string | undefined {
  if (!isPlainKey(key)) return translate('settings.stamp-key.invalid');
  return otherUse.includes(key.toLowerCase())
    ? translate('settings.stamp-key.other-use', { key })
    : undefined;
}

/**
 * Whether every YAML reader takes a key as it is: words of letters and digits, joined by single `-`, `_`, `.` or
 * spaces.
 */
function isPlainKey(key: string): boolean {
  return /^[\p{L}\p{N}_]+(?:[-_. ][\p{L}\p{N}_]+)*$/u.test(key);
}
