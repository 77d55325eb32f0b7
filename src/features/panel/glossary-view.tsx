import {
  type HoverParent,
  type HoverPopover,
  ItemView,
  Platform,
  type ViewStateResult,
  type WorkspaceLeaf,
} from 'obsidian';
import { render } from 'preact';
import type { Term } from '../../core';
import { Panel } from './tabs/panel';
import { PanelContext } from './parts/panel-context';
import type { PanelSources } from './panel-sources';
import { parsePanelState, sortOrders } from './panel-state';
import { PanelStore } from './panel-store';
import type { TermCaches } from './term-caches';
import { type NoteChanges, ObsidianActions } from './obsidian-actions';
import type { TermDefiner } from './define/term-definer';

/** Type of the view in users' workspace files, and id of its hover link source: must never change. */
export const glossaryViewType = 'ai-glossary';

/** What a view of the panel needs. */
export interface GlossaryViewDeps extends PanelSources {
  readonly definer: TermDefiner;
  /** Says why the note at hand is, or is not, in the glossary. */
  readonly explainNote: () => void;
  readonly caches: TermCaches;
  readonly changes?: NoteChanges | undefined;
  /** Asks for another name of a term. */
  readonly onRename?: ((term: Term) => void) | undefined;
}

/** The glossary panel as a view of Obsidian: mounts the components and keeps their state in the workspace. */
export class GlossaryView extends ItemView implements HoverParent {
  hoverPopover: HoverPopover | null = null;
  override icon = 'lucide-book-a';
  override navigation = false;
  readonly #sources: GlossaryViewDeps;
  readonly #store = new PanelStore();

  constructor(leaf: WorkspaceLeaf, sources: GlossaryViewDeps) {
    super(leaf);
    this.#sources = sources;
  }

  override getViewType(): string {
    return glossaryViewType;
  }

  override getDisplayText(): string {
    return this.#sources.translate('panel.title');
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...this.#store.state };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    this.#store.restore(parsePanelState(state, this.#store.state));
  }

  /** Puts the cursor into the search box, except where that would raise a keyboard over the list. */
  focusSearch(): void {
    if (Platform.isMobile) return;
    const input = this.contentEl.querySelector<HTMLInputElement>('input[type=search]');
    input?.focus();
    // The former search is selected: it can be continued, and the first key replaces it.
    input?.select();
  }

  protected override onOpen(): Promise<void> {
    const { changes, definer, explainNote, onRename, translate } = this.#sources;
    const actions = new ObsidianActions({
      app: this.app,
      translate,
      view: this,
      definer,
      changes,
      onRename,
      explainNote,
      sortOrders: this.#sources.survey === undefined ? ['name', 'updated'] : sortOrders,
      hoverSource: glossaryViewType,
    });
    this.contentEl.addClass('ai-glossary-panel');
    this.#mount(actions);
    this.#readAhead();
    this.register(this.#store.onChange(() => void this.app.workspace.requestSaveLayout()));
    // Preact remembers the document that it rendered into: in another window the panel is made afresh.
    this.register(
      this.contentEl.onWindowMigrated(() => {
        render(null, this.contentEl);
        this.#mount(actions);
      }),
    );
    return Promise.resolve();
  }

  /** Brings a term that has just been defined into view. */
  showDefined(name: string): void {
    this.#store.defined(name);
  }

  protected override onClose(): Promise<void> {
    render(null, this.contentEl);
    return Promise.resolve();
  }

  /** Reads the reference in a task of its own before the first rows come, because rows show what it says. */
  #readAhead(): void {
    const { win } = this.contentEl;
    const timer = win.setTimeout(() => void this.#sources.reference?.reference()?.entries());
    this.register(() => win.clearTimeout(timer));
  }

  #mount(actions: ObsidianActions): void {
    const idPrefix = `ai-glossary-${Math.random().toString(36).slice(2)}`;
    render(
      <PanelContext.Provider value={{ ...this.#sources, actions, store: this.#store, idPrefix }}>
        <Panel />
      </PanelContext.Provider>,
      this.contentEl,
    );
  }
}
