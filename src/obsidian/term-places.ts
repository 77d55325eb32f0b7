import {
  type App,
  type HoverParent,
  parseLinktext,
  type PaneType,
  stripHeadingForLink,
  type TFile,
} from 'obsidian';
import { noteLinks, type Sense, type TermSource } from '../core';

/** The part of a term, or of one of its senses, that says where it is defined. */
export type TermPlaces = Pick<Sense, 'sources' | 'definition'>;

/** Whether no link can name the place of a source, so that it must be opened by its line. */
export function hasExactPlace(source: TermSource): boolean {
  return source.kind !== 'note' && source.kind !== 'heading';
}

/** The name of a place for people: the note's name and the heading. */
export function placeText({ path, heading }: TermSource): string {
  const note = path.replace(/\.md$/, '').split('/').pop() ?? path;
  return heading === undefined ? note : `${note} › ${heading}`;
}

/** `#heading`, or the empty string for the note itself. */
function subpathOf({ heading }: TermSource): string {
  return heading === undefined ? '' : `#${stripHeadingForLink(heading)}`;
}

/** The link path of a source, from the root of the vault. */
export function linkPath(source: TermSource): string {
  return source.path + subpathOf(source);
}

/**
 * A link to the source in the form that the user's settings ask for. Obsidian decides whether the alias is needed,
 * since the settings may make the link show a path. `undefined` if the note no longer exists, or if the link would not
 * lead there: Obsidian writes links to notes with `#`, `|` or brackets in their names that it cannot read itself.
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
 * The place at which a term opens and to which links lead: the one whose definition is shown. Without a definition, a
 * note or a heading with the term's name is preferred to a place that only mentions it.
 */
export function mainSource({ sources, definition }: TermPlaces): TermSource | undefined {
  return (
    sources.find((source) => definition !== undefined && source.definition === definition) ??
    sources.find((source) => source.definition !== undefined) ??
    sources.find((source) => !hasExactPlace(source)) ??
    sources[0]
  );
}

/** Opens the note of a source at its heading; without a heading that names the place, at its line. */
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
  /** The id of a registered hover link source. */
  readonly hoverSource: string;
  /** The note that contains `targetEl`, if there is one. */
  readonly sourcePath?: string;
}

/** Makes Page preview show a source. */
export function previewPlace(
  app: App,
  { source, hoverSource, sourcePath = '', ...hover }: PlacePreview,
): void {
  app.workspace.trigger('hover-link', {
    ...hover,
    source: hoverSource,
    sourcePath,
    // As in the core search: a link cannot name a line, so the preview is told where to scroll.
    ...(hasExactPlace(source)
      ? { linktext: source.path, state: { scroll: source.line } }
      : { linktext: linkPath(source) }),
  });
}
