import { findFrontMatter } from '../front-matter/block';
import { keptTexts } from '../markdown/kept-text';
import type { MarkdownReading } from '../markdown/reading';
import { linkRanges } from '../markdown/skipped-ranges';
import type { TextRange } from '../markdown/text-range';
import { articleChange } from './english-article';
import { isNamed, type MentionTools, nameChange, particleChange } from './rename-mentions';
import { headingKey, type RenameChange, shownNote } from './renaming';
import { writtenName } from './written-name';

/** A heading of a note, as written there. */
export interface NoteHeading {
  readonly path: string;
  readonly text: string;
}

/** Where the links of one note lead. Only the host knows. */
export interface LinkTargets {
  /** Whether a link leads to the term. */
  leadsToTerm(target: string, shown: string): boolean;
  /** Whether it leads to a note whose own name changes, so that a link without a text shows the new name. */
  leadsToRenamedNote(linkpath: string): boolean;
  /** The heading that a part of a link's subpath refers to. */
  headingOf(linkpath: string, part: string): NoteHeading | undefined;
  /** A heading as links spell it. */
  headingInLink(text: string): string;
}

export interface LinkTools extends MentionTools {
  readonly targets: LinkTargets;
  /** The new text of a heading. */
  readonly renamedHeading: (
    text: string,
  ) => { readonly text: string; readonly isCertain: boolean } | undefined;
}

/** A link or an embed, cut into its parts. */
interface LinkParts extends TextRange {
  /** Path and subpath, as written. */
  readonly target: TextRange;
  /** The text that a reader sees, if the link gives one. */
  readonly shown: TextRange | undefined;
  /** Whether the target is an address with percent-encoded characters. */
  readonly isAddress: boolean;
}

/**
 * The changes in the links of a note, in order: the text that they show, the headings that they refer to, the article
 * before them and the particle after them.
 */
export function linkChanges(reading: MarkdownReading, tools: LinkTools): RenameChange[] {
  const { text } = reading;
  return linksOf(reading).flatMap((link) => {
    const written = text.slice(link.target.from, link.target.to);
    const target = plain(written, link.isAddress);
    const parts = subpathChanges(text, link, tools);
    const shown = shownChanges(text, { ...link, linkTarget: target, lastPart: parts.at(-1) }, tools);
    return [...parts, ...shown].sort((a, b) => a.from - b.from);
  });
}

function subpathChanges(text: string, { target, isAddress }: LinkParts, tools: LinkTools): RenameChange[] {
  const [path = '', ...parts] = text.slice(target.from, target.to).split('#');
  let from = target.from + path.length + 1;
  return parts.flatMap((part): RenameChange[] => {
    const range = { from, to: from + part.length };
    from = range.to + 1;
    const heading = tools.targets.headingOf(plain(path, isAddress), plain(part, isAddress));
    const renamed = heading && tools.renamedHeading(heading.text);
    if (heading === undefined || renamed === undefined) return [];
    const named = tools.targets.headingInLink(renamed.text);
    const insert = isAddress ? encodedLike(part, named) : named;
    if (insert === part) return [];
    return [
      { ...range, insert, isCertain: renamed.isCertain, follows: headingKey(heading.path, heading.text) },
    ];
  });
}

