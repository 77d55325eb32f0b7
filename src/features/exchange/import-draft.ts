import { type App, normalizePath } from 'obsidian';
import {
  type ImportedTerm,
  type ImportPlan,
  type ImportRefusal,
  type NoteText,
  planImport,
  type Term,
  termFileName,
  termNote,
  termPages,
  termsNotRead,
} from '../../core';
import { Slices, whileAwaited } from '../../obsidian/slices';

/** Where new terms go. Additions to existing terms always go on a page, because existing notes are not changed. */
export interface ImportTarget {
  readonly kind: 'notes' | 'page';
  /**
   * The folder of the notes or the page; `/` for the root of the vault. The page is `pageName` there, with a number if
   * needed.
   */
  readonly folder: string;
  readonly pageName: string;
}

export type NotImported = ImportRefusal | 'note-exists' | 'not-read';

/** A note that an import will create. */
export interface DraftedNote extends NoteText {
  /** The number of terms in it. */
  readonly count: number;
}

/** What an import will write, and what it leaves out. */
export interface ImportDraft {
  readonly notes: readonly DraftedNote[];
  readonly plan: ImportPlan;
  /** The names of terms that will be new, and of those that will be completed. */
  readonly added: readonly string[];
  readonly completed: readonly string[];
  readonly leftOut: readonly { readonly headword: string; readonly reason: NotImported }[];
}

export interface DraftDeps {
  readonly app: App;
  readonly glossary: readonly Term[];
  readonly target: ImportTarget;
  /** Adds the front matter that makes a new note part of the glossary. */
  readonly completeNote: (note: NoteText) => string;
  /** Called before each slice of work. Returns whether to go on. */
  readonly goesOn: () => boolean;
}

/** Drafts what an import will write; nothing is written yet. `undefined` if it was stopped. */
export async function draftImport(
  terms: readonly ImportedTerm[],
  deps: DraftDeps,
): Promise<ImportDraft | undefined> {
  const plan = planImport(terms, deps.glossary);
  const draft = new Draft(deps);
  const onPage = plan.completed.map(({ missing }) => missing);
  const slices = new Slices(deps.app.workspace.containerEl.win, whileAwaited);
  await slices.next();
  if (deps.target.kind === 'page') onPage.push(...plan.added);
  else {
    for (const term of plan.added) {
      if (!slices.hasTime) await slices.next();
      if (!deps.goesOn()) return undefined;
      draft.addNote(term);
    }
  }
  for (const page of termPages(onPage)) {
    await slices.next();
    if (!deps.goesOn()) return undefined;
    draft.addPage(page);
  }
  const left = new Set(draft.leftOut.map(({ headword }) => headword));
  const present = (all: readonly ImportedTerm[]): string[] =>
    all.map(({ headword }) => headword).filter((headword) => !left.has(headword));
  return {
    notes: draft.notes,
    plan,
    added: present(plan.added),
    completed: present(plan.completed.map(({ missing }) => missing)),
    leftOut: [
      ...plan.refused.map(({ term, reason }) => ({ headword: term.headword, reason })),
      ...draft.leftOut,
    ],
  };
}

class Draft {
  readonly notes: DraftedNote[] = [];
  readonly leftOut: { headword: string; reason: NotImported }[] = [];
  readonly #deps: DraftDeps;
  /** Paths that exist or will exist, in lower case, because some file systems ignore case. */
  readonly #taken: Set<string>;

  constructor(deps: DraftDeps) {
    this.#deps = deps;
    this.#taken = new Set(deps.app.vault.getFiles().map(({ path }) => path.toLowerCase()));
  }

  addNote(term: ImportedTerm): void {
    const { target, completeNote } = this.#deps;
    const name = termFileName(term.headword);
    const path = normalizePath(`${target.folder}/${name}.md`);
    const isTaken = this.#taken.has(path.toLowerCase());
    const text = isTaken ? '' : completeNote({ path, text: termNote(term, name) });
    if (isTaken) this.leftOut.push({ headword: term.headword, reason: 'note-exists' });
    else if (termsNotRead({ path, text }, [term]).length > 0) this.#notRead(term);
    else this.#add({ path, text, count: 1 });
  }

  /** Adds a page without the terms that the glossary would not recognise on it. */
  addPage({ text, terms }: ReturnType<typeof termPages>[number]): void {
    const { target } = this.#deps;
    const name = normalizePath(`${target.folder}/${termFileName(target.pageName)}`);
    let path = `${name}.md`;
    for (let number = 2; this.#taken.has(path.toLowerCase()); number++) path = `${name} ${number}.md`;
    const unread = new Set(termsNotRead({ path, text }, terms));
    for (const term of unread) this.#notRead(term);
    const read = terms.filter((term) => !unread.has(term));
    const page = unread.size === 0 ? { text } : termPages(read)[0];
    if (page !== undefined) this.#add({ path, text: page.text, count: read.length });
  }

  #notRead({ headword }: ImportedTerm): void {
    this.leftOut.push({ headword, reason: 'not-read' });
  }

  #add(note: DraftedNote): void {
    this.#taken.add(note.path.toLowerCase());
    this.notes.push(note);
  }
}
