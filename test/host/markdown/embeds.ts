import type * as Obsidian from 'obsidian';
import { asApp, type HostApp } from '../app/host-app';
import type { Component } from '../app/component';
import { getLinkpath, parseLinktext } from '../metadata/link-text';
import { sectionOf } from '../workspace/page-preview';
import { MarkdownRenderer } from './markdown-renderer';

export interface EmbedPlace {
  readonly app: HostApp;
  readonly sourcePath: string;
  readonly owner: Component;
}

/** Renders the notes, or parts of them, that `![[…]]` names into a rendered section. Embeds within them stay links. */
export async function showEmbeds(section: HTMLElement, place: EmbedPlace): Promise<void> {
  const links = Array.from(section.querySelectorAll<HTMLElement>('a.internal-embed'));
  await Promise.all(links.map((link) => showEmbed(link, place)));
}

async function showEmbed(link: HTMLElement, { app, sourcePath, owner }: EmbedPlace): Promise<void> {
  const target = link.getAttr('data-href') ?? '';
  const { path, subpath } = parseLinktext(target);
  const file = app.metadataCache.getFirstLinkpathDest(getLinkpath(path), sourcePath);
  if (file?.extension !== 'md') return;
  const embed = createSpan({ cls: 'internal-embed markdown-embed inline-embed', attr: { src: target } });
  link.replaceWith(embed);
  embed.createDiv({ cls: 'markdown-embed-title', text: file.basename });
  const content = embed
    .createDiv('markdown-embed-content')
    .createDiv('markdown-preview-view markdown-rendered');
  const text = await sectionOf(app, file, subpath);
  await MarkdownRenderer.render(asApp(app), text, content, file.path, owner as unknown as Obsidian.Component);
  embed.addClass('is-loaded');
}
