import { readNoteMetadata, type NoteMetadata, type NoteText } from '../../note';
import { distinctNames, foldName } from '../fold';
import { holdsTemplateCode } from '../template-code';
import type { ExtractedTerm } from '../term';
import { spells } from './acronym';
import { scanBlocks, type Block } from './blocks';
import { readBoldTerm } from './bold-terms';
import { readDefiningHeading } from './definition-form';
import { definitionText } from './definition-text';
import { findExpansions, type Expansion } from './expansions';
import { isTemplate, noteTerm, type NoteOpening } from './note-term';
import { plainHeading, plainText, withoutCode } from './plain-text';
import { definitionBelow } from './section-definition';
import { definingSentences } from './sentences';
import { readName, type TermPhrase } from './term-phrase';

/** What a note's text holds for the glossary, without what depends on the note's path and front matter. */
export interface NoteContent {
  readonly opening: NoteOpening;
  /** In order of place. */
  readonly terms: readonly ExtractedTerm[];
  /** Acronyms spelled out in running text: they add to terms of that name, in whatever note. */
  readonly expansions: readonly Expansion[];
}

/**
 * Note-level, heading, sentence, abbreviation and definition-list terms of one note, unmerged, in order of place.
 *
 * The note's own term comes first. An acronym spelled out in running text gives its expansion to the terms of that name
 * and is no term of its own. A note that is a template (`isTemplate`) gives none. Never throws; linear in the length of the text.
 */
export function extractTerms(note: NoteText): ExtractedTerm[] {
  const metadata: NoteMetadata = readNoteMetadata(note);
  const content = readContent(note.text);
  if (isTemplate(metadata, content.opening)) return [];
  const own = noteTerm(metadata, content.opening);
  return own === undefined ? [...content.terms] : [own, ...content.terms];
}

/** Reads what `extractTerms` and the glossary need of a note's text. */
export function readContent(text: string): NoteContent {
  const blocks = scanBlocks(text);
  const expansions = findExpansions(blocks);
  const headings = new Map<Block, TermPhrase | undefined>();
  for (const block of blocks) {
    if (block.type === 'heading') headings.set(block, readDefiningHeading(plainHeading(block.text)));
  }
  const terms = blocks.flatMap((block, index) =>
    block.type === 'heading'
      ? headingTerm(blocks, index, headings.get(block))
      : [...boldTerm(blocks, index), ...blockTerms(block)],
  );
  return {
    opening: { ...readOpening(blocks, headings), expansions },
    terms: placed(terms, blocks).map((term) => spelledOut(term, expansions)),
    expansions,
  };
}

function headingTerm(
  blocks: readonly Block[],
  index: number,
  phrase: TermPhrase | undefined,
): ExtractedTerm[] {
  const block = blocks[index];
  if (block === undefined || phrase === undefined) return [];
  const definition = definitionBelow(blocks, index + 1, phrase.names);
  return [
    {
      ...phrase,
      ...(definition === undefined ? {} : { definition }),
      kind: 'heading',
      line: block.line,
      heading: block.text,
    },
  ];
}

function boldTerm(blocks: readonly Block[], index: number): ExtractedTerm[] {
  const found = readBoldTerm(blocks, index);
  if (found === undefined) return [];
  const { phrase, definition } = found;
  return [
    {
      ...phrase,
      ...(definition === undefined ? {} : { definition }),
      kind: 'heading',
      line: blocks[index]?.line ?? 0,
    },
  ];
}

function blockTerms(block: Block): ExtractedTerm[] {
  if (block.type === 'abbreviation') return abbreviationTerm(block);
  const listed = block.type === 'definition' ? definitionListTerm(block) : [];
  const sentences = definingSentences(block.text).map(({ phrase, sentence, lineOffset }): ExtractedTerm => ({
    ...phrase,
    definition: definitionText(sentence),
    kind: 'sentence',
    line: block.line + lineOffset,
  }));
  return [...listed, ...sentences];
}

