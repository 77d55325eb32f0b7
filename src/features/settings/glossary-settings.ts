import { checkFolders } from './folder-check';
import { checkWholeNumber } from './number-check';
import type { SettingGroupFactory } from './setting-context';
import { checkTags } from './tag-check';

/** Which notes belong to the glossary. */
export const glossarySettings: SettingGroupFactory = (context) => {
  const { ignoredProblems, translate } = context;
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
      {
        name: translate('settings.glossary-folders.add'),
        searchable: false,
        action: () => context.addFolder('glossaryFolders'),
      },
      {
        name: translate('settings.compact-rows.name'),
        desc: translate('settings.compact-rows.desc'),
        control: { type: 'toggle', key: 'panelCompactRows' },
      },
      {
        name: translate('settings.list-articles.name'),
        desc: translate('settings.list-articles.desc'),
        control: { type: 'toggle', key: 'listArticles' },
      },
      {
        name: translate('settings.definition-key.name'),
        desc: translate('settings.definition-key.desc'),
        control: { type: 'text', key: 'definitionKey', placeholder: 'definition' },
      },
      {
        name: translate('settings.stale-months.name'),
        desc: translate('settings.stale-months.desc'),
        control: {
          type: 'number',
          key: 'staleMonths',
          min: 0,
          step: 1,
          validate: (months) => checkWholeNumber(months, 0, translate),
        },
      },
      {
        name: translate('settings.ignored-problems.name'),
        desc: translate('settings.ignored-problems.desc'),
        visible: () => ignoredProblems.count() > 0,
        render: (setting) => {
          setting.addButton((button) =>
            button
              .setButtonText(
                translate('settings.ignored-problems.show-again', { count: ignoredProblems.count() }),
              )
              .onClick(() => void ignoredProblems.showAgain()),
          );
        },
      },
    ],
  };
};
