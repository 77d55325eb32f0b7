import { type App, Component, Platform, type Plugin } from 'obsidian';
import { StudyStore, type StudyStoreDeps } from './study-store';
import { StudyView, type StudyViewDeps, studyViewType } from './study-view';

export interface StudyFeatureDeps extends Omit<StudyViewDeps, 'store'>, Pick<StudyStoreDeps, 'settings'> {
  readonly app: App;
  readonly registrar: Pick<Plugin, 'registerView' | 'addCommand'>;
}

/** **Study terms**: a view that asks about terms, and the memory of the answers. */
export class StudyFeature extends Component {
  readonly #deps: StudyFeatureDeps;
  readonly #store: StudyStore;

  constructor(deps: StudyFeatureDeps) {
    super();
    this.#deps = deps;
    this.#store = this.addChild(new StudyStore({ vault: deps.app.vault, settings: deps.settings }));
  }

  override onload(): void {
    const { registrar, ...deps } = this.#deps;
    registrar.registerView(studyViewType, (leaf) => new StudyView(leaf, { ...deps, store: this.#store }));
    registrar.addCommand({
      id: 'study-terms',
      name: deps.translate('study.command.study'),
      icon: 'lucide-graduation-cap',
      callback: () => void this.#open(),
    });
  }

  /** Moves what is remembered about a term to its new name. */
  renameTerm(from: string, to: string): void {
    this.#store.renameTerm(from, to);
  }

  async #open(): Promise<void> {
    const { workspace } = this.#deps.app;
    let leaf = workspace.getLeavesOfType(studyViewType)[0];
    if (leaf === undefined) {
      leaf = workspace.getLeaf('tab');
      await leaf.setViewState({ type: studyViewType, active: true });
    }
    await workspace.revealLeaf(leaf);
    // On a phone the panel covers everything else.
    if (Platform.isPhone) workspace.rightSplit.collapse();
    if (leaf.view instanceof StudyView) leaf.view.study();
  }
}
