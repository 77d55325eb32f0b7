import { type App, type Component, MarkdownRenderer } from 'obsidian';
import { joinParticles } from './joints';

/** The definition of a term, and what shows it. */
export interface DefinitionToRender {
  readonly app: App;
  readonly markdown: string;
  /** The term's id. */
  readonly termId: string;
  /** The note that links in it start from. */
  readonly path: string;
  /** Lives as long as it is shown. */
  readonly owner: Component;
  /** Obsidian leaves the links of what a plugin renders to the plugin. */
  readonly openLink: (linktext: string, event: MouseEvent) => void;
}

/** Shows a definition as Obsidian renders it, with links that work. */
export function renderDefinition(target: HTMLElement, { openLink, ...definition }: DefinitionToRender): void {
  const rendered = target.createDiv({ cls: 'markdown-rendered', attr: { dir: 'auto' } });
  definition.owner.registerDomEvent(rendered, 'click', (event) => {
    const node = event.targetNode;
    const link = node?.instanceOf(HTMLElement) ? node.closest<HTMLElement>('a.internal-link') : null;
    if (!link) return;
    event.preventDefault();
    openLink(link.dataset.href ?? link.getText(), event);
  });
  renderInto(rendered, definition);
}

/** Fills an element with a definition as Obsidian renders it; its links do nothing yet. */
export function renderInto(
  target: HTMLElement,
  { app, markdown, termId, path, owner }: Omit<DefinitionToRender, 'openLink'>,
): void {
  target.dataset.aiGlossaryTerm = termId;
  void MarkdownRenderer.render(app, markdown, target, path, owner).then(() => joinParticles(target));
}

/** The id of the term whose definition is shown around an element. */
export function termDefinedAround(element: HTMLElement): string | undefined {
  return element.closest<HTMLElement>('[data-ai-glossary-term]')?.dataset.aiGlossaryTerm;
}
