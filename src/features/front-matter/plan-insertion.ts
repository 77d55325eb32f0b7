import { getLanguage } from 'obsidian';
import {
  expandTemplate,
  Glossary,
  insertFrontMatter,
  isTagWithin,
  readNoteMetadata,
  readNoteSubject,
  readFileName,
  type EditResult,
  type NoteText,
  type Settings,
  tagKey,
  type TemplateExpansion,
} from '../../core';
import { longestNote } from '../../obsidian/note-text';

/** A note that is to get front matter. */
export interface NoteToComplete extends NoteText {
  readonly created: Date;
}

/** The edits, or why there can be none: the note's fault, or the template's. */
export type InsertionPlan = EditResult | Extract<TemplateExpansion, { ok: false }>;

export interface InsertionContext {
  readonly now: Date;
  /** Folders whose notes are templates for others. */
  readonly templateFolders?: readonly string[];
  /** The note is to become a term, wherever it lies. */
  readonly joinsGlossary?: boolean;
}

/** What Insert front matter does to a note. */
export function planInsertion(
  note: NoteToComplete,
  settings: Settings,
  context: InsertionContext,
): InsertionPlan {
  const { now } = context;
  const slash = note.path.lastIndexOf('/');
  const fileName = note.path.slice(slash + 1);
  // What a note is about shows at its beginning; reading all of a huge one would take seconds.
  const opening = { path: note.path, text: note.text.slice(0, longestNote) };
  const { aliases, definition } = readNoteSubject(opening, readFileName(fileName).title);
  const expansion = expandTemplate(settings.frontMatterTemplate, {
    fileName,
    folder: note.path.slice(0, Math.max(0, slash)),
    created: note.created,
    now,
    timeZone: settings.timeZone,
    dateFormat: settings.dateFormat,
    language: getLanguage(),
    aliases,
    tags: tagsFor(opening, settings, context),
    ...(definition === undefined ? {} : { description: definition.replace(/\s+/g, ' ').trim() }),
  });
  return expansion.ok ? insertFrontMatter(note.text, expansion.fields) : expansion;
}

/**
 * What `{{tags}}` stands for: the glossary tag, where the note is in the glossary. Elsewhere nothing: to write a tag
 * there would make a term of a diary or a letter.
 */
function tagsFor(
  note: NoteText,
  { glossaryTags, glossaryFolders }: Settings,
  { templateFolders = [], joinsGlossary = false }: InsertionContext,
): readonly string[] {
  const glossary = new Glossary({ tags: glossaryTags, folders: glossaryFolders, templateFolders });
  const metadata = readNoteMetadata(note);
  if (!joinsGlossary && !glossary.belongs(metadata)) return [];
  const own = metadata.tags.filter((tag) => glossaryTags.some((key) => isTagWithin(tag, tagKey(key))));
  return own.length > 0 ? own : glossaryTags.slice(0, 1);
}
