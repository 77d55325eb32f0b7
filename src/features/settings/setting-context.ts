import type { SettingDefinitionGroup } from 'obsidian';
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
  /** Problems that the reader has told the panel to leave out. */
  readonly ignoredProblems: { count(): number; showAgain(): Promise<void> };
}

/** Settings that list folders. */
export type FolderListKey = 'glossaryFolders' | 'markExcludedFolders' | 'stampExcludedFolders';

/** Describes one group of the setting tab. */
export type SettingGroupFactory = (context: SettingContext) => SettingDefinitionGroup<SettingKey>;
