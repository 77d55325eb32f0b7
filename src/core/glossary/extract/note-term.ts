import type { NoteMetadata } from '../../note';
import { distinctNames, foldName, nameKey } from '../fold';
import { holdsTemplateCode } from '../template-code';
import type { ExtractedTerm } from '../term';
import { looksLikeAcronym, singularAcronym, spells } from './acronym';
import { cutQuestion } from './definition-form';
import type { Expansion } from './expansions';
import { isNounPhrase, isSectionName } from './noun-phrase';
import { readPair, withoutNumbering, type TermPhrase } from './term-phrase';

/** What the text of a note says of the note itself; independent of its path, so that a rename needs no reading. */
export interface NoteOpening {
  /** The only heading of level 1, plain, when no heading is above it. */
  readonly title?: string;
  /** The note's only heading of level 1 holds code of a template. */
  readonly unfilled?: true;
  /** The first paragraph above any heading. */
  readonly definition?: string;
  /** The first heading, when it names a term of its own, and the definition below it. */
  readonly firstSection?: { readonly names: readonly string[]; readonly definition?: string };
  readonly expansions: readonly Expansion[];
}

/**
 * The term that a note itself is: title (front matter, else its only level-1 heading), file name and aliases are its
 * names. `undefined` for a note without a name of its own: README, a daily note.
 */
export function noteTerm(metadata: NoteMetadata, opening?: NoteOpening): ExtractedTerm | undefined {
  // A README's heading names a folder of notes.
  if (metadata.title === undefined && /(?:^|\/)readme\.md$/i.test(metadata.path)) return undefined;
  const title = metadata.title ?? opening?.title;
  const titled = titlePhrases(title, fileTitle(metadata.path));
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
 * Whether a note is for others to be made from: its title is still to be filled in, or a property is and the note says
 * nothing of its own. (A date that nobody filled in makes no template of a note.)
 */
export function isTemplate(metadata: NoteMetadata, opening?: NoteOpening): boolean {
  if (opening?.unfilled === true || holdsTemplateCode(metadata.title ?? metadata.path)) return true;
  if (metadata.unfilled !== true || metadata.description !== undefined) return false;
  return opening?.definition === undefined && opening?.firstSection?.definition === undefined;
}

/** The names that only an alias gives: the note claims them, but is not called so. */
export function aliasOnlyKeys(
  metadata: NoteMetadata,
  term: ExtractedTerm,
  opening?: NoteOpening,
): Set<string> {
  const titled = titlePhrases(metadata.title ?? opening?.title, fileTitle(metadata.path));
  const own = titled.flatMap(({ names }) => names);
  const ownKeys = new Set([...own, term.headword, term.expansion ?? ''].map(nameKey));
  return new Set(metadata.aliases.map(nameKey).filter((key) => !ownKeys.has(key)));
}

/** A file's name is often written small throughout; an alias says how the name is written. */
function asAliasHasIt(name: string, aliases: readonly string[]): string {
  if (name !== name.toLowerCase()) return name;
  return aliases.find((alias) => alias.toLowerCase() === name) ?? name;
}

/** Title and file name; a file name that is the title without its marks (`A_Algorithm`, `A* Algorithm`) adds nothing. */
function titlePhrases(title: string | undefined, file: string): TermPhrase[] {
  const titled = title === undefined ? undefined : readTitle(title);
  const named = readTitle(file);
  if (titled === undefined || named === undefined)
    return [titled ?? named].filter((phrase) => phrase !== undefined);
  const letters = new Set(titled.names.map(lettersOf));
  const same = letters.has(lettersOf(file)) || named.names.every((name) => letters.has(lettersOf(name)));
  return same ? [titled] : [titled, named];
}

function lettersOf(name: string): string {
  return foldName(name).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A title as names: a pair, a question about one name, else the title as it stands. */
function readTitle(title: string): TermPhrase | undefined {
  const text = title.normalize('NFC').trim();
  if (!/[\p{L}\p{N}]/u.test(text) || isSectionName(text) || isDate(text) || unnamed.test(text))
    return undefined;
  const plain = withoutNumbering(text);
  const subject = cutQuestion(plain) ?? plain;
  const pair = readPair(subject);
  if (pair !== undefined) return pair;
  const headword = subject !== plain && isNounPhrase(subject) ? subject : text;
  return { headword, names: [headword] };
}

/** What Obsidian, in English and in Korean, calls a note that nobody has named yet. */
const unnamed = /^(?:untitled|무제(?: 파일)?|제목 없음)(?: \d+)?$/i;

/** `3-way-handshake` is a name; the number of `3-deep-learning` gives its place in a list. */
const countedName =
  /^\d{1,2}-(?:way|bit|shot|d|opt|gram|step|layer|fold|norm|hop|sat|tier|stage|head|point|pass|class|level|turn|dimensional)(?:-|$)/i;

/** A file's name without folder, extension, date and place in a list; underscores stand for spaces. */
function fileTitle(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
  if (/^[A-Z_]*TEMPLATE$/.test(name)) return '';
  const undated = name.replace(/^\d{4}-\d{2}-\d{2}(?:[-_ ]+|$)/, '').replace(/^0\d*[-_. ]+(?=\D)/, '');
  if (undated.includes(' ')) return undated;
  if (!countedName.test(undated)) return spaced(undated.replace(/^\d{1,2}-(?=\D)/, ''));
  return spaced(undated);
}

function spaced(undated: string): string {
  return undated.replace(/_{2,}/g, ' – ').replace(/_/g, ' ').trim();
}

function isDate(text: string): boolean {
  return /^\d{4}(?:[-./]?\d{1,2}){0,2}$|^\d{4}-?W\d{1,2}$/.test(text);
}

/** An acronym among the names, with the name that spells it, or with what the note's text says. */
function findAcronym(
  own: readonly string[],
  names: readonly string[],
  opening: NoteOpening | undefined,
): { acronym: string; expansion: string } | undefined {
  const acronyms = names.filter(looksLikeAcronym);
  for (const acronym of acronyms) {
    const candidates = own.includes(acronym) ? names : own;
    const spelled = candidates.filter((name) => name !== acronym && spells(acronym, name));
    // A headline may spell it, too: `Mixture of experts: who answers?`.
    const expansion = spelled.find(isNounPhrase) ?? spelled[0];
    if (expansion !== undefined) return { acronym: singularAcronym(acronym), expansion };
  }
  for (const acronym of own.filter(looksLikeAcronym)) {
    const said = opening?.expansions.find((expansion) => foldName(expansion.acronym) === foldName(acronym));
    if (said !== undefined) return { acronym, expansion: said.expansion };
  }
  return undefined;
}

function openingDefinition(names: readonly string[], opening: NoteOpening | undefined): string | undefined {
  const section = opening?.firstSection;
  if (opening?.definition !== undefined || section === undefined) return opening?.definition;
  const keys = new Set(names.map(nameKey));
  const isOwn = section.names.length === 0 || section.names.some((name) => keys.has(nameKey(name)));
  return isOwn ? section.definition : undefined;
}
