import type * as Obsidian from 'obsidian';
import { asApp, type HostApp } from '../app/host-app';
import { Component } from '../app/component';
import { SectionEditor } from '../editor/section-editor';
import { MarkdownRenderer } from '../markdown/markdown-renderer';

/**
 * A text card on a canvas: rendered Markdown, or an editor while it is being edited.
 *
 * Assumed: it is rendered like any text that belongs to no note, with the canvas as its path and without section info,
 * and is rendered again only when its text has changed.
 */
export class TextCard extends Component {
  readonly containerEl = createDiv('canvas-node-content markdown-embed');
  readonly #previewEl = this.containerEl
    .createDiv('markdown-embed-content')
    .createDiv('markdown-preview-view markdown-rendered');

  constructor(
    readonly host: HostApp,
    readonly canvas: Obsidian.TFile,
    private text: string,
  ) {
    super();
  }

  /** Puts the rendered card on the page. */
  async open(): Promise<void> {
    this.load();
    document.body.append(this.containerEl);
    this.register(() => this.containerEl.remove());
    await this.#render();
  }

  /**
   * Starts editing the card.
   * @param file the file that its editor claims to belong to: none, or the canvas. Assumed: both occur.
   */
  async edit(file: Obsidian.TFile | null = null): Promise<SectionEditor> {
    const editor = new SectionEditor(this.host, file, '');
    this.#previewEl.hide();
    await editor.open(this.text);
    return editor;
  }

  /** Stops editing, and renders the editor's text. */
  async leave(editor: SectionEditor): Promise<void> {
    this.text = editor.editor.getValue();
    await editor.close();
    this.#previewEl.show();
    await this.#render();
  }

  async #render(): Promise<void> {
    this.#previewEl.empty();
    const owner = this as unknown as Obsidian.Component;
    await MarkdownRenderer.render(asApp(this.host), this.text, this.#previewEl, this.canvas.path, owner);
  }
}
