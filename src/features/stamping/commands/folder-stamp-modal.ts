import { type App, Setting } from 'obsidian';
import type { Translate } from '../../../i18n';
import { FolderRunModal, type RunWords } from '../../../runs/folder-run-modal';
import type { FolderStamp } from './folder-stamp';

const words: RunWords = {
  title: 'stamp.folder-title',
  vaultTitle: 'stamp.vault-title',
  takeBack: 'stamp.command.take-back-folder',
  would: 'stamp.folder-would',
  toDo: 'stamp.folder-to-stamp',
  apply: 'stamp.folder-run',
  doing: 'stamp.folder-stamping',
  done: 'stamp.folder-done',
  failed: 'stamp.folder-failed',
  ended: 'stamp.folder-ended',
  takenBack: 'stamp.folder-taken-back',
  kept: 'stamp.folder-kept',
};

/** Opens **Stamp notes in a folder…**, or its undoing. */
export function openFolderStamp(app: App, run: FolderStamp, translate: Translate): FolderRunModal {
  const addOptions = (parentEl: HTMLElement, again: () => void): void => {
    run.time = 'now';
    new Setting(parentEl).setName(translate('stamp.folder-time')).addDropdown((dropdown) =>
      dropdown
        .addOptions({
          now: translate('stamp.folder-time-now'),
          modified: translate('stamp.folder-time-modified'),
        })
        .setValue(run.time)
        .onChange((time) => {
          run.time = time === 'modified' ? 'modified' : 'now';
          again();
        }),
    );
  };
  const modal = new FolderRunModal(app, { run, words, translate, addOptions });
  modal.open();
  return modal;
}
