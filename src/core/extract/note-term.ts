import type { NoteMetadata } from '../note/note';
import { holdsTemplateCode } from '../front-matter/template-code';
import { distinctNames, foldName, nameKey } from '../term/fold';
import type { ExtractedTerm } from '../term/term';
import { looksLikeAcronym, singularAcronym, spells } from './acronym';
import { isNounPhrase } from './noun-phrase';
import { type NameReference, withNameInFront } from './name-reference';
import { type NoteKind, noteKind } from './note-kind';
import type { NoteOpening } from './note-opening';
import { fileTitle, isNumberedSlug, isReadme, lettersOf, readTitle, Title } from './note-title';
import type { TermPhrase } from './term-phrase';

/** What a note's title and term depend on, apart from the note itself. */
export interface NoteContext {
  /** Whether several notes begin with this heading, so that it is not a title. */
  readonly sharesHeading?: boolean;
  /** Whether notes whose title is not a name are listed too. */
  readonly listsArticles?: boolean;
  /** Decides if the note leaves open whether words are a name. */
  readonly reference?: NameReference | undefined;
}

/** The title in the front matter, otherwise the first heading. `undefined` if the note has only its file name. */
export function titleOf(
  metadata: NoteMetadata,
  opening: NoteOpening | undefined,
  { sharesHeading = false }: NoteContext = {},
): string | undefined {
  const heading = opening?.title;
  if (metadata.title !== undefined || heading === undefined || !sharesHeading)
    return metadata.title ?? heading;
  return isAboutFile(heading, metadata.path) ? heading : undefined;
}

/**
 * Whether a heading that is shared with other notes is about this note after all: it names the file, or is a pair or a
 * question.
 */
function isAboutFile(heading: string, path: string): boolean {
  const title = new Title(heading);
  if (isNumberedSlug(path) || title.pair !== undefined || title.subject !== title.bare) return true;
  return lettersOf(title.bare) === lettersOf(fileTitle(path));
}

/** A note's titles. */
interface Titles {
  /** The title within the note, if it has one. */
  readonly own: Title | undefined;
  /** The file's name. */
  readonly file: Title;
}

function titlesOf(own: string | undefined, path: string): Titles {
  return { own: own === undefined ? undefined : new Title(own), file: new Title(fileTitle(path)) };
}

/** A note's titles and kind. */
export interface NoteSubject {
  readonly titles: Titles;
  readonly kind: NoteKind;
}

export function readSubject(
  metadata: NoteMetadata,
  opening?: NoteOpening,
  context: NoteContext = {},
): NoteSubject {
  const titles = titlesOf(titleOf(metadata, opening, context), metadata.path);
  return { titles, kind: noteKind(metadata, opening, titles.own ?? titles.file) };
}

/**
 * The note itself as a term. Its names are title, file name and aliases. `undefined` for a note that is not about one
 * thing, and for one without a name of its own, such as a README or a daily note.
 */
export function noteTerm(
  metadata: NoteMetadata,
  opening?: NoteOpening,
  context: NoteContext & { readonly subject?: NoteSubject } = {},
): ExtractedTerm | undefined {
  if (metadata.title === undefined && isReadme(metadata.path)) return undefined;
  const { titles, kind } = context.subject ?? readSubject(metadata, opening, context);
  if (kind === 'glossary' || (kind === 'article' && context.listsArticles !== true)) return undefined;
  const titled = titlePhrases(titles, metadata.path).map((phrase) =>
    withNameInFront(phrase, context.reference),
  );
  const aliases = metadata.aliases.map((alias) => alias.normalize('NFC'));
  const own = distinctNames(titled.flatMap(({ names }) => names)).map((name) => asAliasHasIt(name, aliases));
  const names = distinctNames([...own, ...aliases]);
  const first = names[0];
  if (first === undefined) return undefined;
  const pair = titled.find(({ expansion }) => expansion !== undefined);
  const found = pair?.expansion === undefined ? findAcronym(own, names, opening) : undefined;
  const headword = pair?.headword ?? found?.acronym ?? first;
  const expansion = pair?.expansion ?? found?.expansion;
  const definition = metadata.description ?? openingDefinition(names, opening);
  return {
    headword,
    names: distinctNames([headword, ...(expansion === undefined ? [] : [expansion]), ...names]),
    ...(expansion === undefined ? {} : { expansion }),
    ...(definition === undefined ? {} : { definition }),
    kind: 'note',
    line: 0,
  };
}

