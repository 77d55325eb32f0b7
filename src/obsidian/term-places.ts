import { type App, type PaneType, stripHeadingForLink } from 'obsidian';
import type { TermSource } from '../core';

/** Whether a source is a place that no link can name, so that it is opened by its line. */
export function hasExactPlace(source: TermSource): boolean {
  return source.kind !== 'note' && source.kind !== 'heading';
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
 * A link to the source in the form that the user's settings ask for; undefined when the note is gone. The alias is left
 * to Obsidian to leave out where it says nothing more: the settings may have the link name a path.
 */
export function markdownLink(
  app: App,
  { source, fromPath, alias }: { source: TermSource; fromPath: string; alias: string },
): string | undefined {
  const file = app.vault.getFileByPath(source.path);
  if (file === null) return undefined;
  return app.fileManager.generateMarkdownLink(file, fromPath, subpathOf(source), alias);
}

/** The place that a term opens at: where it is defined, else where it is first named. */
export function mainSource({ sources }: { readonly sources: readonly TermSource[] }): TermSource | undefined {
  return sources.find((source) => source.definition !== undefined) ?? sources[0];
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
