/** The core's public face. It knows no Obsidian, no DOM and no clock. */
export { applyEdits, editBack, type PlacedEdit, placedEdit, type TextEdit } from './text-edit';
export type { EditRefusal, EditResult, FormatRefusal, Refusal } from './front-matter/edit-result';
export { findFrontMatter, type FrontMatterBlock, type LineEnding } from './front-matter/block';
export { readFrontMatter, type FrontMatterData, type FrontMatterReading } from './front-matter/parse';
export { fieldRange, setField, withoutField } from './front-matter/edit';
export { stampField } from './front-matter/stamp-field';
export { detectForm, formatLike, type TimestampForm } from './front-matter/timestamp';
export { formatInstant } from './front-matter/format-instant';
export { isTimeZone } from './front-matter/time-zone';
export { quoteScalar } from './front-matter/yaml-scalar';
export { insertFrontMatter } from './front-matter/insert';
export { addListItems } from './front-matter/add-list-items';
export {
  formatFrontMatter,
  planFormat,
  type FormatOptions,
  type FormatPlan,
  type FormatResult,
} from './front-matter/format';
export { formatOptionsOf, type FormOfSettings } from './front-matter/format-options';
export type { MovedText } from './front-matter/format-order';
export { checkForPublishing } from './front-matter/publish-check';
export type { PublishFinding, PublishOptions, PublishProblem } from './front-matter/publish-finding';
export { canonicalKey, type FrontMatterField } from './front-matter/fields';
export { expandTemplate, type TemplateExpansion, type TemplateProblem } from './front-matter/template';
export type { TemplateContext } from './front-matter/placeholders';
export { derivedDate, readFileName, type NameParts } from './front-matter/derived';
export {
  metadataFromFrontMatter,
  readNoteMetadata,
  type CachedNote,
  type MetadataOptions,
  type NoteMetadata,
  type NoteText,
} from './note/note';
export { extractTerms } from './extract/extract';
export type { KnownThing, NameReference } from './extract/name-reference';
export type { ExtractedTerm, Sense, Term, TermKind, TermSource } from './term/term';
export { Glossary, type GlossaryOptions, type GlossaryScope } from './glossary/glossary';
export { isTagWithin, tagKey, type TagCount } from './glossary/note-index';
export type { Membership, NoteStanding } from './glossary/note-standing';
export { TermUses } from './glossary/term-uses';
export { TermNames } from './glossary/term-names';
export { letterOfKey, sortKey } from './term/sort-key';
export { updatedInstant } from './note/updated';
export { readNoteSubject, type NoteSubject } from './glossary/note-subject';
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
  defaultSettings,
  normalizeFolder,
  normalizeTag,
  parseSettings,
  patchStoredSettings,
  readStoredSettings,
  type Settings,
  type StoredSettings,
} from './settings/settings';
export { changeBetween, type Change } from './stamp/change';
export {
  afterArrival,
  afterEdit,
  afterStamp,
  afterWrite,
  atLoad,
  type Arrival,
  type NoteState,
} from './stamp/note-state';
export { planStampTakenBack, stampBefore, type ChangeStamp } from './stamp/change-stamp';
export { settles, StampRecord, type StampEvent, type StampSkip } from './stamp/outcome';
export { peerStamperIds, readPeerStamper, settingsFromPeer, type PeerStamper } from './stamp/peers';
export { eventOf, planStamp, planTakeBack, type StampPlan } from './stamp/plan';
export type { StampDone } from './stamp/stamp-done';
export { changeOfForm, readableValue, type StampFormat } from './stamp/stamped-value';
export { planAfterUndo, planKept } from './stamp/undo';
export {
  planStampOnSave,
  whyNoEdit,
  whyNoteOutOfScope,
  type NoteAtSave,
  type StampConditions,
} from './stamp/stamp-policy';
export { linkKeys, termKeys, type LinkPlaces, type ShownLink } from './survey/link-places';
export { surveyNote, type NoteSurvey, type UnreadableReason } from './survey/note-survey';
export { NameChange } from './survey/name-change';
export { SurveyTotals, type MentioningNote } from './survey/survey-totals';
export {
  fewestNotesOfAcronym,
  findProblems,
  type FoldedNames,
  type Problem,
  type ProblemInput,
  type ProblemKind,
  type WrongExpansion,
} from './survey/problems';
export { compileMatcher } from './matching/matcher';
export { nameInWord } from './matching/name-in-word';
export { type Match, type Matcher, type MatcherEntry, meansAny } from './matching/match';
export { findInMarkdown, type FindOptions } from './matching/find-in-markdown';
export { readMarkdown, type MarkdownReading } from './markdown/reading';
export { skippedRanges, type MarkdownOptions } from './markdown/skipped-ranges';
export type { TextRange } from './markdown/text-range';
export { liesInOneOf } from './settings/stored-value';
export { MarkedTerms } from './marks/marked-terms';
export { ReferenceMentions } from './marks/reference-mentions';
export { type MarkScope, type NotMarkedReason, whyNotMarked } from './marks/not-marked';
export { spokenNames } from './glossary/unspoken-names';
export { type Meaning, meaningLabel, meaningsOf } from './marks/meanings';
export { linkEdits, planLinks, takesLink, type LinkPlanOptions } from './linking/link-plan';
export { noteLinks, unlinkEdits, type NoteLink } from './linking/note-links';
export { contextOf, type LineContext } from './linking/context';
export { findAgain } from './linking/find-again';
export { takeBackEdits, takeBackOf, type TakeBack } from './linking/take-back';
export { createTermSearch, searchTerms, type TermSearch } from './search/term-search';
export { matchRanges, queryMarker } from './search/match-ranges';
export type { AddMissing, CountedPart } from './settings/stamp-settings';
export { NameCompleter } from './suggest/name-completion';
export { suggestTerms, type TermSuggestion } from './suggest/suggest-terms';
export { createReference, type Reference } from './reference/reference';
export { addedNames, type OwnMeaning } from './reference/own-entry';
export { type Contradiction, contradictionsIn } from './reference/contradictions';
export { correctionEdits } from './reference/correction';
export { VaultReference } from './reference/vault-reference';
export { ReferenceSearch } from './search/reference-search';
export type { ReferenceListing } from './settings/reference-settings';
export {
  lineOf,
  referenceAreas,
  type ExpansionJudgement,
  type ReferenceArea,
  type ReferenceEntry,
} from './reference/entry';
export { type ColumnRole, columnRoles } from './exchange/columns';
export { type ExportForm, exportForms, exportGlossary, type ExportOptions } from './exchange/export-glossary';
export type { ExportableTerm, ImportedSense, ImportedTerm } from './exchange/exchanged-term';
export { type ImportForm, importForms, readTerms } from './exchange/read-terms';
export { withReferenceLines } from './exchange/reference-lines';
export { type ImportPlan, type ImportRefusal, planImport } from './exchange/import-plan';
export { termFileName, termNote, termPages, termsNotRead } from './exchange/import-notes';
export { formOf, readTermTables } from './exchange/read-terms';
export { termsOfRows } from './exchange/exchanged-term';
export { readRows, type TermTable } from './exchange/term-table';
export { keptBlocks, keptPageEdits, type KeptBlock, type KeptScope } from './exchange/kept-page';
export { ParticleFitter } from './matching/fit-particle';
