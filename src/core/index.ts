/** The core's public face. It knows no Obsidian, no DOM and no clock. */
export { applyEdits, mapPosition, type TextEdit } from './text-edit';
export type { EditRefusal, EditResult } from './front-matter/edit-result';
export type { NoteMetadata, NoteText } from './note';
export type { ExtractedTerm, Sense, Term, TermKind, TermSource } from './glossary/term';
export type { Clock, GlossaryReader, Progress, Unsubscribe } from './ports';
export {
  defaultSettings,
  normalizeFolder,
  normalizeTag,
  parseSettings,
  patchStoredSettings,
  readStoredSettings,
  type Settings,
  type StoredSettings,
} from './settings';
