import { type App, type Component, MarkdownRenderer } from 'obsidian';
import { joinParticles } from './joints';

/** The definition of a term, and what displays it. */
export interface DefinitionToRender {
  readonly app: App;
  readonly markdown: string;
  /** The id of the term. */
  readonly termId: string;
  /** The note relative to which its links are resolved. */
  readonly path: string;
  /** Lives as long as the definition is displayed. */
  readonly owner: Component;
  /** Obsidian leaves links in Markdown that a plugin renders to the plugin. */
  readonly openLink: (linktext: string, event: MouseEvent) => void;
}

/** Displays a definition as Obsidian renders it, with working links. */
export function renderDefinition(target: HTMLElement, { openLink, ...definition }: DefinitionToRender): void {
  const rendered = target.createDiv({ cls: 'markdown-rendered', attr: { dir: 'auto' } });
  definition.owner.registerDomEvent(rendered, 'click', (event) => {
    const link = internalLinkAt(event);
    if (!link) return;
    event.preventDefault();
    openLink(link.dataset.href ?? link.getText(), event);
  });
  renderInto(rendered, definition);
}

/** Renders a definition into an element as Obsidian does. Its links do nothing yet. */
export function renderInto(
  target: HTMLElement,
  { app, markdown, termId, path, owner }: Omit<DefinitionToRender, 'openLink'>,
): void {
  target.dataset.aiGlossaryTerm = termId;
  void MarkdownRenderer.render(app, markdown, target, path, owner).then(() => joinParticles(target));
}

/** The id of the term whose definition is displayed around an element. */
export function termDefinedAround(element: HTMLElement): string | undefined {
  return element.closest<HTMLElement>('[data-ai-glossary-term]')?.dataset.aiGlossaryTerm;
}

/** The internal link that an event happened at. */
export function internalLinkAt({ targetNode }: MouseEvent): HTMLElement | null {
  return targetNode?.instanceOf(HTMLElement) ? targetNode.closest<HTMLElement>('a.internal-link') : null;
}
