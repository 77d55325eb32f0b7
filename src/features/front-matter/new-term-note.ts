import {
  applyEdits,
  Glossary,
  insertFrontMatter,
  type NoteText,
  readNoteMetadata,
  type Settings,
} from '../../core';
import { planInsertion } from './plan-insertion';

/**
 * The text of a note that is about to be created for a term or for a section on one: with the front matter of the
 * template and, unless that makes it part of the glossary, with `glossary: true`. A template that cannot be used adds
 * nothing.
 */
export function newTermNote(
  note: NoteText & { readonly created?: Date },
  settings: Settings,
  now: Date,
): string {
  const plan = planInsertion({ ...note, created: note.created ?? now }, settings, {
    now,
    joinsGlossary: true,
  });
  const text = plan.ok ? applyEdits(note.text, plan.edits) : note.text;
  const glossary = new Glossary({ tags: settings.glossaryTags, folders: settings.glossaryFolders });
  if (glossary.belongs(readNoteMetadata({ ...note, text }))) return text;
  const added = insertFrontMatter(text, [{ key: 'glossary', source: 'glossary: true' }]);
  return added.ok ? applyEdits(text, added.edits) : text;
}
