import { type App, stripHeadingForLink } from 'obsidian';
import type { TermSource } from '../../core';

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

/** A link to the source in the form that the user's settings ask for; undefined when the note is gone. */
export function markdownLink(
  app: App,
  { source, fromPath, alias }: { source: TermSource; fromPath: string; alias: string },
): string | undefined {
  const file = app.vault.getFileByPath(source.path);
  if (file === null) return undefined;
  const subpath = subpathOf(source);
  const shown = subpath === '' && alias === file.basename ? undefined : alias;
  return app.fileManager.generateMarkdownLink(file, fromPath, subpath, shown);
}
