import { Component, type Plugin, type WorkspaceLeaf } from 'obsidian';
import { selectionListener } from '../../editor/selection-listener';
import { presentLinkedTerms } from '../../obsidian/linked-terms';
import type { SettingsPort } from '../../obsidian/settings-store';
import type { NoteWriting } from '../../obsidian/rewrite-note';
import { ActiveNote } from './active-note';
import { DefineFromText } from './define/define-from-text';
import { CachePreparer } from './cache-preparer';
import { GlossaryView, type GlossaryViewDeps, glossaryViewType } from './glossary-view';
import { type PanelState, parsePanelState } from './panel-state';
import { TermCaches } from './term-caches';
import type { PanelSources } from './panel-sources';
import { TermDefiner, type TermDefinerDeps } from './define/term-definer';
import { VaultMentions, type VaultMentionsDeps } from './details/vault-mentions';

/** The part of a plugin that registers things with Obsidian. */
export type PanelRegistrar = Pick<
  Plugin,
  'registerView' | 'addRibbonIcon' | 'addCommand' | 'registerEditorExtension' | 'registerHoverLinkSource'
>;

/** What the feature itself makes for its views. */
type MadeHere =
  | 'activeNote'
  | 'mentions'
  | 'caches'
  | 'linkedTerms'
  | 'definer'
  | 'glossaryTags'
  | 'rows'
  | 'ignoredProblems';

/** What the glossary panel needs. */
export interface PanelFeatureDeps
  extends Omit<GlossaryViewDeps, MadeHere>, Pick<TermDefinerDeps, 'completeNote'>, NoteWriting {
  readonly registrar: PanelRegistrar;
  readonly settings: SettingsPort;
  readonly onLinked: VaultMentionsDeps['onLinked'];
}

/**
 * The glossary panel: its view, ribbon icon, command and hover link source. `introducePanel` is for the first start,
 * so that someone who has just switched the plugin on sees what it does.
 */
export class PanelFeature extends Component {
  readonly #deps: PanelFeatureDeps;

  constructor(deps: PanelFeatureDeps) {
    super();
    this.#deps = deps;
  }

  override onload(): void {
    const { app, stamper, registrar, settings, onLinked, ...given } = this.#deps;
    const others = { ...given, ...panelSettings(settings) };
    const { glossary, terms, translate } = others;
    const caches = new TermCaches();
    this.addChild(
      new CachePreparer({ workspace: app.workspace, glossary, caches, reference: others.reference }),
    );
    const present = presentLinkedTerms(app.metadataCache, glossary);
    const linkedTerms: PanelSources['linkedTerms'] = (link, fromPath) => present().idsOf(link, fromPath);
    const mentions = this.addChild(
      new VaultMentions({ app, stamper, terms, linkedTerms, translate, onLinked }),
    );
    const activeNote = this.addChild(new ActiveNote(app));
    const definer = new TermDefiner({
      app,
      stamper,
      ...others,
      notes: glossary,
      onDefined: (name) => {
        for (const { view } of app.workspace.getLeavesOfType(glossaryViewType)) {
          if (view instanceof GlossaryView) view.showDefined(name);
        }
      },
    });
    this.addChild(new DefineFromText({ app, registrar, terms, translate, definer }));
    registrar.registerEditorExtension(selectionListener(() => activeNote.follow()));
    registrar.registerView(
      glossaryViewType,
      (leaf) => new GlossaryView(leaf, { ...others, definer, activeNote, mentions, linkedTerms, caches }),
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

  /** Shows the panel where it is, else in the right sidebar, with the cursor in its search box. */
  async openPanel(): Promise<void> {
    const leaf = await this.#leaf({ active: true });
    await this.#deps.app.workspace.revealLeaf(leaf);
    if (leaf.view instanceof GlossaryView) leaf.view.focusSearch();
  }

  /** Shows the panel unasked, so the cursor stays where it is. */
  async introducePanel(): Promise<void> {
    await this.#leaf({ active: false, reveal: true });
  }

  /** What the search of the panel shows; `undefined` when there is no panel, or it hides nothing. */
  search(): Pick<PanelState, 'query' | 'tags'> | undefined {
    const [leaf] = this.#deps.app.workspace.getLeavesOfType(glossaryViewType);
    const { query, tags } = parsePanelState(leaf?.getViewState().state);
    return query.trim() === '' && tags.length === 0 ? undefined : { query, tags };
  }

  async #leaf(options: { readonly active: boolean; readonly reveal?: boolean }): Promise<WorkspaceLeaf> {
    const { workspace } = this.#deps.app;
    const existing = workspace.getLeavesOfType(glossaryViewType)[0];
    return existing ?? (await workspace.ensureSideLeaf(glossaryViewType, 'right', options));
  }
}

/** The settings that a panel follows. */
function panelSettings(
  settings: SettingsPort,
): Required<Pick<PanelSources, 'glossaryTags' | 'rows' | 'ignoredProblems'>> {
  const onChange: SettingsPort['onChange'] = (listener) => settings.onChange(listener);
  return {
    glossaryTags: () => settings.get().glossaryTags,
    rows: { isCompact: () => settings.get().panelCompactRows, onChange },
    ignoredProblems: {
      get: () => settings.get().ignoredProblems,
      set: (ignoredProblems) => void settings.update({ ignoredProblems }),
      onChange,
    },
  };
}
