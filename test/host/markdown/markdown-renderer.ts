import type * as Obsidian from 'obsidian';
import { asHostApp } from '../app/host-app';
import { Component } from '../app/component';
import { renderContext } from './render-context';
import { sectionDom } from './section-dom';
import { renderSections } from './sections';

export class MarkdownRenderChild extends Component {
  constructor(readonly containerEl: HTMLElement) {
    super();
  }
}

export abstract class MarkdownRenderer extends MarkdownRenderChild {
  hoverPopover: Obsidian.HoverPopover | null = null;

  static async render(
    app: Obsidian.App,
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: Obsidian.Component,
  ): Promise<void> {
    const { postProcessors } = asHostApp(app);
    const context = renderContext({
      docId: `render-${sourcePath}`,
      sourcePath,
      containerEl: el,
      frontmatter: undefined,
      owner: component as unknown as Component,
      // Assumed: text rendered outside a note has no section info.
      find: () => null,
    });
    for (const section of renderSections(markdown)) {
      const dom = sectionDom(section);
      await Promise.all(postProcessors.run(dom, context));
      el.append(...Array.from(dom.childNodes));
    }
  }

  static async renderMarkdown(): Promise<void> {
    return Promise.reject(new Error('Deprecated: use MarkdownRenderer.render'));
  }
}
