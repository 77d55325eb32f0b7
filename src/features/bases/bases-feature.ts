import { type BasesViewFactory, BasesView, Component, type Plugin, type Workspace } from 'obsidian';
import { BaseDisplay, type BaseDisplayDeps } from './base-display';

/** The type of the view in `.base` files. It must never change. */
export const basesViewType = 'ai-glossary';

export interface BasesFeatureDeps extends BaseDisplayDeps {
  readonly workspace: Pick<Workspace, 'on' | 'offref'>;
  /** Bases came with version 1.10 of the app. Older versions have no `registerBasesView`. */
  readonly registrar: Partial<Pick<Plugin, 'registerBasesView'>>;
}

/** **Glossary**: a view for bases. */
export class BasesFeature extends Component {
  readonly #deps: BasesFeatureDeps;

  constructor(deps: BasesFeatureDeps) {
    super();
    this.#deps = deps;
  }

  override onload(): void {
    const { workspace } = this.#deps;
    if (this.#register()) return;
    // There is no event when Bases is switched on. But opening a base then changes the layout.
    const ref = workspace.on('layout-change', () => {
      if (this.#register()) workspace.offref(ref);
    });
    this.registerEvent(ref);
  }

  /** Returns whether there is nothing left to do. */
  #register(): boolean {
    const { registrar, translate } = this.#deps;
    if (registrar.registerBasesView === undefined) return true;
    return registrar.registerBasesView(basesViewType, {
      name: translate('bases.view'),
      icon: 'lucide-book-a',
      factory: viewFactory(this.#deps),
    });
  }
}

/** The class is created together with a view, because an app without Bases has no class to extend. */
function viewFactory(deps: BaseDisplayDeps): BasesViewFactory {
  return (controller, containerEl) => {
    class GlossaryBasesView extends BasesView {
      override readonly type = basesViewType;
      readonly #display: BaseDisplay;

      constructor() {
        super(controller);
        this.#display = this.addChild(new BaseDisplay(deps, this, containerEl));
      }

      override onDataUpdated(): void {
        this.#display.follow();
      }

      /** Not in the typings: the app calls this when the tab is selected, and fails if it is missing. */
      focus(): void {
        this.#display.focus();
      }
    }
    return new GlossaryBasesView();
  };
}
