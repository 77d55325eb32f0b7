import { Component } from 'obsidian';
import { GlossarySettingTab, type SettingTabDeps } from './setting-tab';

/** The plugin's page in the app's settings. It has many sentences, so it is added only after the start. */
export class SettingsFeature extends Component {
  readonly #deps: SettingTabDeps;
  #stopped = false;

  constructor(deps: SettingTabDeps) {
    super();
    this.#deps = deps;
  }

  override onload(): void {
    const { app, plugin } = this.#deps;
    app.workspace.onLayoutReady(() => {
      if (!this.#stopped) plugin.addSettingTab(new GlossarySettingTab(this.#deps));
    });
  }

  override onunload(): void {
    this.#stopped = true;
  }
}