/** kramdown's `*[LLM]: Large Language Model`. */
function abbreviationTerm({ name, text, line }: Block): ExtractedTerm[] {
  const headword = plainText(name ?? '');
  const expansion = plainText(text);
  if (headword === '') return [];
  if (expansion === '') return [{ headword, names: [headword], kind: 'abbreviation', line }];
  return [{ headword, names: distinctNames([headword, expansion]), expansion, kind: 'abbreviation', line }];
}

/** Terms that share a definition are one thing; a definition may be no more than what the letters stand for. */
function definitionListTerm({ name, text, line }: Block): ExtractedTerm[] {
  const [phrase, ...others] = (name ?? '').split('\n').flatMap((term) => readName(plainText(term)) ?? []);
  if (phrase === undefined) return [];
  const names = distinctNames([...phrase.names, ...others.flatMap((other) => other.names)]);
  const { headword } = phrase;
  const said = [...names, plainText(text)].find((full) => full !== headword && spells(headword, full));
  const expansion = phrase.expansion ?? said;
  return [
    {
      headword,
      names: expansion === undefined ? names : distinctNames([headword, expansion, ...names]),
      ...(expansion === undefined ? {} : { expansion }),
      definition: definitionText(text),
      kind: 'definition-list',
      line,
    },
  ];
}

/** Gives each term the heading that it stands below. */
function placed(terms: readonly ExtractedTerm[], blocks: readonly Block[]): ExtractedTerm[] {
  const headings = blocks.filter(({ type }) => type === 'heading');
  let above: Block | undefined;
  let next = 0;
  return terms.map((term) => {
    for (
      let heading = headings[next];
      heading !== undefined && heading.line <= term.line;
      heading = headings[++next]
    ) {
      above = heading;
    }
    return term.heading !== undefined || above === undefined ? term : { ...term, heading: above.text };
  });
}

/** Adds what running text of the same note says that the term's letters stand for. */
function spelledOut(term: ExtractedTerm, expansions: readonly Expansion[]): ExtractedTerm {
  if (term.expansion !== undefined) return term;
  const fold = foldName(term.headword);
  const said = expansions.find(({ acronym }) => foldName(acronym) === fold);
  if (said === undefined) return term;
  return {
    ...term,
    names: distinctNames([term.headword, said.expansion, ...term.names]),
    expansion: said.expansion,
  };
}

function readOpening(
  blocks: readonly Block[],
  phrases: ReadonlyMap<Block, TermPhrase | undefined>,
): Omit<NoteOpening, 'expansions'> {
  const first = blocks.findIndex(({ type }) => type === 'heading');
  const heading = blocks[first];
  const paragraphs = (first < 0 ? blocks : blocks.slice(0, first)).filter(({ type }) => type === 'paragraph');
  const above = definitionBelow(paragraphs, 0);
  const isTitle = heading?.level === 1 && blocks.filter(({ level }) => level === 1).length === 1;
  const title = isTitle ? plainHeading(heading.text) : '';
  const unfilled = isTitle && holdsTemplateCode(withoutCode(heading.text));
  const below = definitionBelow(blocks, first + 1);
  // A title with nothing of its own below it leaves the definition to the heading that follows.
  const section = isTitle && below === undefined ? nextHeading(blocks, first + 1) : first;
  return {
    ...(title === '' ? {} : { title }),
    ...(unfilled ? { unfilled } : {}),
    ...(above === undefined ? {} : { definition: above }),
    ...(heading === undefined
      ? {}
      : { firstSection: readSection(blocks, section, { phrases, isTitle: section === first && isTitle }) }),
  };
}

function readSection(
  blocks: readonly Block[],
  at: number,
  { phrases, isTitle }: { phrases: ReadonlyMap<Block, TermPhrase | undefined>; isTitle: boolean },
): { names: readonly string[]; definition?: string } {
  const heading = blocks[at];
  const definition = definitionBelow(blocks, at + 1);
  const names = heading === undefined || isTitle ? [] : (phrases.get(heading)?.names ?? []);
  return definition === undefined ? { names } : { names, definition };
}

function nextHeading(blocks: readonly Block[], from: number): number {
  const next = blocks.findIndex(({ type }, at) => at >= from && type === 'heading');
  return next < 0 ? blocks.length : next;
}
