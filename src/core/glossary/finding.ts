import type { NoteMetadata } from '../note/note';
import { looksLikeAcronym } from '../extract/acronym';
import { type NoteContent, termsOf } from '../extract/extract';
import { hasHangul, hasLatin } from '../extract/noun-phrase';
import { aliasOnlyKeys, type NoteContext, titleOf } from '../extract/note-term';
import { fileTitle, isSlug } from '../extract/note-title';
import type { Expansion } from '../extract/expansions';
import { nameKey } from '../term/fold';
import { compareCodeUnits } from './sorted-list';
import type { ExtractedTerm } from '../term/term';

/** A term from one note, and the data that merging needs. */
export interface Finding {
  readonly note: NoteMetadata;
  readonly term: ExtractedTerm;
  /** Whether it is an acronym spelled out in running text. It adds to a term, but does not make one. */
  readonly isMention: boolean;
  /** Its position among the note's findings. */
  readonly order: number;
  readonly headKey: string;
  /** Keys of its names. */
  readonly own: readonly string[];
  /** Keys of names that come only from an alias. */
  readonly claimed: readonly string[];
  /** Keys of its full English names. Two findings without a common one are different things. */
  readonly fullNames: readonly string[];
}

/** The findings of one note of the glossary. `content` is absent as long as the note's text has not been read. */
export function findingsOf(
  note: NoteMetadata,
  content: NoteContent | undefined,
  context: NoteContext = {},
): Finding[] {
  const terms = termsOf(note, content, context);
  const own = terms[0]?.kind === 'note' ? terms[0] : undefined;
  const title = titleOf(note, content?.opening, context);
  const aliasOnly = own === undefined ? undefined : aliasOnlyKeys(note, own, title);
  const mentions = (content?.expansions ?? []).map(asTerm);
  return [...terms, ...mentions].flatMap((term, order) => {
    const finding = asFinding(note, term, { order, isMention: order >= terms.length, aliasOnly });
    return finding.headKey === '' ? [] : [finding];
  });
}

/** Orders by path, then by position. */
export function compareFindings(a: Finding, b: Finding): number {
  return compareCodeUnits(a.note.path, b.note.path) || a.order - b.order;
}

function asFinding(
  note: NoteMetadata,
  term: ExtractedTerm,
  { order, isMention, aliasOnly }: { order: number; isMention: boolean; aliasOnly: Set<string> | undefined },
): Finding {
  const keyed = term.names.map((name) => ({ name, key: nameKey(name) })).filter(({ key }) => key !== '');
  const isClaimed = (key: string): boolean => term.kind === 'note' && aliasOnly?.has(key) === true;
  const own = keyed.filter(({ key }) => !isClaimed(key));
  return {
    note,
    term,
    isMention,
    order,
    headKey: nameKey(term.headword),
    own: distinct(own.map(({ key }) => key)),
    claimed: distinct(keyed.filter(({ key }) => isClaimed(key)).map(({ key }) => key)),
    fullNames: distinct(
      own
        .filter(({ name }) => isFullName(name) && !(term.kind === 'note' && isAddress(name, note.path)))
        .map(({ name }) => fullNameKey(name)),
    ),
  };
}

function distinct(keys: readonly string[]): readonly string[] {
  return keys.length < 2 ? keys : [...new Set(keys)];
}

function isFullName(name: string): boolean {
  return hasLatin(name) && !hasHangul(name) && !looksLikeAcronym(name);
}

/** A file name such as `llm` or `first-steps` is an address and says nothing about the meaning. */
function isAddress(name: string, path: string): boolean {
  return isSlug(path) && name.toLowerCase() === fileTitle(path).toLowerCase();
}

/** The key of a full English name. `Sigmoid` and `Sigmoid Function` have the same key. */
export function fullNameKey(name: string): string {
  return nameKey(name.replace(/\s+(?:function|algorithm|model|method|technique|optimizer)s?$/i, ''));
}

function asTerm({ acronym, expansion, line, heading }: Expansion): ExtractedTerm {
  return {
    headword: acronym,
    names: [acronym, expansion],
    expansion,
    kind: 'abbreviation',
    line,
    ...(heading === undefined ? {} : { heading }),
  };
}
