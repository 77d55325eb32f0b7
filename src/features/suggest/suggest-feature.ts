import { Component, type Plugin } from 'obsidian';
import { settledCursor } from '../../editor/settled-cursor';
import { TermSuggest, type TermSuggestDeps } from './term-suggest';
import type { SettingsPort } from '../../obsidian/settings-store';

export interface SuggestFeatureDeps extends TermSuggestDeps {
  readonly registrar: Pick<Plugin, 'registerEditorExtension' | 'registerEditorSuggest'>;
  readonly settings: Pick<SettingsPort, 'get' | 'onChange'>;
}

/** Suggestions of terms, in every editor. */
export class SuggestFeature extends Component {
  readonly #deps: SuggestFeatureDeps;

  constructor(deps: SuggestFeatureDeps) {
    super();
    this.#deps = deps;
  }

  override onload(): void {
    const suggest = new TermSuggest(this.#deps);
    this.#deps.registrar.registerEditorExtension(settledCursor);
    this.#deps.registrar.registerEditorSuggest(suggest);
    this.register(this.#deps.settings.onChange(() => suggest.describeKeys()));
  }
}
