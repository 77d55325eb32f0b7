import type { SettingGroupFactory } from './setting-context';

/** Where the built-in reference shows. */
export const referenceSettings: SettingGroupFactory = ({ translate }) => ({
  type: 'group',
  heading: translate('reference.heading'),
  items: [
    {
      name: translate('reference.listing.name'),
      desc: translate('reference.listing.desc'),
      control: {
        type: 'dropdown',
        key: 'referenceListing',
        options: {
          search: translate('reference.listing.search'),
          all: translate('reference.listing.all'),
          off: translate('reference.listing.off'),
        },
      },
    },
    {
      name: translate('reference.marks.name'),
      desc: translate('reference.marks.desc'),
      control: { type: 'toggle', key: 'referenceMarks' },
    },
  ],
});
