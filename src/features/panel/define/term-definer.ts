import { type App, MarkdownView, normalizePath, Notice, type TFile } from 'obsidian';
import type { NoteText, TermSource } from '../../../core';
import type { Translate } from '../../../i18n';
import type { TermToDefine } from '../actions';
import { DefineModal } from './define-modal';
import { definitionPlace, type DefinitionPlace } from './definition-place';
import { definitionNote, type NewDefinition } from './new-definition';

/** Gives a new note the front matter that makes it part of the glossary, or its text as it is. */
export type CompleteNote = (note: NoteText) => string;

export interface TermDefinerDeps {
  readonly app: App;
  readonly translate: Translate;
  readonly completeNote: CompleteNote;
}

/** What Obsidian, links or some file system does not allow in a file's name. */
const notInFileNames = /[\\/:*?"<>|#^[\]]/g;

/** Leads to where a definition that is missing is to be written, and makes a note where there is none. */
export class TermDefiner {
  readonly #deps: TermDefinerDeps;

  constructor(deps: TermDefinerDeps) {
    this.#deps = deps;
  }

  /** Asks for the definition of a name that no note defines, and makes a note of it where new notes go. */
  async define(term: TermToDefine): Promise<void> {
    const { app, translate, completeNote } = this.#deps;
    const { fileManager, workspace } = app;
    if (await this.#openExisting(term.name)) return;
    const pathOf = (name: string): string => {
      const file = `${name.replace(notInFileNames, '-')}.md`;
      const folder = fileManager.getNewFileParent(workspace.getActiveFile()?.path ?? '', file);
      return normalizePath(`${folder.path}/${file}`);
    };
    const textOf = (name: string, given: NewDefinition): string =>
      completeNote({ path: pathOf(name), text: definitionNote(name, given) });
    new DefineModal(app, {
      translate,
      term,
      pathOf,
      textOf,
      onSubmit: (name, given) =>
        void this.#createFor(name, { path: pathOf(name), text: textOf(name, given) }),
    }).open();
  }

  /** The place below the heading, or at the beginning of the note, that the term is named by. */
  async writeDefinition(source: TermSource): Promise<void> {
    const { app, translate } = this.#deps;
    const file = app.vault.getFileByPath(source.path);
    if (file === null) new Notice(translate('panel.note-gone', { path: source.path }));
    else await this.#openAt(file, (text) => definitionPlace(text, source));
  }

  /** Opens the note that goes by a name already, and says so. Returns whether there is one. */
  async #openExisting(name: string): Promise<boolean> {
    const { app, translate } = this.#deps;
    const existing = name === '' ? null : app.metadataCache.getFirstLinkpathDest(name, '');
    if (existing === null) return false;
    new Notice(translate('panel.define-exists', { path: existing.path }));
    await this.#openAt(existing, () => stay(0));
    return true;
  }

  /** The name may be another than the one that was asked about. */
  async #createFor(name: string, { path, text }: NoteText): Promise<void> {
    if (!(await this.#openExisting(name))) await this.#create(path, text);
  }

  /** Makes the note and opens it, with the cursor behind its definition or where one is to be written. */
  async #create(path: string, text: string): Promise<void> {
    const { app, translate } = this.#deps;
    try {
      const file = await app.vault.create(path, text);
      await this.#openAt(file, (shown) => stay(/\S\n$/.test(shown) ? shown.length - 1 : shown.length));
    } catch {
      new Notice(translate('panel.note-not-written', { path }));
    }
  }

  /** Opens a note for editing, with the cursor at the place that `placeIn` finds in its text. */
  async #openAt(file: TFile, placeIn: (text: string) => DefinitionPlace): Promise<void> {
    const leaf = this.#deps.app.workspace.getLeaf(false);
    await leaf.openFile(file, { active: true, state: { mode: 'source' } });
    if (!(leaf.view instanceof MarkdownView)) return;
    const { editor } = leaf.view;
    const { from, insert, cursor } = placeIn(editor.getValue());
    if (insert !== '') editor.replaceRange(insert, editor.offsetToPos(from), undefined, 'input');
    const at = editor.offsetToPos(cursor);
    editor.setCursor(at);
    editor.scrollIntoView({ from: at, to: at }, true);
    editor.focus();
  }
}

function stay(cursor: number): DefinitionPlace {
  return { from: cursor, insert: '', cursor };
}
