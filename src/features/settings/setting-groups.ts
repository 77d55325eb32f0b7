import { frontMatterSettings } from './front-matter-settings';
import { glossarySettings } from './glossary-settings';
import { markSettings } from './mark-settings';
import { referenceSettings } from './reference-settings';
import type { SettingGroupFactory } from './setting-context';
import { stampScopeSettings, stampSettings } from './stamp-settings';
import { suggestSettings } from './suggest-settings';

/** The groups of the setting tab, in the order in which it shows them. */
export const settingGroups: readonly SettingGroupFactory[] = [
  glossarySettings,
  referenceSettings,
  markSettings,
  suggestSettings,
  frontMatterSettings,
  stampSettings,
  stampScopeSettings,
];
