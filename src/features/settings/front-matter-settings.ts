import { formatInstant, isTimeZone } from '../../core';
import type { SettingGroupFactory } from './setting-context';
import { checkTemplate } from './template-check';

const placeholders = 'title date time created updated aliases tags folder description'
  .split(' ')
  .map((name) => `{{${name}}}`)
  .join(' ');

/** The template of Insert front matter, the form of Format front matter, and the format of times. */
export const frontMatterSettings: SettingGroupFactory = ({ translate, showTime }) => ({
  type: 'group',
  cls: 'ai-glossary-wide-settings',
  heading: translate('settings.front-matter.heading'),
  items: [
    {
      name: translate('settings.template.name'),
      desc: translate('settings.template.desc', { placeholders }),
      control: {
        type: 'textarea',
        key: 'frontMatterTemplate',
        rows: 8,
        validate: (template) => checkTemplate(template, translate),
      },
    },
    {
      name: translate('settings.date-format.name'),
      desc: translate('settings.date-format.desc'),
      control: {
        type: 'text',
        key: 'dateFormat',
        placeholder: 'YYYY-MM-DD HH:mm:ss ZZ',
        validate: (format) =>
          tellsDaysApart(format) ? undefined : translate('settings.date-format.invalid'),
      },
    },
    {
      name: translate('settings.time-zone.name'),
      desc: translate('settings.time-zone.desc'),
      control: {
        type: 'text',
        key: 'timeZone',
        placeholder: 'Asia/Seoul',
        validate: (zone) =>
          isTimeZone(zone.trim()) ? undefined : translate('settings.time-zone.invalid', { zone }),
      },
    },
    {
      name: translate('settings.format-dates.name'),
      desc: translate('settings.format-dates.desc'),
      control: { type: 'toggle', key: 'formatDates' },
    },
    {
      name: translate('settings.format-lists.name'),
      desc: translate('settings.format-lists.desc'),
      control: {
        type: 'dropdown',
        key: 'formatLists',
        options: {
          keep: translate('settings.format-lists.keep'),
          block: translate('settings.format-lists.block'),
          flow: translate('settings.format-lists.flow'),
        },
      },
    },
    {
      name: translate('settings.format-plurals.name'),
      desc: translate('settings.format-plurals.desc'),
      control: { type: 'toggle', key: 'formatPlurals' },
    },
    {
      name: translate('settings.time-sample.name'),
      desc: translate('settings.time-sample.desc'),
      render: ({ controlEl }) => showTime(controlEl),
    },
  ],
});

/** Whether a format identifies day and year, on a single line. */
function tellsDaysApart(format: string): boolean {
  const [day, nextDay, nextYear] = ['2024-01-02', '2024-01-03', '2025-01-02'].map((date) =>
    formatInstant(new Date(`${date}T03:04:05Z`), format, 'Z'),
  );
  return day !== nextDay && day !== nextYear && !/[\r\n]/.test(format);
}
