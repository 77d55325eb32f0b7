import { type App, normalizePath, Setting, type TFolder } from 'obsidian';
import type { Translate } from '../i18n';
import { PathInputSuggest } from '../obsidian/path-input-suggest';

export interface FolderSettingOptions {
  readonly app: App;
  readonly translate: Translate;
  readonly path: string;
  readonly onChoose: (folder: TFolder) => void;
  /** @param complaint what is wrong with the given path */
  readonly onWrong: (complaint: string) => void;
}

/** Adds a control to choose a folder of the vault. The root stands for the whole vault. */
export function addFolderSetting(parentEl: HTMLElement, options: FolderSettingOptions): Setting {
  const { app, translate, path, onChoose, onWrong } = options;
  return new Setting(parentEl).setName(translate('run.folder')).addText((text) => {
    text.inputEl.setAttr('aria-label', translate('run.folder'));
    new PathInputSuggest(app, text.inputEl, () => app.vault.getAllFolders(true));
    text.setValue(path).onChange((given) => {
      const folder = app.vault.getFolderByPath(normalizePath(given.trim() || '/'));
      if (folder === null) onWrong(translate('settings.folder-missing', { folder: given }));
      else onChoose(folder);
    });
  });
}
