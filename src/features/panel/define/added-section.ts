import { findFrontMatter, type NoteText, type TextEdit } from '../../../core';

/** What puts a section at the end of a note. */
export interface AddedSection {
  readonly edits: readonly TextEdit[];
  /** The parts of the note that are new or changed, to be shown before. */
  readonly preview: string;
}

/**
 * Puts a section, written with `\n`, below the last line of a note.
 * @param completed the note with the front matter that it is to have; all else in it is as in `text`.
 */
export function addSection(
  { text }: Pick<NoteText, 'text'>,
  completed: string,
  section: string,
): AddedSection {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const isBlank = text.trim() === '' || /\n[ \t]*\r?\n$/.test(text);
  const above = isBlank ? '' : text.endsWith('\n') ? '\n' : '\n\n';
  const insert = (above + section).replace(/\n/g, eol);
  const edits = [...changeOf(text, completed), { from: text.length, to: text.length, insert }];
  const frontMatter = completed === text ? '' : completed.slice(0, findFrontMatter(completed)?.to ?? 0);
  return { edits, preview: frontMatter === '' ? section : `${frontMatter}…\n\n${section}` };
}

/** The one edit that makes `after` of `before`. */
function changeOf(before: string, after: string): TextEdit[] {
  if (before === after) return [];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return [{ from: start, to: before.length - end, insert: after.slice(start, after.length - end) }];
}
