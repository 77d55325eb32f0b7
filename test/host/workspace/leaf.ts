import type * as Obsidian from 'obsidian';
import type { HostApp } from '../app/host-app';
import { setIcon } from '../ui/icons';
import { tellMigrated } from '../dom/window-migration';
import { DeferredView, EmptyView } from '../view/placeholder-views';
import type { View } from '../view/view';
import { tabHeader } from './tab-header';
import { WorkspaceItem } from './items';
import type { WorkspaceTabs } from './tabs';

/** A pane: the place of one view. */
export class WorkspaceLeaf extends WorkspaceItem {
  override parent: WorkspaceTabs | null = null;
  readonly containerEl = createDiv('workspace-leaf');
  readonly tabHeaderEl: HTMLElement;
  view: View;
  hoverPopover: Obsidian.HoverPopover | null = null;
  pinned = false;
  group: string | null = null;
  /** When it was last active, in milliseconds of the window's clock; 0 if never. */
  activeTime = 0;
  #opening: Promise<void> = Promise.resolve();
  #opened: View | undefined;
  #headed: { readonly title?: string; readonly icon?: string } = {};

  constructor(
    app: HostApp,
    readonly id: string,
  ) {
    super(app);
    this.tabHeaderEl = tabHeader(this);
    this.view = new EmptyView(this);
    const activate = () => this.app.workspace.setActiveLeaf(this);
    this.containerEl.addEventListener('mousedown', activate, true);
    this.containerEl.addEventListener('focusin', activate);
  }

  get isDeferred(): boolean {
    return this.view instanceof DeferredView;
  }

  async loadIfDeferred(): Promise<void> {
    if (this.isDeferred) await this.setViewState(this.getViewState());
    await this.#opening;
  }

  async openFile(file: Obsidian.TFile, openState: Obsidian.OpenViewState = {}): Promise<void> {
    const type = this.app.viewRegistry.getTypeByExtension(file.extension);
    if (type === undefined) throw new Error(`Nothing opens files of type "${file.extension}"`);
    const same = this.view.getViewType() === type ? this.view.getState() : {};
    const state = { ...same, file: file.path, ...openState.state };
    await this.setViewState(
      { type, state, active: openState.active ?? true, ...(openState.group && { group: openState.group }) },
      openState.eState,
    );
  }

  async open(view: View): Promise<View> {
    if (this.#opened !== view) {
      await this.#opened?.close();
      this.view = view;
      this.#opened = view;
      await view.open(this.containerEl);
      tellMigrated(this.containerEl);
    }
    this.updateHeader();
    return view;
  }

  getViewState(): Obsidian.ViewState {
    const state: Obsidian.ViewState = { type: this.view.getViewType(), state: this.view.getState() };
    if (this.pinned) state.pinned = true;
    return state;
  }

  setViewState(viewState: Obsidian.ViewState, eState?: unknown): Promise<void> {
    const opening = this.#opening.then(() => this.#setViewState(viewState, eState));
    this.#opening = opening.catch(() => undefined);
    return opening;
  }

  async #setViewState(viewState: Obsidian.ViewState, eState: unknown): Promise<void> {
    const { workspace, viewRegistry } = this.app;
    if (viewState.type !== this.view.getViewType() || this.isDeferred || this.#opened !== this.view) {
      await this.open(viewRegistry.create(viewState.type, this));
    }
    const { view } = this;
    await view.setState(viewState.state ?? {}, { history: false });
    if (viewState.pinned !== undefined) this.setPinned(viewState.pinned);
    if (viewState.active) workspace.setActiveLeaf(this, { focus: true });
    if (eState !== undefined) view.setEphemeralState(eState);
    this.updateHeader();
    workspace.onFileMaybeOpened();
    workspace.onLayoutChange();
  }

  /** Shows a placeholder until the leaf is looked at, as the app does with background tabs at start-up. */
  async defer(viewState: Obsidian.ViewState, title: string, icon: string): Promise<void> {
    await this.open(new DeferredView(this, viewState, title, icon));
  }

  getEphemeralState(): unknown {
    return this.view.getEphemeralState();
  }

  setEphemeralState(state: unknown): void {
    this.view.setEphemeralState(state);
  }

  togglePinned(): void {
    this.setPinned(!this.pinned);
  }

  setPinned(pinned: boolean): void {
    if (this.pinned === pinned) return;
    this.pinned = pinned;
    this.trigger('pinned-change', pinned);
  }

  setGroupMember(other: WorkspaceLeaf): void {
    other.setGroup(other.group ?? other.id);
    this.setGroup(other.group ?? other.id);
  }

  setGroup(group: string): void {
    this.group = group;
    this.trigger('group-change', group);
  }

  detach(): void {
    void this.close().catch(() => undefined);
  }

  /** As `detach`, but can be awaited: its note is saved first. */
  async close(): Promise<void> {
    const { workspace } = this.app;
    const tabs = this.parent;
    if (!tabs) return;
    tabs.removeChild(this);
    // Elements that saving and unloading use must outlive the window, which may close with its last pane.
    document.adoptNode(this.containerEl);
    tellMigrated(this.containerEl);
    workspace.onLeafRemoved(this, tabs);
    await this.view.close();
    workspace.onLayoutChange();
  }

  getIcon(): string {
    return this.view.getIcon();
  }

  getDisplayText(): string {
    return this.view.getDisplayText();
  }

  onResize(): void {
    this.view.onResize();
  }

  updateHeader(): void {
    const title = this.getDisplayText();
    const iconName = this.getIcon();
    // Called often, although the title has seldom changed.
    if (title === this.#headed.title && iconName === this.#headed.icon) return;
    this.#headed = { title, icon: iconName };
    this.tabHeaderEl.setAttr('aria-label', title);
    this.tabHeaderEl.querySelector('.workspace-tab-header-inner-title')?.setText(title);
    const icon = this.tabHeaderEl.querySelector<HTMLElement>('.workspace-tab-header-inner-icon');
    if (icon) setIcon(icon, iconName);
  }
}
