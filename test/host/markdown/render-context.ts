import type * as Obsidian from 'obsidian';
import type { Component } from '../app/component';

export interface RenderedSection {
  readonly el: HTMLElement;
  readonly lineStart: number;
  readonly lineEnd: number;
}

/** What a post processor is told about its section. */
export function renderContext(options: {
  docId: string;
  sourcePath: string;
  /** The element into which the section is put. The typings leave it out. */
  containerEl: HTMLElement;
  frontmatter: Obsidian.FrontMatterCache | undefined;
  owner: Pick<Component, 'addChild'>;
  /** The whole text, and the section that contains an element, as long as it is in one. */
  find: (el: HTMLElement) => (Obsidian.MarkdownSectionInformation & { text: string }) | null;
}): Obsidian.MarkdownPostProcessorContext {
  const { docId, sourcePath, containerEl, frontmatter, owner, find } = options;
  const told = {
    containerEl,
    docId,
    sourcePath,
    frontmatter,
    addChild: (child: Obsidian.MarkdownRenderChild) => void owner.addChild(child as unknown as Component),
    getSectionInfo: find,
  };
  return told;
}
