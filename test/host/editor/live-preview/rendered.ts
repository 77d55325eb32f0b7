import type * as Obsidian from 'obsidian';
import { asHostApp } from '../../app/host-app';
import { Component } from '../../app/component';
import { showEmbeds } from '../../markdown/embeds';
import { renderContext } from '../../markdown/render-context';
import { sectionDom } from '../../markdown/section-dom';
import { renderSections } from '../../markdown/sections';

/**
 * What Live Preview shows rendered in place of its source. As in the app, the plugins' post processors run before it is
 * in the page, without section info, and it is not rendered again together with Reading view.
 */
export function renderForEditor(
  text: string,
  containerEl: HTMLElement,
  info: Obsidian.MarkdownFileInfo,
): HTMLElement[] {
  const app = asHostApp(info.app);
  const sourcePath = info.file?.path ?? '';
  const owner = new Component();
  const context = renderContext({
    docId: sourcePath,
    sourcePath,
    containerEl,
    frontmatter: undefined,
    owner,
    find: () => null,
  });
  return renderSections(text).map((section) => {
    const dom = sectionDom(section);
    void Promise.all(app.postProcessors.run(dom, context));
    void showEmbeds(dom, { app, sourcePath, owner });
    return dom;
  });
}
