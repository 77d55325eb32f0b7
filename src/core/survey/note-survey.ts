import type { Refusal } from '../front-matter/edit-result';
import { readFrontMatter } from '../front-matter/parse';
import { writtenLinks } from '../linking/note-links';
import { findInMarkdown, type FindOptions } from '../matching/find-in-markdown';
import type { Matcher } from '../matching/match';
import { type MarkdownReading, readMarkdown } from '../markdown/reading';
import { skippedRanges } from '../markdown/skipped-ranges';
import { namePrints } from '../matching/name-prints';
import type { ShownLink } from './link-places';
import type { MentionBasis } from './name-change';

/** Why the front matter of a note cannot be read. */
export type UnreadableReason = Pick<Refusal, 'reason' | 'line' | 'key'>;

/** What one note, in the glossary or not, contributes to the counts across the vault. */
export interface NoteSurvey {
  /** The ids of the terms that it mentions without a link, and how often. */
  readonly mentions: ReadonlyMap<string, number>;
  /** Its links to notes; absent when there are none. */
  readonly links?: readonly ShownLink[];
  /** Acronyms in its running text. */
  readonly acronyms: ReadonlySet<string>;
  /** Why its front matter cannot be read; absent if it can, or if there is none. */
  readonly unreadable?: UnreadableReason;
  /** Tells which other names could be counted here. If it is missing, any name could. */
  readonly basis?: MentionBasis;
}

const none: ReadonlySet<string> = new Set();

/** Reads `text` once for everything that the panel counts across the vault. `options` say what is not a mention. */
export function surveyNote(text: string, matcher: Matcher, options: FindOptions = {}): NoteSurvey {
  const mentions = new Map<string, number>();
  const note = readMarkdown(text);
  for (const match of findInMarkdown(matcher, note, options)) {
    for (const id of match.ids ?? [match.id]) mentions.set(id, (mentions.get(id) ?? 0) + 1);
  }
  const reading = readFrontMatter(text);
  const links = writtenLinks(note).map(({ target, shown }) => ({ target, shown }));
  const basis = { prints: namePrints(text), ownTerms: options.except ?? none };
  const said = { mentions, acronyms: acronymsIn(note), basis, ...(links.length > 0 && { links }) };
  if (reading?.ok !== false) return said;
  const { reason, line, key } = reading;
  const place = { ...(line !== undefined && { line }), ...(key !== undefined && { key }) };
  return { ...said, unreadable: { reason, ...place } };
}

/** Two to six capitals and digits, with at least two capitals; a plural `s` does not count. */
const acronym = /[A-Z][A-Z0-9]{1,5}(?=s?(?![A-Za-z0-9_]))/g;

/** Roman numerals up to 99. Above that, they are more likely acronyms (CV, CI, CD). */
const numeral = /^(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** Words that are often capitalised for emphasis, in logic and in rules. */
const capitalWords: ReadonlySet<string> = new Set(
  'AND OR NOT IF THEN ELSE ALL ANY NO YES TRUE FALSE THE OF TO MUST MAY SHOULD SHALL OK NOTE TODO'.split(' '),
);

/**
 * The acronyms in a note's running text, without those in code, links, front matter and the like. Roman numerals, and
 * words that are only written in capitals, do not count.
 */
export function acronymsIn(note: string | MarkdownReading): ReadonlySet<string> {
  const markdown = typeof note === 'string' ? note : note.text;
  const found = new Set<string>();
  const skipped = skippedRanges(note, { skipKept: true });
  let range = 0;
  for (const match of markdown.matchAll(acronym)) {
    const [name] = match;
    while ((skipped[range]?.to ?? Infinity) <= match.index) range += 1;
    const isSkipped = (skipped[range]?.from ?? Infinity) <= match.index;
    const isInWord = /[A-Za-z0-9_]/.test(markdown.charAt(match.index - 1));
    if (isSkipped || isInWord || !isAcronym(name)) continue;
    found.add(name);
  }
  return found;
}

function isAcronym(capitals: string): boolean {
  return /[A-Z].*[A-Z]/.test(capitals) && !numeral.test(capitals) && !capitalWords.has(capitals);
}
