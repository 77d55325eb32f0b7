import { keptTexts, mayHoldKeptText } from '../markdown/kept-text';
import { type MarkdownReading, readMarkdown } from '../markdown/reading';
import { linkRanges } from '../markdown/skipped-ranges';
import type { TextEdit } from '../text-edit';

/** A link in a note to another note. Offsets are UTF-16 offsets of the original text. */
export interface NoteLink {
  readonly from: number;
  readonly to: number;
  /** Path and subpath as written, percent-decoded: `Note#Heading`. */
  readonly target: string;
  /** The text that a reader sees, as written. */
  readonly shown: string;
}

/** The target may contain single brackets: the app writes headings with brackets in this way. */
const wikilink = /^\[\[([^|\n]+?)(?:\\?\|([^\n]*))?\]\]$/;
const markdownLink =
  /^\[((?:[^[\]\n\\]|\\.)+)\]\(\s*(?:<([^<>\n]+)>|([^()\s]*(?:\([^()\s]*\)[^()\s]*)*))(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)$/;
const externalTarget = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/**
 * The links to notes in a Markdown text, in order. Embeds, images, external links and references are left out, and so
 * are links in code, math, comments and front matter.
 */
export function noteLinks(note: string | MarkdownReading): NoteLink[] {
  const text = typeof note === 'string' ? note : note.text;
  const links: NoteLink[] = [];
  for (const { from, to } of linkRanges(note)) {
    if (isEmbed(text, from)) continue;
    const parts = readLink(text.slice(from, to));
    if (parts !== undefined && from >= (links[links.length - 1]?.to ?? 0)) links.push({ from, to, ...parts });
  }
  return links;
}

/** As `noteLinks`, without links in text that the plugin itself keeps up to date: no person wrote them. */
export function writtenLinks(note: string | MarkdownReading): NoteLink[] {
  const links = noteLinks(note);
  const text = typeof note === 'string' ? note : note.text;
  if (!mayHoldKeptText(text)) return links;
  const kept = keptTexts(typeof note === 'string' ? readMarkdown(note) : note);
  return links.filter((link) => !kept.some(({ from, to }) => from <= link.from && link.to <= to));
}

/**
 * The edits that replace each link by the text that a reader sees, as written. A pipe that is escaped for a table stays
 * escaped.
 */
export function unlinkEdits(links: readonly NoteLink[]): TextEdit[] {
  return [...links]
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, shown }) => ({ from, to, insert: shown }));
}

function readLink(source: string): Pick<NoteLink, 'target' | 'shown'> | undefined {
  const [, path, alias] = wikilink.exec(source) ?? [];
  if (path !== undefined) {
    // With an empty alias, the reader sees the target.
    const shown = alias || path.replace(/#\^?/g, ' > ').replace(/^ > /, '');
    return { target: path.trim(), shown };
  }
  const [, shown, bracketed, bare] = markdownLink.exec(source) ?? [];
  const target = decode(bracketed ?? bare ?? '');
  if (shown === undefined || target === '' || externalTarget.test(target)) return undefined;
  return { target, shown };
}

function isEmbed(text: string, from: number): boolean {
  return text.charAt(from - 1) === '!' && text.charAt(from - 2) !== '\\';
}

function decode(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