/**
 * Whether a note is a template: its title waits to be filled in, or a property does and the note has no text of its
 * own. An empty date alone does not make a template.
 */
export function isTemplate(metadata: NoteMetadata, opening?: NoteOpening): boolean {
  if (opening?.unfilled === true || holdsTemplateCode(metadata.title ?? metadata.path)) return true;
  if (metadata.unfilled !== true || metadata.description !== undefined) return false;
  return opening?.definition === undefined && opening?.firstSection?.definition === undefined;
}

/** The keys of names that come only from an alias: the note claims them, but is not called so. */
export function aliasOnlyKeys(
  metadata: NoteMetadata,
  term: ExtractedTerm,
  title: string | undefined,
): Set<string> {
  const titled = titlePhrases(titlesOf(title, metadata.path), metadata.path);
  const own = titled.flatMap(({ names }) => names);
  const ownKeys = new Set([...own, term.headword, term.expansion ?? ''].map(nameKey));
  return new Set(metadata.aliases.map(nameKey).filter((key) => !ownKeys.has(key)));
}

/** The spelling of a lower-case file name in the aliases. */
function asAliasHasIt(name: string, aliases: readonly string[]): string {
  if (name !== name.toLowerCase()) return name;
  return aliases.find((alias) => alias.toLowerCase() === name) ?? name;
}

/**
 * Title and file name as phrases. The file name is left out if it is the title without special characters
 * (`A_Algorithm`, `A* Algorithm`) or a numbered address.
 */
function titlePhrases({ own, file }: Titles, path: string): TermPhrase[] {
  const titled = own === undefined ? undefined : readTitle(own);
  const named = readTitle(file);
  if (titled === undefined || named === undefined)
    return [titled ?? named].filter((phrase) => phrase !== undefined);
  const letters = new Set(titled.names.map(lettersOf));
  const same = letters.has(lettersOf(file.text)) || named.names.every((name) => letters.has(lettersOf(name)));
  return same || isNumberedSlug(path) ? [titled] : [titled, named];
}

/** An acronym among the names, with its expansion from another name or from the note's text. */
function findAcronym(
  own: readonly string[],
  names: readonly string[],
  opening: NoteOpening | undefined,
): { acronym: string; expansion: string } | undefined {
  const acronyms = names.filter(looksLikeAcronym);
  for (const acronym of acronyms) {
    const candidates = own.includes(acronym) ? names : own;
    const spelled = candidates.filter((name) => name !== acronym && spells(acronym, name));
    // A headline may spell it too: `Mixture of experts: who answers?`.
    const expansion = spelled.find(isNounPhrase) ?? spelled[0];
    if (expansion !== undefined) return { acronym: singularAcronym(acronym), expansion };
  }
  const shortened = acronyms.find((acronym) =>
    own.some((name) => spells(acronym, name.split(/:\s/)[0] ?? '')),
  );
  const headline = own.find(
    (name) => shortened !== undefined && spells(shortened, name.split(/:\s/)[0] ?? ''),
  );
  if (shortened !== undefined && headline !== undefined)
    return { acronym: shortened, expansion: headline.split(/:\s/)[0] ?? '' };
  for (const acronym of own.filter(looksLikeAcronym)) {
    const said = opening?.expansions.find((expansion) => foldName(expansion.acronym) === foldName(acronym));
    if (said !== undefined) return { acronym, expansion: said.expansion };
  }
  return undefined;
}

function openingDefinition(names: readonly string[], opening: NoteOpening | undefined): string | undefined {
  const known = opening?.stated ?? opening?.definition;
  const section = opening?.firstSection;
  if (known !== undefined || section === undefined) return known;
  const keys = new Set(names.map(nameKey));
  const isOwn = section.names.length === 0 || section.names.some((name) => keys.has(nameKey(name)));
  return isOwn ? section.definition : undefined;
}
