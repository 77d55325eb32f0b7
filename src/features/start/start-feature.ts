import { Component, type Workspace } from 'obsidian';
import type { Settings } from '../../core';

export interface StartFeatureDeps {
  readonly workspace: Workspace;
  readonly settings: {
    /** Whether the stored settings could be read. */
    readonly readable: boolean;
    get(): Settings;
    update(patch: Partial<Settings>): Promise<void>;
  };
  readonly openPanel: () => Promise<void>;
}

/** Opens the panel automatically at the very first start, with the first steps. */
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
    const { settings, openPanel } = this.#deps;
    // Settings that cannot be read do not tell whether this is the first start.
    if (!settings.readable || settings.get().panelIntroduced) return;
    await openPanel();
    await settings.update({ panelIntroduced: true, firstStepsOpen: true });
  }
}
