import type { SettingDefinitionGroup, SettingDefinitionList } from 'obsidian';
import type { TemplateRule } from '../../core';
import type { Translate } from '../../i18n';
import type { SettingKey } from './control-values';

/** What a group of settings needs for its controls and checks. */
export interface SettingContext {
  readonly translate: Translate;
  readonly folderExists: (path: string) => boolean;
  /** Asks for a folder of the vault and adds it to a list of folders. */
  readonly addFolder: (key: FolderListKey) => void;
  /**
   * Shows the present time in the format of the settings, and keeps it up to date until the returned function is
   * called.
   */
  readonly showTime: (el: HTMLElement) => () => void;
  /** The rules that give notes another template. */
  readonly templateRules: {
    get(): readonly TemplateRule[];
    set(rules: readonly TemplateRule[]): void;
    /** Opens a dialog for a new rule, or to edit an existing one. */
    edit(index?: number): void;
    /** What is wrong with a rule, in one sentence. */
    faultOf(rule: TemplateRule): string | undefined;
  };
  /** Problems that the user has told the panel to ignore. */
  readonly ignoredProblems: { count(): number; showAgain(): Promise<void> };
}

/** Settings that list folders. */
export type FolderListKey =
  'glossaryFolders' | 'markExcludedFolders' | 'publishFolders' | 'stampExcludedFolders';

/** Describes one group of the setting tab. */
export type SettingGroupFactory = (
  context: SettingContext,
) => SettingDefinitionGroup<SettingKey> | SettingDefinitionList<SettingKey>;
