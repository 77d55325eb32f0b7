import type { App } from 'obsidian';
import { linkEdits, type TermSource, type TextEdit, type TextRange } from '../core';
import { markdownLink } from './term-places';

/** A mention, and the place that its link should lead to. */
export interface MentionToLink {
  readonly match: TextRange;
  readonly source: TermSource;
}

/**
 * The edits that turn mentions in the note at `path` into links, in the form that the user's settings ask for. The
 * displayed text stays as it was written. A mention whose place no longer exists is left alone.
 */
export function editsToLink(
  app: App,
  note: { readonly path: string; readonly text: string },
  mentions: readonly MentionToLink[],
): TextEdit[] {
  const links = mentions.flatMap(({ match: { from, to }, source }) => {
    const alias = note.text.slice(from, to);
    const link = markdownLink(app, { source, fromPath: note.path, alias });
    return link === undefined ? [] : [{ from, to, link }];
  });
  return linkEdits(note.text, links);
}
