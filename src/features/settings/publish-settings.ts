import { checkFolders } from './folder-check';
import type { SettingGroupFactory } from './setting-context';

/** Which notes become pages of a site. */
export const publishSettings: SettingGroupFactory = (context) => {
  const { translate } = context;
  return {
    type: 'group',
    heading: translate('settings.publish.heading'),
    items: [
      {
        name: translate('settings.publish-folders.name'),
        desc: translate('settings.publish-folders.desc'),
        control: {
          type: 'textarea',
          key: 'publishFolders',
          rows: 3,
          placeholder: '_posts',
          validate: (value) => checkFolders(value, context),
        },
      },
      {
        name: translate('settings.publish-folders.add'),
        searchable: false,
        action: () => context.addFolder('publishFolders'),
      },
    ],
  };
};
