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

/** A note that will get front matter. */
export interface NoteToComplete extends NoteText {
  readonly created: Date;
}

/** The edits, or why there are none: because of the note or of the template. */
export type InsertionPlan = EditResult | Extract<TemplateExpansion, { ok: false }>;

export interface InsertionContext {
  readonly now: Date;
  /** Folders whose notes are templates for other notes. */
  readonly templateFolders?: readonly string[];
  /** Whether the note should become a term, wherever it is. */
  readonly joinsGlossary?: boolean;
}

/** Plans what Insert front matter does to a note. */
export function planInsertion(
  note: NoteToComplete,
  settings: Settings,
  context: InsertionContext,
): InsertionPlan {
  const { now } = context;
  const slash = note.path.lastIndexOf('/');
  const fileName = note.path.slice(slash + 1);
  // The beginning of a note shows what it is about; reading all of a huge note would take seconds.
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
 * The value of `{{tags}}`: the glossary tag for a note of the glossary, otherwise nothing. Elsewhere the tag would turn
 * a diary entry or a letter into a term.
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
