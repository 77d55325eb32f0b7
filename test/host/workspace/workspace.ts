import type * as Obsidian from 'obsidian';
import type { HostApp } from '../app/host-app';
import type { Menu } from '../ui/menu';
import { FileView } from '../view/file-view';
import type { SuggestManager } from '../editor/suggest-manager';
import type { SectionEditor } from '../editor/section-editor';
import { MarkdownView } from '../view/markdown-view';
import { WorkspaceSidedock } from './items';
import { readLayout, writeLayout, type Layout } from './layout';
import { layoutSaver } from './layout-saver';
import type { WorkspaceLeaf } from './leaf';
import { LeafTree } from './leaf-tree';
import { linkMenu, openLinkText } from './links';
import { openWindow, type WorkspaceWindow } from './popout';
import { WorkspaceRibbon } from './ribbon';
import { setActiveWindow } from './second-window';
import type { WorkspaceTabs } from './tabs';

type Abstract<T> = abstract new (...args: never[]) => T;

/** All panes of the app. */
export class Workspace extends LeafTree {
  readonly leftRibbon: WorkspaceRibbon;
  readonly rightRibbon: WorkspaceRibbon;
  activeLeaf: WorkspaceLeaf | null = null;
  layoutReady = false;
  /** Editors outside panes: of cards, popovers and embeds. */
  readonly embeds = new Set<SectionEditor>();
  /** The one of them that was last entered, until a pane is entered. */
  activeEmbed: SectionEditor | null = null;
  readonly lastOpenFiles: string[] = [];
  readonly requestSaveLayout: Obsidian.Debouncer<[], Promise<void>>;
  #lastActiveFile: Obsidian.TFile | null = null;
  #fileTold: Obsidian.TFile | null | undefined;
  #onReady: (() => unknown)[] = [];
  #clock = 0;

