import type * as Obsidian from 'obsidian';
import { asApp, type HostApp } from '../app/host-app';
import { Keymap } from '../app/keymap';
import { MarkdownRenderer } from '../markdown/markdown-renderer';
import { getLinkpath, parseLinktext, resolveSubpath } from '../metadata/link-text';
import { HoverPopover } from '../ui/hover-popover';

/** The data of the event `hover-link`. */
export interface HoverLink {
  readonly event: MouseEvent;
  readonly source: string;
  readonly hoverParent: Obsidian.HoverParent;
  readonly targetEl: HTMLElement | null;
  readonly linktext: string;
  readonly sourcePath?: string;
  /** A line to scroll to, from 0. */
  readonly state?: { readonly scroll?: number };
}

/** The part of a note that a link refers to. */
export async function sectionOf(app: HostApp, file: Obsidian.TFile, subpath: string): Promise<string> {
  const text = await app.vault.cachedRead(file);
  const cache = app.metadataCache.getFileCache(file);
  const found = cache && subpath ? resolveSubpath(cache, subpath) : null;
  return found ? text.slice(found.start.offset, found.end?.offset ?? text.length) : text;
}

async function fill(app: HostApp, popover: HoverPopover, link: HoverLink): Promise<void> {
  const { path, subpath } = parseLinktext(link.linktext);
  const sourcePath = link.sourcePath ?? '';
  const linkpath = getLinkpath(path);
  const file =
    linkpath === ''
      ? app.vault.getFileByPath(sourcePath)
      : app.metadataCache.getFirstLinkpathDest(linkpath, sourcePath);
  const embed = popover.hoverEl.createDiv('markdown-embed is-loaded').createDiv('markdown-embed-content');
  const el = embed.createDiv('markdown-preview-view markdown-rendered');
  if (!file) {
    el.setText(`“${linkpath}” is not created yet.`);
    return;
  }
  const text = await sectionOf(app, file, subpath);
  const owner = popover as unknown as Obsidian.Component;
  const render = (markdown: string, into: HTMLElement) =>
    MarkdownRenderer.render(asApp(app), markdown, into, file.path, owner);
  const at = link.state?.scroll === undefined ? 0 : blockAt(app, file, link.state.scroll);
  await render(text.slice(0, at), el.createDiv());
  const block = el.createDiv();
  await render(text.slice(at), block);
  if (at > 0) popover.onShown(() => block.scrollIntoView({ block: 'start' }));
}

/** The start of the block that contains a line of a note. */
function blockAt(app: HostApp, file: Obsidian.TFile, line: number): number {
  const sections = app.metadataCache.getFileCache(file)?.sections ?? [];
  return sections.filter(({ position }) => position.start.line <= line).pop()?.position.start.offset ?? 0;
}

/** The app's page preview: answers `hover-link` with a popover of the target, if the source allows it. */
export function showPagePreviews(app: HostApp): void {
  app.workspace.on('hover-link', (data) => {
    const link = data as HoverLink;
    const source = app.hoverLinkSources.get(link.source);
    // Assumed: a source that is not registered needs the modifier key.
    const defaultMod = source?.defaultMod ?? (link.source !== 'preview' && link.source !== 'editor');
    if (defaultMod && !Keymap.isModifier(link.event, 'Mod')) return;
    if (link.hoverParent.hoverPopover?.hoverEl.isConnected && link.targetEl === null) return;
    const popover = new HoverPopover(link.hoverParent, link.targetEl);
    void fill(app, popover, link);
  });
}
