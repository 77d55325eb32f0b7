import type { App } from 'obsidian';
import type { TermSource } from '../core';
import { markdownLink } from './term-places';

/** A link to a source in the form that the user's settings ask for; `undefined` if no link can lead there. */
export function sourceLink(app: App, source: TermSource, fromPath: string): string | undefined {
  const file = app.vault.getFileByPath(source.path);
  if (file === null) return undefined;
  const alias = (source.heading ?? file.basename).replace(/[[\]|]/g, ' ');
  return markdownLink(app, { source, fromPath, alias });
}
