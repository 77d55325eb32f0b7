import { type MarkdownReading, readMarkdown } from '../markdown/reading';
import { readNoteMetadata, type NoteMetadata, type NoteText } from '../note/note';
import { distinctNames, foldName } from '../term/fold';
import type { ExtractedTerm } from '../term/term';
import { readConsolidated } from './consolidated';
import { findExpansions, type Expansion } from './expansions';
import type { Candidate, Found, ReadTerm } from './form';
import { forms } from './forms';
import { type NameReference, withNameInFront } from './name-reference';
import { isTemplate, kindOf, type NoteContext, noteTerm } from './note-term';
import { type NoteOpening, readOpening } from './note-opening';
import { meaningSaidIn } from './said-meaning';
import { withoutNumbering } from './numbering';
import { type TextBlock, textBlocks } from './text-block';

/** What a note's text holds for the glossary, without what depends on the note's path and front matter. */
export interface NoteContent {
  readonly opening: NoteOpening;
  /** In order of place. */
  readonly candidates: readonly Candidate[];
  /** Acronyms spelled out in running text: they add to terms of that name, in whatever note. */
  readonly expansions: readonly Expansion[];
}

/**
 * The terms of one note in every form of `forms`, unmerged, in order of place.
 *
 * The note's own term comes first. An acronym spelled out in running text gives its expansion to the terms of that name
 * and is no term of its own. A note that is a template (`isTemplate`) gives none. Never throws; linear in the length of the text.
 * @param reference is asked where the note leaves open whether words are a name.
 */
export function extractTerms(note: NoteText, reference?: NameReference): ExtractedTerm[] {
  const reading = readMarkdown(note.text);
  const metadata = readNoteMetadata(note, {}, reading);
  return termsOf(metadata, readContent(reading), { reference });
}

/** The terms of a note, its own first; `content` is absent while its text has not been read. */
export function termsOf(
  metadata: NoteMetadata,
  content: NoteContent | undefined,
  context: NoteContext = {},
): ExtractedTerm[] {
  const opening = content?.opening;
  if (isTemplate(metadata, opening)) return [];
  const kind = kindOf(metadata, opening, context);
  const own = noteTerm(metadata, opening, { ...context, kind });
  const terms = own === undefined ? [] : [own];
  const seen = new Set<string>();
  for (const candidate of content?.candidates ?? []) {
    if (candidate.where === 'glossary' && kind !== 'glossary') continue;
    for (const { term } of 'read' in candidate ? candidate.read() : [candidate]) {
      // Two forms may have read one line.
      const place = `${term.line} ${foldName(term.headword)}`;
      if (!seen.has(place)) terms.push(asTerm(term, context.reference));
      seen.add(place);
    }
  }
  return terms;
}

function asTerm(read: ReadTerm, reference: NameReference | undefined): ExtractedTerm {
  if (read.inFront === undefined) return read;
  const { inFront: _, ...term } = withNameInFront(read, reference);
  return term;
}

/** Reads what `extractTerms` and the glossary need of a note's text. */
export function readContent(note: string | MarkdownReading): NoteContent {
  const reading = typeof note === 'string' ? readMarkdown(note) : note;
  const blocks = textBlocks(reading);
  const expansions = findExpansions(blocks);
  const consolidated = readConsolidated(reading, blocks);
  const candidates = consolidated ?? readForms(blocks);
  const finish = ({ term, where }: Found): Found => ({ term: spelledOut(term, expansions), where });
  return {
    opening: readOpening(blocks, expansions),
    candidates: candidates.map((candidate) => adapted(candidate, finish)),
    expansions,
  };
}

/** A candidate with its terms as `change` makes them, when they are read. */
function adapted(candidate: Candidate, change: (found: Found) => Found): Candidate {
  if (!('read' in candidate)) return change(candidate);
  return { where: candidate.where, read: () => candidate.read().map(change) };
}

function readForms(blocks: readonly TextBlock[]): Candidate[] {
  const candidates: Candidate[] = [];
  let above: TextBlock | undefined;
  let announcing: TextBlock | undefined;
  for (const [at, block] of blocks.entries()) {
    if (block.type === 'heading') {
      if (announcesTerms(block)) announcing = block;
      else if (announcing !== undefined && block.level <= announcing.level) announcing = undefined;
      above = block;
    }
    const heading = above;
    const place = { block, blocks, at, isAnnounced: announcing !== undefined };
    for (const form of forms) {
      for (const candidate of form(place))
        candidates.push(adapted(candidate, ({ term, where }) => ({ term: below(term, heading), where })));
    }
  }
  return candidates;
}

const announcement =
  /^(?:(?:key|core|basic|main|important|new|useful)\s)?(?:terms|terminology|concepts|definitions|glossary|vocabulary|acronyms|abbreviations)(?:\s(?:and|&)\s\w+)?$|^(?:(?:핵심|주요|기본|기초|중요|관련|필수|새로운)\s?)?(?:용어|약어)(?:\s?(?:정리|집|설명|해설|사전|목록|모음))?$|^(?:핵심|주요|기본|기초|중요|필수)\s?개념(?:\s?(?:정리|설명|모음))?$|^용어와 .{1,10}$/i;

function announcesTerms({ plain }: TextBlock): boolean {
  return announcement.test(withoutNumbering(plain).replace(/[:：]$/, ''));
}

/** Gives a term the heading that it stands below. */
function below(term: ReadTerm, above: TextBlock | undefined): ReadTerm {
  return term.heading !== undefined || above === undefined ? term : { ...term, heading: above.text };
}

/** Adds what running text of the same note, or the term's own definition, says that its letters stand for. */
function spelledOut(term: ReadTerm, expansions: readonly Expansion[]): ReadTerm {
  if (term.expansion !== undefined) return term;
  const fold = foldName(term.headword);
  const own = meaningSaidIn(term.definition, term.headword);
  const said = own ?? expansions.find(({ acronym }) => foldName(acronym) === fold)?.expansion;
  if (said === undefined) return term;
  return { ...term, names: distinctNames([term.headword, said, ...term.names]), expansion: said };
}
