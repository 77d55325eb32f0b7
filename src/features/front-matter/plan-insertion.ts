import {
  expandTemplate,
  insertFrontMatter,
  readNoteSubject,
  readFileName,
  type EditResult,
  type NoteText,
  type Settings,
  type TemplateExpansion,
} from '../../core';
import { longestNote } from '../../obsidian/note-text';

/** A note that is to get front matter. */
export interface NoteToComplete extends NoteText {
  readonly created: Date;
}

/** The edits, or why there can be none: the note's fault, or the template's. */
export type InsertionPlan = EditResult | Extract<TemplateExpansion, { ok: false }>;

/** What Insert front matter does to a note at `now`. */
export function planInsertion(note: NoteToComplete, settings: Settings, now: Date): InsertionPlan {
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
    aliases,
    tags: settings.glossaryTags.slice(0, 1),
    ...(definition === undefined ? {} : { description: definition.replace(/\s+/g, ' ').trim() }),
  });
  return expansion.ok ? insertFrontMatter(note.text, expansion.fields) : expansion;
}
