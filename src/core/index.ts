/** The public face of the core. The core knows no Obsidian, no DOM and no clock. */
export { applyEdits, editBack, type PlacedEdit, placedEdit, type TextEdit } from './text-edit';
export type { EditResult, FormatRefusal, Refusal } from './front-matter/edit-result';
export { findFrontMatter } from './front-matter/block';
export { fieldRange, setField } from './front-matter/edit';
export { stampField } from './front-matter/stamp-field';
export { formatInstant } from './front-matter/format-instant';
export { isTimeZone } from './front-matter/time-zone';
export { fillDate } from './front-matter/fill-date';
export { saysNo } from './front-matter/fields';
export { insertFrontMatter } from './front-matter/insert';
export { addListItems } from './front-matter/add-list-items';
export { formatFrontMatter, planFormat, type FormatOptions } from './front-matter/format';
export { formatOptionsOf, type FormOfSettings } from './front-matter/format-options';
export type { MovedText } from './front-matter/format-order';
export { changedLines } from './front-matter/changed-lines';
export { checkForPublishing } from './front-matter/publish-check';
export type { PublishFinding, PublishOptions } from './front-matter/publish-finding';
export { expandTemplate, type TemplateExpansion } from './front-matter/template';
export { readFileName } from './front-matter/derived';
export {
  metadataFromFrontMatter,
  readNoteMetadata,
  type MetadataOptions,
  type NoteMetadata,
  type NoteText,
} from './note/note';
export { extractTerms } from './extract/extract';
export type { NameReference } from './extract/name-reference';
export type { ExtractedTerm, Sense, Term, TermSource } from './term/term';
export { Glossary, type GlossaryOptions, type GlossaryScope } from './glossary/glossary';
export { isTagWithin, tagKey, type TagCount } from './glossary/note-index';
export type { NoteStanding } from './glossary/note-standing';
export { TermUses } from './glossary/term-uses';
export { TermNames } from './glossary/term-names';
export { letterOfKey, sortKey } from './term/sort-key';
export { updatedInstant } from './note/updated';
export { readNoteSubject } from './glossary/note-subject';
export type {
  Clock,
  GlossaryReader,
  NoteDirectory,
  NotePlace,
  Progress,
  SurveyReader,
  Unsubscribe,
} from './ports';
export {
  adoptStoredSettings,
  defaultSettings,
  normalizeFolder,
  normalizeTag,
  parseSettings,
  patchStoredSettings,
  type Settings,
  type StoredSettings,
} from './settings/settings';
export { changeBetween } from './stamp/change';
export { afterArrival, afterEdit, afterStamp, afterWrite, atLoad, type NoteState } from './stamp/note-state';
export { planStampTakenBack, stampBefore, type ChangeStamp } from './stamp/change-stamp';
export { settles, StampRecord, type StampEvent, type StampSkip } from './stamp/outcome';
export { peerStamperIds, readPeerStamper, settingsFromPeer, type PeerStamper } from './stamp/peers';
export { eventOf, planStamp, planTakeBack, type StampPlan } from './stamp/plan';
export type { StampDone } from './stamp/stamp-done';
export { changeOfForm, readableValue } from './stamp/stamped-value';
export { planAfterUndo, planKept } from './stamp/undo';
export { planStampOnSave, whyNoEdit, whyNoteOutOfScope, type NoteAtSave } from './stamp/stamp-policy';
export { linkKeys, termKeys, type LinkPlaces, type ShownLink } from './survey/link-places';
export { surveyNote, type UnreadableReason } from './survey/note-survey';
export { NameChange } from './survey/name-change';
export { SurveyTotals, type MentioningNote } from './survey/survey-totals';
export { monthsBefore } from './survey/stale-definitions';
export { problemInput, type StalenessSource } from './survey/problem-input';
export { problemName, problemPlaces } from './survey/problem-places';
export {
  findProblems,
  type FoldedNames,
  type Problem,
  type ProblemKind,
  type WrongExpansion,
} from './survey/problems';
export { compileMatcher } from './matching/matcher';
export { nameInWord } from './matching/name-in-word';
export { isSameList, type Match, type Matcher, type MatcherEntry, meansAny } from './matching/match';
export { findInMarkdown, type FindOptions } from './matching/find-in-markdown';
export { plainText } from './markdown/plain-text';
export { readMarkdown } from './markdown/reading';
export { type MarkdownOptions, skippedRanges } from './markdown/skipped-ranges';
export type { TextRange } from './markdown/text-range';
export { matchesGlob } from './settings/glob';
export { followInRules, followPath, type TemplateRule } from './settings/template-rules';
export { isRecord, liesInOneOf } from './settings/stored-value';
export { MarkedTerms } from './marks/marked-terms';
export { ReferenceMentions } from './marks/reference-mentions';
export { spokenNames } from './glossary/unspoken-names';
export { type Meaning, meaningLabel, meaningsOf } from './marks/meanings';
export { linkEdits, planLinks, takesLink, type LinkPlanOptions } from './linking/link-plan';
export { noteLinks, unlinkEdits, type NoteLink, writtenLinks } from './linking/note-links';
export { contextOf, type LineContext } from './linking/context';
export { findAgain } from './linking/find-again';
export { takeBackEdits, takeBackOf, type TakeBack, textDigest, type Unwatched } from './take-back';
export { createTermSearch, searchTerms, type TermSearch } from './search/term-search';
export { queryMarker } from './search/match-ranges';
export type { AddMissing, CountedPart } from './settings/stamp-settings';
export { NameCompleter } from './suggest/name-completion';
export { suggestTerms, type TermSuggestion } from './suggest/suggest-terms';
export { createReference, type Reference } from './reference/reference';
export { addedNames } from './reference/own-entry';
export { correctionEdits } from './reference/correction';
export { VaultReference } from './reference/vault-reference';
export { ReferenceSearch } from './search/reference-search';
export { lineOf, type ReferenceEntry } from './reference/entry';
export {
  editsToLinks,
  type LinkRecord,
  linkRewrites,
  movedOffset,
  recordLinks,
} from './rename/link-rewrites';
export { changesToMake, RenamePlan } from './rename/plan-rename';
export type { LinkTargets, NoteHeading } from './rename/rename-links';
export { type RenameChange, type Renaming, shownNote } from './rename/renaming';
export { followTerms, withGraded, withoutGrade, withRenamedNote, withRenamedTerm } from './study/follow';
export { isAskable, questionOf } from './study/question';
export { type StudyCard, studiedTerm, studyRound } from './study/round';
export { type Grade, grades, StudySchedule } from './study/schedule';
export { joinStudyMemory, type StudyMemory } from './settings/study-memory';
export { nameKey } from './term/fold';
export { type ColumnRole, columnRoles } from './exchange/columns';
export {
  exportedFile,
  exportExtensions,
  type ExportForm,
  exportForms,
  exportGlossary,
  type ExportOptions,
} from './exchange/export-glossary';
export {
  type ExportScope,
  foldersOf,
  type ShownSearch,
  tagsOf,
  termsIn,
  termsOnPage,
} from './exchange/export-scope';
export type { ImportedTerm } from './exchange/exchanged-term';
export { type ImportForm, importForms, readTerms } from './exchange/read-terms';
export { withReferenceLines } from './exchange/reference-lines';
export { type ImportPlan, type ImportRefusal, planImport } from './exchange/import-plan';
export { termFileName, termNote, termPages, termsNotRead } from './exchange/import-notes';
export { formOf, readTermTables } from './exchange/read-terms';
export { termsOfRows } from './exchange/exchanged-term';
export { readRows, type TermTable } from './exchange/term-table';
export { keptBlocks, keptPageEdits, type KeptBlock } from './exchange/kept-page';
