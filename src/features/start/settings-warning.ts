import { Component, Notice, type Workspace } from 'obsidian';
import type { Unsubscribe } from '../../core';
import type { MessageKey, Translate } from '../../i18n';
import { addNoticeAction } from '../../obsidian/action-notice';

export interface SettingsWarningDeps {
  readonly workspace: Workspace;
  readonly settings: {
    /** Whether the stored settings could be read. */
    readonly readable: boolean;
    read(): Promise<void>;
    writeOver(): Promise<void>;
    onChange(listener: () => void): Unsubscribe;
    onHeldBack(listener: () => void): Unsubscribe;
  };
  /** Copies the settings file and gives the path of the copy. */
  readonly copyFile: () => Promise<string>;
  readonly translate: Translate;
}

/**
 * Warns that the settings file cannot be read, at start and when that prevents a change from being saved. Offers to
 * copy the file and to save anyway. The notice disappears by itself once the file can be read.
 */
export class SettingsWarning extends Component {
  readonly #deps: SettingsWarningDeps;
  #notice: Notice | undefined;
  #stopped = false;

  constructor(deps: SettingsWarningDeps) {
    super();
    this.#deps = deps;
  }

  override onload(): void {
    const { workspace, settings } = this.#deps;
    this.register(settings.onHeldBack(() => this.#show('common.settings-held-back')));
    this.register(
      settings.onChange(() => {
        if (settings.readable) this.#hide();
      }),
    );
    workspace.onLayoutReady(() => {
      if (!this.#stopped && !settings.readable) this.#show('common.settings-unreadable');
    });
  }

  override onunload(): void {
    this.#stopped = true;
    this.#hide();
  }

  #show(message: MessageKey): void {
    const { translate } = this.#deps;
    this.#hide();
    this.#notice = addNoticeAction(new Notice(translate(message), 0), {
      label: translate('common.settings-save-anyway'),
      run: () => void this.#saveAnyway(),
    });
  }

  #hide(): void {
    this.#notice?.hide();
    this.#notice = undefined;
  }

  async #saveAnyway(): Promise<void> {
    const { settings, copyFile, translate } = this.#deps;
    try {
      // The file may have become readable since the notice was shown.
      await settings.read();
      if (settings.readable) return;
      const path = await copyFile();
      await settings.writeOver();
      new Notice(translate('common.settings-saved', { path }));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      new Notice(translate('common.settings-not-saved', { reason }));
    }
  }
}