  constructor(
    app: HostApp,
    readonly containerEl: HTMLElement,
  ) {
    super(app);
    this.leftRibbon = new WorkspaceRibbon(app.ribbonEl);
    this.rightRibbon = new WorkspaceRibbon(createDiv());
    containerEl.append(this.leftSplit.containerEl, this.rootSplit.containerEl, this.rightSplit.containerEl);
    this.requestSaveLayout = layoutSaver(this);
    containerEl.addEventListener('focusin', () => (this.activeEmbed = null));
    app.viewRegistry.on('view-registered', (type) => this.#remake(type as string));
    app.viewRegistry.on('view-unregistered', (type) => this.#remake(type as string));
  }

  /** Also undocumented in the app. */
  get editorSuggest(): SuggestManager {
    return this.app.editorSuggest;
  }

  // --- Leaves -------------------------------------------------------------------------------------------------

  /** The editor of a card or popover that is being edited, otherwise that of the active pane, if it has one. */
  get activeEditor(): Obsidian.MarkdownFileInfo | null {
    if (this.activeEmbed) return this.activeEmbed;
    const view = this.activeLeaf?.view;
    return view instanceof MarkdownView && view.getMode() === 'source' ? view.asInfo() : null;
  }

  splitActiveLeaf(direction?: Obsidian.SplitDirection): WorkspaceLeaf {
    return this.getLeaf('split', direction);
  }

  async duplicateLeaf(
    leaf: WorkspaceLeaf,
    leafType: Obsidian.PaneType | boolean | Obsidian.SplitDirection = 'split',
    direction: Obsidian.SplitDirection = 'vertical',
  ): Promise<WorkspaceLeaf> {
    const split = leafType === 'vertical' || leafType === 'horizontal';
    const copy = split ? this.createLeafBySplit(leaf, leafType) : this.getLeaf(leafType, direction);
    await copy.setViewState({ ...leaf.getViewState(), active: true }, leaf.getEphemeralState());
    return copy;
  }

  getUnpinnedLeaf(): WorkspaceLeaf {
    return this.getLeaf(false);
  }

  getLeaf(newLeaf: Obsidian.PaneType | boolean = false, direction?: Obsidian.SplitDirection): WorkspaceLeaf {
    const recent = this.getMostRecentLeaf();
    if (newLeaf === 'window') return this.openPopoutLeaf();
    if (newLeaf === 'split' && recent) return this.createLeafBySplit(recent, direction);
    const reusable =
      recent && !recent.pinned && (recent.view.navigation || recent.view.getViewType() === 'empty');
    if (newLeaf === false && reusable) return recent;
    const tabs = recent?.parent ?? this.tabsIn(this.rootSplit);
    const leaf = this.createLeafInParent(
      tabs,
      recent ? tabs.children.indexOf(recent) + 1 : tabs.children.length,
    );
    tabs.selectTab(leaf);
    return leaf;
  }

  openPopoutLeaf(data?: Obsidian.WorkspaceWindowInitData): WorkspaceLeaf {
    return this.createLeafInParent(openWindow(this, data), 0);
  }

  moveLeafToPopout(leaf: WorkspaceLeaf, data?: Obsidian.WorkspaceWindowInitData): WorkspaceWindow {
    const target = openWindow(this, data);
    const from = leaf.parent;
    from?.removeChild(leaf);
    this.tabsIn(target).insertChild(0, leaf);
    if (from) this.onLeafRemoved(leaf, from);
    this.setActiveLeaf(leaf, { focus: true });
    return target;
  }

  getLeftLeaf(split: boolean): WorkspaceLeaf {
    return this.sideLeaf(this.leftSplit, split);
  }

  getRightLeaf(split: boolean): WorkspaceLeaf {
    return this.sideLeaf(this.rightSplit, split);
  }

  async ensureSideLeaf(
    type: string,
    side: Obsidian.Side,
    options: { active?: boolean; split?: boolean; reveal?: boolean; state?: unknown } = {},
  ): Promise<WorkspaceLeaf> {
    const { active = true, split = false, reveal = true, state } = options;
    const dock = side === 'left' ? this.leftSplit : this.rightSplit;
    const found = this.getLeavesOfType(type)[0];
    const leaf = found ?? this.sideLeaf(dock, split);
    if (!found)
      await leaf.setViewState({
        type,
        ...(state !== undefined && { state: state as object as Record<string, unknown> }),
      });
    if (reveal) await this.revealLeaf(leaf);
    if (active) this.setActiveLeaf(leaf, { focus: true });
    return leaf;
  }

  async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    const root = leaf.getRoot();
    if (root instanceof WorkspaceSidedock) root.expand();
    leaf.parent?.selectTab(leaf);
    leaf.parent?.show();
    await leaf.loadIfDeferred();
  }

  setActiveLeaf(leaf: WorkspaceLeaf, params: { focus?: boolean } | boolean = {}, focusOld = false): void {
    const focus = typeof params === 'boolean' ? focusOld : params.focus === true;
    this.activeEmbed = null;
    leaf.parent?.selectTab(leaf);
    if (leaf !== this.activeLeaf) {
      this.activeLeaf?.containerEl.removeClass('mod-active');
      this.activeLeaf?.tabHeaderEl.removeClass('mod-active');
      this.activeLeaf = leaf;
      leaf.activeTime = ++this.#clock;
      setActiveWindow(leaf.getContainer().win);
      leaf.containerEl.addClass('mod-active');
      leaf.tabHeaderEl.addClass('mod-active');
      if (leaf.isDeferred) void leaf.loadIfDeferred();
      // Assumed: in the app both events fire a moment later, and once for several changes in a row.
      this.trigger('active-leaf-change', leaf);
      this.onFileMaybeOpened();
    }
    if (focus) this.#focus(leaf);
  }

  #focus(leaf: WorkspaceLeaf): void {
    const { view } = leaf;
    if (view instanceof MarkdownView && view.getMode() === 'source') view.editor.focus();
    else if (!view.containerEl.contains(view.containerEl.doc.activeElement)) view.containerEl.focus();
  }

