import type * as Obsidian from 'obsidian';
import { asApp, type HostApp } from '../app/host-app';
import { Component } from '../app/component';
import { SectionEditor } from '../editor/section-editor';
import { MarkdownRenderer } from '../markdown/markdown-renderer';

/**
 * A text card on a canvas: rendered Markdown, and an editor in its place while it is written in.
 *
 * Assumed: it is rendered as any text is that belongs to no note, with the canvas for its path and no sections to tell
 * of, and anew only when its text has changed.
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

  /** Puts the card on the page, rendered. */
  async open(): Promise<void> {
    this.load();
    document.body.append(this.containerEl);
    this.register(() => this.containerEl.remove());
    await this.#render();
  }

  /**
   * Goes into the card.
   * @param file what its editor says that it belongs to: nothing, or the canvas. Assumed: either.
   */
  async edit(file: Obsidian.TFile | null = null): Promise<SectionEditor> {
    const editor = new SectionEditor(this.host, file, '');
    this.#previewEl.hide();
    await editor.open(this.text);
    return editor;
  }

  /** Leaves the editor: what it holds is rendered. */
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
