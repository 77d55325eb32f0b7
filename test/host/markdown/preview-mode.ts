import type * as Obsidian from 'obsidian';
import { Component } from '../app/component';
import { Keymap } from '../app/keymap';
import { asHostApp } from '../app/host-app';
import type { MarkdownView } from '../view/markdown-view';
import { PropertyPanel } from '../view/property-panel';
import { showEmbeds } from './embeds';
import { renderContext, type RenderedSection } from './render-context';
import { sectionDom } from './section-dom';
import { renderSections } from './sections';
import { toggleTask } from './tasks';

/** The reading side of a note. It is rendered section by section, and the plugins' post processors run on each. */
export class PreviewMode extends Component {
  readonly containerEl: HTMLElement;
  readonly sizerEl: HTMLElement;
  hoverPopover: Obsidian.HoverPopover | null = null;
  /** A different panel from the editor's: both exist at once. */
  readonly properties: PropertyPanel;
  #text = '';
  #shown: string | undefined;
  #sections: RenderedSection[] = [];
  #children = new Component();

  constructor(
    parent: HTMLElement,
    readonly view: MarkdownView,
  ) {
    super();
    this.properties = new PropertyPanel(view);
    this.containerEl = parent.createDiv('markdown-reading-view');
    const preview = this.containerEl.createDiv('markdown-preview-view markdown-rendered node-insert-event');
    preview.setAttrs({ role: 'document', tabindex: 0, 'aria-label': 'Note' });
    preview.append(this.properties.containerEl);
    this.sizerEl = preview.createDiv('markdown-preview-sizer markdown-preview-section');
    this.sizerEl.addEventListener('click', (event) => this.#onClick(event));
    this.sizerEl.addEventListener('auxclick', (event) => this.#onClick(event));
    this.sizerEl.addEventListener('mouseover', (event) => this.#onHover(event));
  }

  get file(): Obsidian.TFile | null {
    return this.view.file;
  }

  override onload(): void {
    this.register(asHostApp(this.view.app).postProcessors.onChange(() => this.rerender(true)));
  }

  override onunload(): void {
    this.#children.unload();
  }

  get(): string {
    return this.#text;
  }

  set(data: string, _clear: boolean): void {
    this.#text = data;
    if (this.view.currentMode === this) this.rerender();
  }

  clear(): void {
    this.#text = '';
    this.#shown = undefined;
  }

  rerender(full = false): void {
    if (this.view.currentMode !== this || (!full && this.#shown === this.#text)) return;
    this.#shown = this.#text;
    this.#children.unload();
    this.#children = new Component();
    this.#children.load();
    this.sizerEl.empty();
    this.#sections = renderSections(this.#text).map((section) => ({ ...section, el: sectionDom(section) }));
    const context = this.#context();
    for (const { el } of this.#sections) {
      this.sizerEl.append(el);
      void Promise.all(asHostApp(this.view.app).postProcessors.run(el, context));
      void showEmbeds(el, {
        app: asHostApp(this.view.app),
        sourcePath: this.file?.path ?? '',
        owner: this.#children,
      });
    }
    this.properties.update();
    this.properties.containerEl.toggle(this.properties.properties() !== undefined);
  }

  getScroll(): number {
    const top = this.sizerEl.parentElement?.scrollTop ?? 0;
    return this.#sections.filter(({ el }) => el.offsetTop <= top).at(-1)?.lineStart ?? 0;
  }

  applyScroll(line: number): void {
    const section = this.#sectionAt(line);
    // For the first section, the margin above it should be visible too.
    if (section === this.#sections[0]) this.sizerEl.parentElement?.scrollTo({ top: 0 });
    else section?.el.scrollIntoView({ block: 'start' });
  }

  /** Briefly highlights the target of a link. */
  highlight(line: number): void {
    const el = this.#sectionAt(line)?.el;
    if (!el || this.view.currentMode !== this) return;
    el.addClass('is-flashing');
    window.setTimeout(() => el.removeClass('is-flashing'), 1500);
  }

  #sectionAt(line: number): RenderedSection | undefined {
    return this.#sections.filter(({ lineStart }) => lineStart <= line).at(-1) ?? this.#sections[0];
  }

  #context(): Obsidian.MarkdownPostProcessorContext {
    const { file, app } = this.view;
    return renderContext({
      docId: file?.path ?? '',
      sourcePath: file?.path ?? '',
      containerEl: this.sizerEl,
      frontmatter: file ? app.metadataCache.getFileCache(file)?.frontmatter : undefined,
      owner: this.#children,
      find: (el) => {
        const section = this.#sections.find((candidate) => candidate.el.contains(el));
        if (!section) return null;
        return { text: this.#text, lineStart: section.lineStart, lineEnd: section.lineEnd };
      },
    });
  }

  #onClick(event: MouseEvent): void {
    const target = event.target as HTMLElement;
    const link = target.closest('a');
    if (target instanceof HTMLInputElement && target.hasClass('task-list-item-checkbox')) {
      const [line, section] = [Number(target.dataset['line']), Number(target.dataset['sectionLine'])];
      void this.view.saveNow(toggleTask(this.#text, section, line)).catch(() => undefined);
      return;
    }
    if (!link) return;
    const href = link.getAttr('data-href');
    event.preventDefault();
    if (!link.hasClass('internal-link') || href === null || event.button > 1) return;
    void asHostApp(this.view.app).workspace.openLinkText(
      href,
      this.file?.path ?? '',
      Keymap.isModEvent(event),
    );
  }

  #onHover(event: MouseEvent): void {
    const link = (event.target as HTMLElement).closest<HTMLElement>('a.internal-link');
    if (!link) return;
    asHostApp(this.view.app).workspace.trigger('hover-link', {
      event,
      source: 'preview',
      hoverParent: this,
      targetEl: link,
      linktext: link.getAttr('data-href') ?? '',
      sourcePath: this.file?.path ?? '',
    });
  }
}
