import {
  type App,
  type HoverParent,
  parseLinktext,
  type PaneType,
  stripHeadingForLink,
  type TFile,
} from 'obsidian';
import { noteLinks, type Sense, type TermSource } from '../core';

/** What of a term, or of one of its senses, says where it is. */
export type TermPlaces = Pick<Sense, 'sources' | 'definition'>;

/** Whether a source is a place that no link can name, so that it is opened by its line. */
export function hasExactPlace(source: TermSource): boolean {
  return source.kind !== 'note' && source.kind !== 'heading';
}

/** What people know a place by: the note's name and the heading. */
export function placeText({ path, heading }: TermSource): string {
  const note = path.replace(/\.md$/, '').split('/').pop() ?? path;
  return heading === undefined ? note : `${note} › ${heading}`;
}

/** `#heading`, or the empty string for the note itself. */
function subpathOf({ heading }: TermSource): string {
  return heading === undefined ? '' : `#${stripHeadingForLink(heading)}`;
}

/** The link text of a source, from the top of the vault. */
export function linkPath(source: TermSource): string {
  return source.path + subpathOf(source);
}

/**
 * A link to the source in the form that the user's settings ask for. The alias is left to Obsidian to leave out where it
 * says nothing more: the settings may have the link name a path. Undefined when the note is gone, and when the link would
 * not lead there: Obsidian writes links to notes with `#`, `|` or brackets in their names that it cannot read itself.
 */
export function markdownLink(
  app: App,
  { source, fromPath, alias }: { source: TermSource; fromPath: string; alias: string },
): string | undefined {
  const file = app.vault.getFileByPath(source.path);
  if (file === null) return undefined;
  const link = app.fileManager.generateMarkdownLink(file, fromPath, subpathOf(source), alias);
  return leadsTo(app, { link, file, fromPath }) ? link : undefined;
}

function leadsTo(
  { metadataCache }: App,
  { link, file, fromPath }: { link: string; file: TFile; fromPath: string },
): boolean {
  const [read] = noteLinks(link);
  if (read?.from !== 0 || read.to !== link.length) return false;
  const { path } = parseLinktext(read.target);
  if (link.startsWith('[[') && /[[\]]/.test(path)) return false;
  return path === '' ? file.path === fromPath : metadataCache.getFirstLinkpathDest(path, fromPath) === file;
}

/**
 * The place that a term opens at, and that links lead to: the one whose definition is shown. Without a definition, a note
 * or a heading of its name goes before a place that only names it.
 */
export function mainSource({ sources, definition }: TermPlaces): TermSource | undefined {
  return (
    sources.find((source) => definition !== undefined && source.definition === definition) ??
    sources.find((source) => source.definition !== undefined) ??
    sources.find((source) => !hasExactPlace(source)) ??
    sources[0]
  );
}

/** Opens the note of a source at its heading, or at its line where no heading says the place. */
export async function openPlace(
  app: App,
  { source, pane }: { source: TermSource; pane: PaneType | boolean },
): Promise<'opened' | 'gone'> {
  const file = app.vault.getFileByPath(source.path);
  if (file === null) return 'gone';
  if (hasExactPlace(source)) {
    await app.workspace.getLeaf(pane).openFile(file, { active: true, eState: { line: source.line } });
  } else {
    await app.workspace.openLinkText(linkPath(source), '', pane, { active: true });
  }
  return 'opened';
}

export interface PlacePreview {
  readonly source: TermSource;
  readonly event: MouseEvent;
  readonly targetEl: HTMLElement;
  readonly hoverParent: HoverParent;
  /** Id of a hover link source that was registered. */
  readonly hoverSource: string;
  /** The note that `targetEl` stands in, if it stands in one. */
  readonly sourcePath?: string;
}

/** Has Page preview show a source. */
export function previewPlace(
  app: App,
  { source, hoverSource, sourcePath = '', ...hover }: PlacePreview,
): void {
  app.workspace.trigger('hover-link', {
    ...hover,
    source: hoverSource,
    sourcePath,
    // As the core search does it: no link names a line, so the preview is told where to scroll.
    ...(hasExactPlace(source)
      ? { linktext: source.path, state: { scroll: source.line } }
      : { linktext: linkPath(source) }),
  });
}
