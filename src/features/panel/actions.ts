import type {
  NoteText,
  ReferenceEntry,
  Sense,
  Term,
  TermSource,
  TextRange,
  WrongExpansion,
} from '../../core';
import type { NoticeAction } from '../../obsidian/action-notice';
import type { SortOrder } from './panel-state';

/** The definition of a term, and the note whose links it resolves against. */
export interface ShownDefinition {
  readonly markdown: string;
  readonly termId: string;
  readonly sourcePath: string;
}

/** A name that no note defines. */
export interface TermToDefine {
  /** Empty if the user still has to give it. */
  readonly name: string;
  /** What its letters are known to stand for. */
  readonly expansion?: string | undefined;
  /** The name was taken from running text or a search, so the dialog shows it and lets the user change it. */
  readonly isToBeChecked?: boolean;
  /** The reference entry that fills the dialog at first; when left out, it is looked up by the name. */
  readonly entry?: ReferenceEntry;
}

/** Opens something other than the term's definition on a click or Enter. Returns whether it did. */
export type OpenTerm = (term: Term, event: MouseEvent | KeyboardEvent) => boolean;

/** What the panel can do with a term. Components call these and know nothing of Obsidian's workspace. */
export interface GlossaryActions {
  /** Opens the note at the place; modifiers and the middle button of `event` choose a new tab, split or window. */
  open(source: TermSource, event?: MouseEvent | KeyboardEvent): void;
  /** Shows a place of the note that is read or written, with the cursor there. */
  goTo(note: NoteText, place: TextRange): void;
  /** Shows Obsidian's page preview of the place beside `target`. */
  preview(source: TermSource, event: MouseEvent, target: HTMLElement): void;
  /** Lets the drag carry a link to the term. */
  startDrag(term: Term, event: DragEvent): void;
  /** Puts a link to the term where the cursor of the last used editor stands. */
  insertLink(term: Term): void;
  copyDefinition(term: Term): void;
  /** Asks for the definition of a name that no note defines, and makes a note of it. */
  define(term: TermToDefine): void;
  /** Asks where in the user's notes to put an entry of the reference, and in which words. */
  addToNotes(entry: ReferenceEntry): void;
  /** Adds names to the aliases of the note at `path`. */
  addAliases(path: string, names: readonly string[]): void;
  /** Corrects the notes to what the reference says. */
  correct(problem: WrongExpansion): void;
  /** Opens a place of a term that has no definition, with the cursor where the definition belongs. */
  writeDefinition(source: TermSource): void;
  /** Explains what the active note adds to the glossary, and why. */
  explainNote(): void;
  /** Gives the cursor back to the note that was last written or read. */
  focusNote(): void;
  /** The context menu of a term. */
  showTermMenu(term: Term, event: MouseEvent): void;
  /** Calls `choose` with the term's sense; if there are several, a menu asks which. */
  chooseSense(term: Term, event: MouseEvent, choose: (sense: Sense) => void): void;
  /** The menu of sort orders, with the present one checked. */
  showSortMenu(present: SortOrder, event: MouseEvent, choose: (order: SortOrder) => void): void;
  /** Shows a short notice with a button that undoes what it reports. */
  notify(text: string, takeBack: NoticeAction): void;
  /** Renders into `target`; the returned function releases what was rendered. */
  renderDefinition(definition: ShownDefinition, target: HTMLElement): () => void;
}
