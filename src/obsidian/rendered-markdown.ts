import { type App, type Component, MarkdownRenderer } from 'obsidian';
import { joinParticles } from './joints';

/** A piece of a note, and what shows it. */
export interface MarkdownToRender {
  readonly app: App;
  readonly markdown: string;
  /** The note that links in it start from. */
  readonly path: string;
  /** Lives as long as it is shown. */
  readonly owner: Component;
  /** Obsidian leaves the links of what a plugin renders to the plugin. */
  readonly openLink: (linktext: string, event: MouseEvent) => void;
}

/** Shows Markdown as Obsidian renders it, with links that work. */
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

/** Fills an element with Markdown as Obsidian renders it; its links do nothing yet. */
export function renderInto(
  target: HTMLElement,
  { app, markdown, path, owner }: Omit<MarkdownToRender, 'openLink'>,
): void {
  void MarkdownRenderer.render(app, markdown, target, path, owner).then(() => joinParticles(target));
}
