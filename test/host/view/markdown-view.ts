import type { ViewUpdate } from '@codemirror/view';
import type * as Obsidian from 'obsidian';
import type { CmEditor } from '../editor/cm-editor';
import { isSet, SourceMode } from '../editor/source-mode';
import { sourceExtensions } from '../editor/source-extensions';
import { PreviewMode } from '../markdown/preview-mode';
import { getFrontMatterInfo } from '../metadata/front-matter';
import type { WorkspaceLeaf } from '../workspace/leaf';
import { once } from './once';
import { PropertyPanel } from './property-panel';
import { applyPlace } from './place';
import { TextFileView } from './text-file-view';

type Mode = Obsidian.MarkdownViewModeType;

interface MarkdownState {
  mode?: Mode;
  /** Whether to show plain source instead of Live Preview. */
  source?: boolean;
}

/** A note, being edited or read. */
export class MarkdownView extends TextFileView {
  readonly editMode: SourceMode;
  readonly previewMode: PreviewMode;
  readonly editor: CmEditor;
  readonly propertyPanel: PropertyPanel;
  currentMode: SourceMode | PreviewMode;
  hoverPopover: Obsidian.HoverPopover | null = null;
  override icon = 'lucide-file-text';
  readonly #shareSoon = once(10, () => this.#share());
  /** The block that the property panel last got. */
  #frontMatter: string | null = null;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.propertyPanel = new PropertyPanel(this);
    this.editMode = new SourceMode(this.contentEl, {
      extensions: () => this.host.editorExtensions as never,
      own: sourceExtensions(this),
      info: () => this.asInfo(),
      onUpdate: (update) => this.#onUpdate(update),
      onBlur: () => this.saveImmediately(),
    });
    this.editor = this.editMode.editor;
    this.previewMode = new PreviewMode(this.contentEl, this);
    this.currentMode = this.editMode;
    this.editMode.setLive(true);
    this.#showMode();
    const toggle = this.addAction('lucide-book-open', 'Reading view', () => void this.toggleMode());
    toggle.dataset['action'] = 'toggle-mode';
  }

  /** The app's name for its property panel. */
  get metadataEditor(): PropertyPanel {
    return this.propertyPanel;
  }

  getViewType(): string {
    return 'markdown';
  }

  getMode(): Mode {
    return this.currentMode === this.editMode ? 'source' : 'preview';
  }

  asInfo(): Obsidian.MarkdownFileInfo {
    return this;
  }

  override onload(): void {
    super.onload();
    this.addChild(this.previewMode);
  }

  protected override async onClose(): Promise<void> {
    await super.onClose();
    this.editMode.destroy();
  }

  override async onLoadFile(file: Obsidian.TFile): Promise<void> {
    await super.onLoadFile(file);
    const known = this.host.undoHistories.get(file.path);
    if (known?.length === this.editMode.get().length) this.editMode.history = known.history;
  }

  /**
   * As the app does before the last save: other panes are no longer updated by this one, and the undo history is kept.
   */
  override async onUnloadFile(file: Obsidian.TFile): Promise<void> {
    this.#shareSoon.cancel();
    if (this.currentMode === this.editMode) {
      const { length } = this.editMode.get();
      this.host.undoHistories.set(file.path, { length, history: this.editMode.history });
    }
    this.#frontMatter = null;
    await super.onUnloadFile(file);
  }

  getViewData(): string {
    return this.currentMode.get();
  }

  setViewData(data: string, clear: boolean): void {
    this.currentMode.set(data, clear);
    // The hidden mode keeps its text until the view is switched to it.
    if (clear) (this.currentMode === this.editMode ? this.previewMode : this.editMode).set(data, clear);
    this.loadFrontmatter(data);
  }

  /** Fills the property panel if the block differs from the last one. Undocumented in the app. */
  loadFrontmatter(data: string): void {
    const { frontmatter } = getFrontMatterInfo(data);
    if (frontmatter === this.#frontMatter) return;
    this.#frontMatter = frontmatter;
    this.propertyPanel.synchronize(data);
    this.previewMode.properties.synchronize(data);
  }

  clear(): void {
    this.editMode.clear();
    this.previewMode.clear();
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.getMode(), source: !this.editMode.live };
  }

  override async setState(state: unknown, result: Obsidian.ViewStateResult): Promise<void> {
    const { mode, source } = (state ?? {}) as MarkdownState;
    if (mode !== undefined && mode !== this.getMode()) await this.#setMode(mode);
    if (source !== undefined) this.editMode.setLive(!source);
    await super.setState(state, result);
  }

  override getEphemeralState(): Record<string, unknown> {
    const cursor = { from: this.editor.getCursor('from'), to: this.editor.getCursor('to') };
    return { cursor, scroll: this.currentMode.getScroll() };
  }

  override setEphemeralState(state: unknown): void {
    applyPlace(this, state ?? {});
  }

  async toggleMode(): Promise<void> {
    const mode = this.getMode() === 'source' ? 'preview' : 'source';
    await this.leaf.setViewState({ type: 'markdown', state: { ...this.getState(), mode }, active: true });
  }

  /** Switches between plain source and Live Preview. */
  async toggleSource(): Promise<void> {
    const source = this.editMode.live;
    await this.leaf.setViewState({ type: 'markdown', state: { ...this.getState(), source }, active: true });
  }

  showSearch(_replace = false): void {
    // Assumed to be irrelevant for this plugin: opening the search bar changes nothing.
  }

  updateOptions(): void {
    this.editMode.updateOptions();
  }

  /**
   * A change by the property panel or a checkbox. The text is set as by the host, shown in the other panes and written
   * at once.
   */
  saveNow(text: string): Promise<void> {
    this.setViewData(text, false);
    this.#share();
    return this.save();
  }

  /** Leaving source mode saves. The next mode gets the view's text. */
  async #setMode(mode: Mode): Promise<void> {
    if (this.currentMode === this.editMode) await this.save();
    this.currentMode = mode === 'source' ? this.editMode : this.previewMode;
    this.currentMode.set(this.data, false);
    this.#showMode();
  }

  #showMode(): void {
    const reading = this.currentMode === this.previewMode;
    this.contentEl.dataset['mode'] = this.getMode();
    this.editMode.containerEl.toggle(!reading);
    this.previewMode.containerEl.toggle(reading);
    if (reading) this.previewMode.rerender();
  }

  #onUpdate(update: ViewUpdate): void {
    if (update.docChanged || update.selectionSet) this.host.editorSuggest.onChange(this, update);
    if (!update.docChanged) return;
    this.host.workspace.trigger('editor-change', this.editor, this);
    const byHost = update.transactions.every((transaction) => !transaction.docChanged || isSet(transaction));
    if (byHost) return;
    this.requestSave();
    this.#shareSoon();
  }

  /** Updates the other panes of this note without making them dirty. */
  #share(): void {
    const { file } = this;
    const text = this.currentMode.get();
    if (!file || text === this.data) return;
    this.data = text;
    for (const view of this.host.workspace.viewsOfType(MarkdownView)) {
      if (view !== this && view.file === file) view.setData(this.data, false);
    }
    this.host.workspace.trigger('quick-preview', file, this.data);
    this.loadFrontmatter(text);
  }
}
