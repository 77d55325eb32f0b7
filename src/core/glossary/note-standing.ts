import { isTemplate, noteTerm, type NoteContext, readSubject, titleOf } from '../extract/note-term';
import { type NoteContent, termsOf } from '../extract/extract';
import { isView } from '../extract/note-kind';
import { fileTitle, isNoTitle } from '../extract/note-title';
import type { NoteMetadata } from '../note/note';

/** Why a note belongs to the glossary, or why not. */
export type Membership =
  | { readonly belongs: true; readonly by: 'property' | 'definition-file' | 'tag' | 'folder' }
  | { readonly belongs: false; readonly by: 'property' | 'template-folder' | 'neither' };

/** What a note contributes to the glossary, and why it contributes no more. */
export interface NoteStanding {
  readonly membership: Membership;
  /** The title as extraction sees it. */
  readonly title: string;
  /**
   * What the note itself is: a term, a list of terms (`glossary`), a template, a note about a person, a view of other
   * notes, a note whose title is not a name (`article`), or one without a title of its own (`unnamed`).
   */
  readonly self: 'term' | 'glossary' | 'article' | 'template' | 'person' | 'view' | 'unnamed';
  /** The headwords of the terms in its text, in order. Absent as long as the text has not been read. */
  readonly terms?: readonly string[];
}

export function standingOf(
  metadata: NoteMetadata,
  content: NoteContent | undefined,
  { membership, context }: { readonly membership: Membership; readonly context: NoteContext },
): NoteStanding {
  const opening = content?.opening;
  const title = titleOf(metadata, opening, context) ?? fileTitle(metadata.path);
  const found = termsOf(metadata, content, context).filter(({ kind }) => kind !== 'note');
  return {
    membership,
    title,
    self: selfOf(metadata, content, context),
    ...(content === undefined ? {} : { terms: [...new Set(found.map(({ headword }) => headword))] }),
  };
}

function selfOf(
  metadata: NoteMetadata,
  content: NoteContent | undefined,
  context: NoteContext,
): NoteStanding['self'] {
  const opening = content?.opening;
  if (isTemplate(metadata, opening)) return 'template';
  const subject = readSubject(metadata, opening, context);
  if (noteTerm(metadata, opening, { ...context, subject }) !== undefined) return 'term';
  const { kind, titles } = subject;
  if (kind === 'article' && metadata.person === true) return 'person';
  if (kind === 'article' && isView(opening, titles.own ?? titles.file)) return 'view';
  const title = titleOf(metadata, opening, context) ?? fileTitle(metadata.path);
  return kind === 'term' || (kind === 'article' && isNoTitle(title, metadata.path)) ? 'unnamed' : kind;
}
