import type { SettingGroupFactory } from './setting-context';

/** Whether terms are suggested while typing, and what choosing one does. */
export const suggestSettings: SettingGroupFactory = ({ translate }) => ({
  type: 'group',
  heading: translate('suggest.heading'),
  items: [
    {
      name: translate('suggest.enabled.name'),
      desc: translate('suggest.enabled.desc'),
      control: { type: 'toggle', key: 'suggestEnabled' },
    },
    {
      name: translate('suggest.insert.name'),
      desc: translate('suggest.insert.desc'),
      control: {
        type: 'dropdown',
        key: 'suggestInsert',
        options: { link: translate('suggest.insert.link'), text: translate('suggest.insert.text') },
      },
    },
    {
      name: translate('suggest.enter.name'),
      desc: translate('suggest.enter.desc'),
      control: { type: 'toggle', key: 'suggestEnter' },
    },
    {
      name: translate('suggest.smallest.name'),
      desc: translate('suggest.smallest.desc'),
      control: {
        type: 'number',
        key: 'suggestSmallest',
        min: 1,
        max: 10,
        step: 1,
        validate: (size) =>
          Number.isInteger(size) && size >= 1 && size <= 10
            ? undefined
            : translate('suggest.smallest.invalid'),
      },
    },
  ],
});