  getActiveViewOfType<T>(type: Abstract<T>): T | null {
    const view: unknown = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  getActiveFile(): Obsidian.TFile | null {
    const view = this.activeLeaf?.view;
    if (view instanceof FileView && view.file) return view.file;
    const recent = this.getMostRecentLeaf()?.view;
    const file = recent instanceof FileView ? recent.file : this.#lastActiveFile;
    return file && this.app.vault.getFileByPath(file.path) ? file : null;
  }

  // --- Opening ------------------------------------------------------------------------------------------------

  openLinkText(
    linktext: string,
    sourcePath: string,
    newLeaf: Obsidian.PaneType | boolean = false,
    openState: Obsidian.OpenViewState = {},
  ): Promise<void> {
    return openLinkText(this, { linktext, sourcePath, newLeaf, openState });
  }

  handleLinkContextMenu(menu: Menu, linktext: string, sourcePath: string, leaf?: WorkspaceLeaf): boolean {
    return linkMenu(this, menu, { linktext, sourcePath, ...(leaf && { leaf }) });
  }

  getLastOpenFiles(): string[] {
    return this.lastOpenFiles.slice(0, 10);
  }

  /** Fires `file-open` if the active file has changed. */
  onFileMaybeOpened(): void {
    if (this.activeLeaf && this.activeLeaf.getRoot() instanceof WorkspaceSidedock) return;
    const view = this.activeLeaf?.view;
    const file = view instanceof FileView ? view.file : null;
    if (file === this.#fileTold) return;
    this.#fileTold = file;
    if (file) {
      this.#lastActiveFile = file;
      this.lastOpenFiles.splice(0, this.lastOpenFiles.length, ...new Set([file.path, ...this.lastOpenFiles]));
    }
    this.trigger('file-open', file);
  }

  // --- Layout -------------------------------------------------------------------------------------------------

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) callback();
    else this.#onReady.push(callback);
  }

  /** Called once by the host. */
  becomeReady(): void {
    this.layoutReady = true;
    for (const callback of this.#onReady.splice(0)) callback();
    this.trigger('layout-ready');
  }

  onLayoutChange(): void {
    if (!this.layoutReady) return;
    this.trigger('layout-change');
    this.requestSaveLayout();
  }

  getLayout(): Record<string, unknown> {
    return { ...writeLayout(this) };
  }

  async changeLayout(layout: unknown): Promise<void> {
    await readLayout(this, layout as Layout);
  }

  loadShownLeaves(dock: WorkspaceSidedock): void {
    for (const leaf of this.leaves()) {
      if (leaf.getRoot() === dock && leaf.parent?.currentLeaf === leaf) void leaf.loadIfDeferred();
    }
  }

  onLeafRemoved(leaf: WorkspaceLeaf, tabs: WorkspaceTabs): void {
    if (tabs.children.length === 0) this.removeEmpty(tabs);
    if (this.activeLeaf !== leaf) return;
    this.activeLeaf = null;
    const next = tabs.currentLeaf ?? this.getMostRecentLeaf();
    if (next) this.setActiveLeaf(next);
    else this.onFileMaybeOpened();
  }

  /** Applies the extensions in the plugins' arrays to every editor. */
  updateOptions(): void {
    for (const view of this.viewsOfType(MarkdownView)) view.updateOptions();
    for (const embed of this.embeds) embed.updateOptions();
  }

  /** Saves unsaved text and lets plugins finish, as quitting the app does. */
  async quit(tasks: Pick<Obsidian.Tasks, 'promise'>): Promise<void> {
    this.trigger('quit', tasks);
    await tasks.promise();
    await Promise.all([...this.viewsOfType(MarkdownView), ...this.embeds].map((editor) => editor.save()));
  }

  /** A plugin's view type was added or removed: its leaves keep their state, and show what is available. */
  #remake(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) {
      if (leaf.isDeferred) continue;
      const state = leaf.getViewState();
      const view = this.app.viewRegistry.create(type, leaf);
      void leaf.open(view).then(() => view.setState(state.state ?? {}, { history: false }));
    }
  }
}
