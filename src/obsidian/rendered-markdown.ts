import { type App, type Component, MarkdownRenderer } from 'obsidian';
import { joinParticles } from './joints';

/** A piece of a note, and what displays it. */
export interface MarkdownToRender {
  readonly app: App;
  readonly markdown: string;
  /** The note relative to which its links are resolved. */
  readonly path: string;
  /** Lives as long as the piece is displayed. */
  readonly owner: Component;
  /** Obsidian leaves links in Markdown that a plugin renders to the plugin. */
  readonly openLink: (linktext: string, event: MouseEvent) => void;
}

/** Displays Markdown as Obsidian renders it, with working links. */
export function renderMarkdown(
  target: HTMLElement,
  { app, markdown, path, owner, openLink }: MarkdownToRender,
): void {
  const rendered = target.createDiv({ cls: 'markdown-rendered', attr: { dir: 'auto' } });
  owner.registerDomEvent(rendered, 'click', (event) => {
    const node = event.targetNode;
    const link = node?.instanceOf(HTMLElement) ? node.closest<HTMLElement>('a.internal-link') : null;
    if (!link) return;
    event.preventDefault();
    openLink(link.dataset.href ?? link.getText(), event);
  });
  renderInto(rendered, { app, markdown, path, owner });
}

/** Renders Markdown into an element as Obsidian does. Its links do nothing yet. */
export function renderInto(
  target: HTMLElement,
  { app, markdown, path, owner }: Omit<MarkdownToRender, 'openLink'>,
): void {
  void MarkdownRenderer.render(app, markdown, target, path, owner).then(() => joinParticles(target));
}
