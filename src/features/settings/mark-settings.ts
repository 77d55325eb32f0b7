import { checkFolders } from './folder-check';
import type { SettingGroupFactory } from './setting-context';

/** Where terms are underlined, and which. */
export const markSettings: SettingGroupFactory = (context) => {
  const { translate } = context;
  return {
    type: 'group',
    heading: translate('settings.marks.heading'),
    items: [
      {
        name: translate('settings.mark-in-editor.name'),
        desc: translate('settings.mark-in-editor.desc'),
        control: { type: 'toggle', key: 'markInEditor' },
      },
      {
        name: translate('settings.mark-in-reading.name'),
        desc: translate('settings.mark-in-reading.desc'),
        control: { type: 'toggle', key: 'markInReading' },
      },
      {
        name: translate('settings.mark-headings.name'),
        desc: translate('settings.mark-headings.desc'),
        control: { type: 'toggle', key: 'markHeadings' },
      },
      {
        name: translate('settings.mark-tables.name'),
        desc: translate('settings.mark-tables.desc'),
        control: { type: 'toggle', key: 'markTables' },
      },
      {
        name: translate('settings.mark-first-only.name'),
        desc: translate('settings.mark-first-only.desc'),
        control: { type: 'toggle', key: 'markFirstOnly' },
      },
      {
        name: translate('settings.mark-hover.name'),
        desc: translate('settings.mark-hover.desc'),
        control: {
          type: 'dropdown',
          key: 'markHover',
          options: {
            preview: translate('settings.mark-hover.preview'),
            definition: translate('settings.mark-hover.definition'),
          },
        },
      },
      {
        name: translate('settings.mark-excluded-folders.name'),
        desc: translate('settings.mark-excluded-folders.desc'),
        control: {
          type: 'textarea',
          key: 'markExcludedFolders',
          rows: 3,
          validate: (value) => checkFolders(value, context),
        },
      },
      {
        name: translate('settings.mark-excluded-folders.add'),
        searchable: false,
        action: () => context.addFolder('markExcludedFolders'),
      },
      {
        name: translate('settings.mark-left-out.name'),
        desc: translate('settings.mark-left-out.desc'),
        control: { type: 'textarea', key: 'markLeftOut', rows: 3 },
      },
      {
        name: translate('settings.mark-exact-case.name'),
        desc: translate('settings.mark-exact-case.desc'),
        control: { type: 'textarea', key: 'markExactCase', rows: 3 },
      },
      {
        name: translate('settings.mark-without-accents.name'),
        desc: translate('settings.mark-without-accents.desc'),
        control: { type: 'textarea', key: 'markWithoutAccents', rows: 3 },
      },
      {
        name: translate('settings.mark-smallest-name.name'),
        desc: translate('settings.mark-smallest-name.desc'),
        control: {
          type: 'number',
          key: 'markSmallestName',
          min: 1,
          max: 20,
          step: 1,
          validate: (size) =>
            Number.isInteger(size) && size >= 1 && size <= 20
              ? undefined
              : translate('settings.mark-smallest-name.invalid'),
        },
      },
    ],
  };
};
