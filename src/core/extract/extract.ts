import { type MarkdownReading, readMarkdown } from '../markdown/reading';
import { readNoteMetadata, type NoteMetadata, type NoteText } from '../note/note';
import { distinctNames, foldName } from '../term/fold';
import type { ExtractedTerm } from '../term/term';
import { readConsolidated } from './consolidated';
import { findExpansions, type Expansion } from './expansions';
import type { Candidate, Found, ReadTerm, TermDraft } from './form';
import { forms } from './forms';
import { type NameReference, withNameInFront } from './name-reference';
import { isTemplate, type NoteContext, noteTerm, readSubject } from './note-term';
import { type NoteOpening, readOpening } from './note-opening';
import { meaningSaidIn } from './said-meaning';
import { withoutNumbering } from './numbering';
import { Sections } from './sections';
import { type TextBlock, textBlocks } from './text-block';

/** The part of a note's text that matters to the glossary. It does not depend on path and front matter. */
export interface NoteContent {
  readonly opening: NoteOpening;
  /** In document order. */
  readonly candidates: readonly Candidate[];
  /** Acronyms spelled out in running text. They give terms of that name, in any note, their expansion. */
  readonly expansions: readonly Expansion[];
}

/**
 * The terms of one note in every form of `forms`, unmerged, in document order.
 *
 * The note's own term comes first. An acronym that running text spells out is not a term, but gives its expansion to
 * terms of that name. A template (`isTemplate`) gives none. Never throws. Linear in the length of the text.
 * @param reference decides if the note leaves open whether words are a name
 */
export function extractTerms(note: NoteText, reference?: NameReference): ExtractedTerm[] {
  const reading = readMarkdown(note.text);
  const metadata = readNoteMetadata(note, {}, reading);
  return termsOf(metadata, readContent(reading), { reference });
}

/** The terms of a note, its own first. `content` is missing as long as the note's text has not been read. */
export function termsOf(
  metadata: NoteMetadata,
  content: NoteContent | undefined,
  context: NoteContext = {},
): ExtractedTerm[] {
  const opening = content?.opening;
  if (isTemplate(metadata, opening)) return [];
  const subject = readSubject(metadata, opening, context);
  const own = noteTerm(metadata, opening, { ...context, subject });
  const terms = own === undefined ? [] : [own];
  const headwords = new Map<number, string[]>();
  for (const candidate of content?.candidates ?? []) {
    if (candidate.where === 'glossary' && subject.kind !== 'glossary') continue;
    for (const { term } of 'read' in candidate ? candidate.read() : [candidate]) {
      const onLine = headwords.get(term.line);
      // Two forms may read the same line.
      if (onLine?.some((other) => foldName(other) === foldName(term.headword)) === true) continue;
      terms.push(asTerm(term, context.reference));
      if (onLine === undefined) headwords.set(term.line, [term.headword]);
      else onLine.push(term.headword);
    }
  }
  return terms;
}

function asTerm(read: ReadTerm, reference: NameReference | undefined): ExtractedTerm {
  if (read.inFront === undefined) return read;
  const { inFront: _, ...term } = withNameInFront(read, reference);
  return term;
}

/** Reads the parts of a note's text that `extractTerms` and the glossary need. */
export function readContent(note: string | MarkdownReading): NoteContent {
  const reading = typeof note === 'string' ? readMarkdown(note) : note;
  const blocks = textBlocks(reading);
  const expansions = findExpansions(blocks);
  const consolidated = readConsolidated(reading, blocks);
  return {
    opening: readOpening(blocks, expansions),
    candidates: consolidated ?? readForms(blocks, meaningsOf(expansions)),
    expansions,
  };
}

/** Runs `finish` on each term of a candidate as soon as the term is read. */
function finished(candidate: Candidate, finish: (found: Found) => void): Candidate {
  if ('read' in candidate) {
    const read = (): readonly Found[] => {
      const found = candidate.read();
      found.forEach(finish);
      return found;
    };
    return { where: candidate.where, read };
  }
  finish(candidate);
  return candidate;
}

function readForms(blocks: readonly TextBlock[], meanings: Meanings): Candidate[] {
  const candidates: Candidate[] = [];
  const sections = new Sections();
  const subject = subjectOf(blocks);
  let above: TextBlock | undefined;
  for (const [at, block] of blocks.entries()) {
    sections.take(block);
    if (block.type === 'heading') above = block;
    const ways = forms[block.type];
    if (ways === undefined) continue;
    const heading = above?.text;
    const place = { block, blocks, at, subject, section: sections.kindFor(block) };
    const finish = ({ term }: Found): void => {
      complete(term, heading, meanings);
    };
    for (const form of ways) {
      for (const candidate of form(place)) candidates.push(finished(candidate, finish));
    }
  }
  return candidates;
}

/** The subject of the note: the names in its first heading. */
function subjectOf(blocks: readonly TextBlock[]): readonly string[] {
  const heading = blocks.find(({ type }) => type === 'heading');
  return heading === undefined ? [] : (heading.defined?.names ?? [withoutNumbering(heading.plain)]);
}

/**
 * Adds the heading above a term. Adds its expansion, if its definition or other text of the note (`meanings`) gives
 * one.
 */
function complete(term: TermDraft, above: string | undefined, meanings: Meanings): void {
  if (term.heading === undefined && above !== undefined) term.heading = above;
  if (term.expansion !== undefined) return;
  const own = meaningSaidIn(term.definition, term.headword);
  const said = own ?? (meanings.size === 0 ? undefined : meanings.get(foldName(term.headword)));
  if (said === undefined) return;
  term.names = distinctNames([term.headword, said, ...term.names]);
  term.expansion = said;
}

/** Folded acronym → expansion. */
type Meanings = ReadonlyMap<string, string>;

function meaningsOf(expansions: readonly Expansion[]): Meanings {
  const meanings = new Map<string, string>();
  for (const { acronym, expansion } of expansions) {
    const key = foldName(acronym);
    if (!meanings.has(key)) meanings.set(key, expansion);
  }
  return meanings;
}
