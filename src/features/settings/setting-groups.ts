import { frontMatterSettings } from './front-matter-settings';
import { glossarySettings } from './glossary-settings';
import { markSettings } from './mark-settings';
import { referenceSettings } from './reference-settings';
import type { SettingGroupFactory } from './setting-context';
import { stampScopeSettings, stampSettings } from './stamp-settings';
import { suggestSettings } from './suggest-settings';
import { templateRuleSettings } from './template-rule-settings';
import { publishSettings } from './publish-settings';

/** The groups of the setting tab, in display order. */
export const settingGroups: readonly SettingGroupFactory[] = [
  glossarySettings,
  referenceSettings,
  markSettings,
  suggestSettings,
  frontMatterSettings,
  templateRuleSettings,
  publishSettings,
  stampSettings,
  stampScopeSettings,
];
