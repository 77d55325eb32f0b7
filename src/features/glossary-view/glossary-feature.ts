import { type App, Component, type Plugin } from 'obsidian';
import { selectionListener } from '../../editor/selection-listener';
import { ActiveNote } from './active-note';
import { CachePreparer } from './cache-preparer';
import { GlossaryView, type GlossaryViewDeps, glossaryViewType } from './glossary-view';
import { TermCaches } from './model/term-caches';
import { VaultMentions } from './vault-mentions';

/** The part of a plugin that registers things with Obsidian. */
export type PanelRegistrar = Pick<
  Plugin,
  'registerView' | 'addRibbonIcon' | 'addCommand' | 'registerEditorExtension' | 'registerHoverLinkSource'
>;

/** What the glossary panel needs. */
export interface GlossaryFeatureDeps extends Omit<GlossaryViewDeps, 'activeNote' | 'mentions' | 'caches'> {
  readonly app: App;
  readonly registrar: PanelRegistrar;
}

/**
 * The glossary panel: its view, ribbon icon, command and hover link source. The plugin calls `openPanel` from
 * `onUserEnable`, so that someone who has just switched it on sees what it does.
 */
export class GlossaryFeature extends Component {
  readonly #deps: GlossaryFeatureDeps;

  constructor(deps: GlossaryFeatureDeps) {
    super();
    this.#deps = deps;
  }

  override onload(): void {
    const { app, registrar, ...others } = this.#deps;
    const { glossary, terms, translate } = others;
    const caches = new TermCaches();
    this.addChild(new CachePreparer({ workspace: app.workspace, glossary, caches }));
    const mentions = this.addChild(new VaultMentions({ app, terms, translate }));
    const activeNote = this.addChild(new ActiveNote(app));
    registrar.registerEditorExtension(selectionListener(() => activeNote.follow()));
    registrar.registerView(
      glossaryViewType,
      (leaf) => new GlossaryView(leaf, { ...others, activeNote, mentions, caches }),
    );
    registrar.registerHoverLinkSource(glossaryViewType, { display: 'AI Glossary', defaultMod: true });
    registrar.addRibbonIcon('lucide-book-a', translate('panel.open-glossary'), () => void this.openPanel());
    registrar.addCommand({
      id: 'open-glossary',
      name: translate('panel.open-glossary'),
      icon: 'lucide-book-a',
      callback: () => void this.openPanel(),
    });
  }

  /** Shows the panel where it stands, else in the right sidebar, with the cursor in its search box. */
  async openPanel(): Promise<void> {
    const { workspace } = this.#deps.app;
    const existing = workspace.getLeavesOfType(glossaryViewType)[0];
    const leaf = existing ?? (await workspace.ensureSideLeaf(glossaryViewType, 'right', { active: true }));
    await workspace.revealLeaf(leaf);
    if (leaf.view instanceof GlossaryView) leaf.view.focusSearch();
  }
}
