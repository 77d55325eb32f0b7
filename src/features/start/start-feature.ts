import { Component, Notice, type Workspace } from 'obsidian';
import type { Settings } from '../../core';
import type { Translate } from '../../i18n';

/** What a start needs. */
export interface StartFeatureDeps {
  readonly workspace: Workspace;
  readonly settings: {
    /** Whether the stored settings could be read. */
    readonly readable: boolean;
    get(): Settings;
    update(patch: Partial<Settings>): Promise<void>;
  };
  readonly openPanel: () => Promise<void>;
  readonly translate: Translate;
}

/** Shows the panel by itself at the very first start; says so when the settings could not be read. */
export class StartFeature extends Component {
  readonly #deps: StartFeatureDeps;
  #stopped = false;

  constructor(deps: StartFeatureDeps) {
    super();
    this.#deps = deps;
  }

  override onload(): void {
    this.#deps.workspace.onLayoutReady(() => {
      if (!this.#stopped) void this.#greet();
    });
  }

  override onunload(): void {
    this.#stopped = true;
  }

  async #greet(): Promise<void> {
    const { settings, openPanel, translate } = this.#deps;
    // Remembering the greeting would write over a file that may only be half synced.
    if (!settings.readable) new Notice(translate('common.settings-unreadable'), 0);
    else if (!settings.get().panelIntroduced) {
      await openPanel();
      await settings.update({ panelIntroduced: true });
    }
  }
}
