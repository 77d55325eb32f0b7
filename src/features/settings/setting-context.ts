import type { SettingDefinitionGroup, SettingDefinitionList } from 'obsidian';
import type { TemplateRule } from '../../core';
import type { Translate } from '../../i18n';
import type { SettingKey } from './control-values';

/** What a group of settings needs to describe and to check itself. */
export interface SettingContext {
  readonly translate: Translate;
  readonly folderExists: (path: string) => boolean;
  /** Asks for a folder of the vault, and adds it to a list of folders. */
  readonly addFolder: (key: FolderListKey) => void;
  /** Shows the present time as the settings write it, and keeps that up with them until the result is called. */
  readonly showTime: (el: HTMLElement) => () => void;
  /** Which notes get another template. */
  readonly templateRules: {
    get(): readonly TemplateRule[];
    set(rules: readonly TemplateRule[]): void;
    /** Asks for a new rule, or for another form of one. */
    edit(index?: number): void;
    /** What is wrong with a rule, in one sentence. */
    faultOf(rule: TemplateRule): string | undefined;
  };
  /** Problems that the user has told the panel to leave out. */
  readonly ignoredProblems: { count(): number; showAgain(): Promise<void> };
}

/** Settings that list folders. */
export type FolderListKey =
  'glossaryFolders' | 'markExcludedFolders' | 'publishFolders' | 'stampExcludedFolders';

/** Describes one group of the setting tab. */
export type SettingGroupFactory = (
  context: SettingContext,
) => SettingDefinitionGroup<SettingKey> | SettingDefinitionList<SettingKey>;
