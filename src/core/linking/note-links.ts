import type { TextEdit } from '../text-edit';
import { isInTable } from './table-rows';

/** A link in a note to another note. Offsets are UTF-16, of the text as given. */
export interface NoteLink {
  readonly from: number;
  readonly to: number;
  /** Path and subpath as written, percent-decoded: `Note#Heading`. */
  readonly target: string;
  /** What the reader sees. */
  readonly shown: string;
  /** Line of the note, from 0. */
  readonly line: number;
}

const wikilink = /!?\[\[([^[\]|\n]+?)(?:\\?\|([^[\]\n]*))?\]\]/g;
const markdownLink = /!?\[([^[\]\n]*)\]\((?:<([^<>\n]+)>|([^()\s]*(?:\([^()\s]*\)[^()\s]*)*))\)/g;
const externalTarget = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/** The links to notes in `text`, embeds and external links left out, in order. Code is for the caller to leave out. */
export function noteLinks(text: string): NoteLink[] {
  const links: NoteLink[] = [];
  for (const match of text.matchAll(wikilink)) {
    const [whole, target, alias] = match;
    if (target === undefined || whole.startsWith('!')) continue;
    const shown = alias === undefined ? target.replace(/#\^?/g, ' > ').replace(/^ > /, '') : alias;
    links.push({ ...place(text, match.index, whole), target: target.trim(), shown });
  }
  for (const match of text.matchAll(markdownLink)) {
    const [whole, shown, bracketed, bare] = match;
    const target = decode(bracketed ?? bare ?? '');
    if (shown === undefined || shown === '' || target === '' || whole.startsWith('!')) continue;
    if (externalTarget.test(target)) continue;
    links.push({ ...place(text, match.index, whole), target, shown });
  }
  return links.sort((a, b) => a.from - b.from);
}

/** The edits that leave of each link what the reader sees. */
export function unlinkEdits(text: string, links: readonly NoteLink[]): TextEdit[] {
  return [...links]
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, shown }) => ({
      from,
      to,
      insert: isInTable(text, from) ? shown.replace(/\\?\|/g, '\\|') : shown,
    }));
}

function place(text: string, from: number, whole: string): { from: number; to: number; line: number } {
  return { from, to: from + whole.length, line: text.slice(0, from).split('\n').length - 1 };
}

function decode(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
