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

/** Markdown to show, and the note whose links it resolves against. */
export interface MarkdownPiece {
  readonly markdown: string;
  readonly sourcePath: string;
}

/** A name that no note defines. */
export interface TermToDefine {
  /** Empty where the user is to give it. */
  readonly name: string;
  /** What its letters are known to stand for. */
  readonly expansion?: string | undefined;
  /** The name comes out of running text or a search: whoever defines it is shown it, and may change it. */
  readonly isToBeChecked?: boolean;
  /** The entry of the built-in reference to begin with; looked up by the name when left out. */
  readonly entry?: ReferenceEntry;
}

/** What a click on a row or Enter opens, where that is not the definition of the term. Returns whether it did. */
export type OpenTerm = (term: Term, event: MouseEvent | KeyboardEvent) => boolean;

/** What the panel can do with a term. The components know these and nothing of Obsidian's workspace. */
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
  /** Asks where an entry of the reference is to stand among the user's notes, and with which words. */
  addToNotes(entry: ReferenceEntry): void;
  /** Adds names to the aliases of the note at `path`. */
  addAliases(path: string, names: readonly string[]): void;
  /** Has the notes say what the reference says. */
  correct(problem: WrongExpansion): void;
  /** Opens the place of a term that has no definition, with the cursor where one is to be written. */
  writeDefinition(source: TermSource): void;
  /** Says why the note that is read or written gives the glossary what it gives. */
  explainNote(): void;
  /** Gives the cursor back to the note that was last written or read. */
  focusNote(): void;
  /** The context menu of a term. */
  showTermMenu(term: Term, event: MouseEvent): void;
  /** Calls `choose` with the sense of a term; where it has several, a menu asks for one. */
  chooseSense(term: Term, event: MouseEvent, choose: (sense: Sense) => void): void;
  /** The menu of sort orders, with the present one checked. */
  showSortMenu(present: SortOrder, event: MouseEvent, choose: (order: SortOrder) => void): void;
  /** Shows a short notice, with a button that takes back what it tells of. */
  notify(text: string, takeBack: NoticeAction): void;
  /** Renders into `target`; the returned function releases what was rendered. */
  renderMarkdown(piece: MarkdownPiece, target: HTMLElement): () => void;
}
