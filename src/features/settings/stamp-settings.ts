import type { SettingGroupFactory } from './setting-context';

/** Whether and where a save leaves its time. */
export const stampSettings: SettingGroupFactory = ({ translate }) => ({
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
        validate: (key) => (isPlainKey(key) ? undefined : translate('settings.stamp-key.invalid')),
      },
    },
  ],
});

/** A key that every YAML reader takes as it stands: words of letters and digits, joined by one `-`, `_`, `.` or space. */
function isPlainKey(key: string): boolean {
  return /^[\p{L}\p{N}_]+(?:[-_. ][\p{L}\p{N}_]+)*$/u.test(key);
}