/** Changes the text that a link shows, and the particle after it. */
function shownChanges(
  text: string,
  link: LinkParts & { readonly linkTarget: string; readonly lastPart: RenameChange | undefined },
  tools: LinkTools,
): RenameChange[] {
  const { shown, linkTarget, lastPart, to: behind } = link;
  const { targets, matcher, fitter, renaming } = tools;
  const front = { from: 0, at: link.from };
  if (shown === undefined) {
    const isNote = !linkTarget.includes('#') && targets.leadsToRenamedNote(linkTarget);
    const name = isNote ? renaming.to : lastPart?.insert;
    if (name === undefined) return [];
    const particle = particleChange(text, { at: behind, limit: text.length, name }, fitter);
    const article = isNote ? articleChange(text, front, { was: linkTarget, is: name }) : undefined;
    const { follows = shownNote, isCertain = true } = lastPart ?? {};
    return [article, particle].flatMap((each) => (each ? [{ ...each, isCertain, follows }] : []));
  }
  if (!targets.leadsToTerm(linkTarget, text.slice(shown.from, shown.to))) return [];
  const matches = matcher.find(text, shown.from, shown.to).filter((match) => isNamed(text, match, tools));
  return matches.flatMap((match, index): RenameChange[] => {
    const isLast = match.to === shown.to;
    const limit = matches[index + 1]?.from ?? (isLast ? text.length : shown.to);
    const change = nameChange(text, { ...match, behind: isLast ? behind : match.to, limit }, tools);
    const was = text.slice(match.from, match.to);
    const name = { from: match.from, to: match.to, insert: writtenName(was, renaming) };
    const inLink = { from: matches[index - 1]?.to ?? shown.from, at: match.from };
    const place = match.from === shown.from ? front : inLink;
    const article = articleChange(text, place, { was, is: name.insert });
    // The app itself changes the address between a name and its particle.
    const isApart = lastPart !== undefined && match.to <= lastPart.from && lastPart.from < change.to;
    const particle = isApart
      ? particleChange(text, { at: behind, limit, name: name.insert }, fitter)
      : undefined;
    // A link leaves no doubt which term is meant.
    return [article, isApart ? name : change, particle].flatMap((each) =>
      each ? [{ ...each, isCertain: true }] : [],
    );
  });
}

const wikilink = /^\[\[([^|\n]+?)(?:(\\?\|)([^\n]*))?\]\]$/;
const markdownLink = /^\[((?:[^[\]\n\\]|\\.)*)\]\((\s*<?)([^<>\n]*?)(?:>?\s*|\s+(?:"[^"]*"|'[^']*'))\)$/;

/** The links of a note, except those that the plugin itself keeps up to date: they follow the new name anyway. */
function linksOf(reading: MarkdownReading): LinkParts[] {
  const links: LinkParts[] = [];
  const kept = keptTexts(reading);
  for (const range of [...propertyLinks(reading.text), ...linkRanges(reading)]) {
    if (kept.some(({ from, to }) => from <= range.from && range.to <= to)) continue;
    const parts = partsOf(reading.text.slice(range.from, range.to), range);
    if (parts !== undefined && range.from >= (links.at(-1)?.to ?? 0)) links.push(parts);
  }
  return links;
}

/** Links in properties. There the app recognises only links in double brackets. */
function propertyLinks(text: string): TextRange[] {
  const end = findFrontMatter(text)?.to ?? 0;
  return [...text.slice(0, end).matchAll(/\[\[[^[\]\n"'\\]*\]\]/g)].map(({ index, 0: link }) => ({
    from: index,
    to: index + link.length,
  }));
}

function partsOf(source: string, { from, to }: TextRange): LinkParts | undefined {
  const [, path, pipe = '', alias] = wikilink.exec(source) ?? [];
  if (path !== undefined) {
    const target = { from: from + 2, to: from + 2 + path.length };
    const shown =
      alias === undefined || alias === '' ? undefined : { from: target.to + pipe.length, to: to - 2 };
    return { from, to, target, shown, isAddress: false };
  }
  const [, label, opening = '', address = ''] = markdownLink.exec(source) ?? [];
  if (label === undefined || /^[a-z][a-z0-9+.-]*:/i.test(address)) return undefined;
  const at = from + label.length + 3 + opening.length;
  return {
    from,
    to,
    target: { from: at, to: at + address.length },
    shown: { from: from + 1, to: from + 1 + label.length },
    isAddress: true,
  };
}

function plain(target: string, isAddress: boolean): string {
  try {
    return (isAddress ? decodeURIComponent(target) : target).trim();
  } catch {
    return target.trim();
  }
}

/** Percent-encodes the text only if the old address was encoded. */
function encodedLike(before: string, text: string): string {
  const isEncoded = /%[89A-F][0-9A-F]/i.test(before);
  const encoded = isEncoded ? encodeURIComponent(text) : text.replace(/[\s%<>]/g, encodeURIComponent);
  return encoded.replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
}
