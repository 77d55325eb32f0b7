import { type App, MarkdownView, normalizePath, Notice, type TFile } from 'obsidian';
import type { NoteText, TermSource } from '../../core';
import type { Translate } from '../../i18n';
import { definitionPlace } from './model/definition-place';

/** Gives a new note the front matter that makes it part of the glossary, or its text as it is. */
export type CompleteNote = (note: NoteText) => string;

export interface TermDefinerDeps {
  readonly app: App;
  readonly translate: Translate;
  readonly completeNote: CompleteNote;
}

/** Leads to where a definition that is missing is to be written, and makes a note where there is none. */
export class TermDefiner {
  readonly #deps: TermDefinerDeps;

  constructor(deps: TermDefinerDeps) {
    this.#deps = deps;
  }

  /** A note for an acronym that nothing defines, with the cursor where its letters are to be spelled out. */
  async define(acronym: string): Promise<void> {
    const { app, translate, completeNote } = this.#deps;
    const { fileManager, metadataCache, vault, workspace } = app;
    const existing = metadataCache.getFirstLinkpathDest(acronym, '');
    if (existing !== null) {
      new Notice(translate('panel.define-exists', { path: existing.path }));
      await this.#openAt(existing, () => 0);
      return;
    }
    const folder = fileManager.getNewFileParent(workspace.getActiveFile()?.path ?? '', `${acronym}.md`);
    const path = normalizePath(`${folder.path}/${acronym}.md`);
    const heading = `## ${acronym}()`;
    try {
      const file = await vault.create(path, completeNote({ path, text: `\n${heading}\n\n` }));
      await this.#openAt(file, (text) => text.lastIndexOf(heading) + heading.length - 1);
    } catch {
      new Notice(translate('panel.note-not-written', { path }));
    }
  }

  /** The place below the heading, or at the beginning of the note, that the term is named by. */
  async writeDefinition(source: TermSource): Promise<void> {
    const { app, translate } = this.#deps;
    const file = app.vault.getFileByPath(source.path);
    if (file === null) new Notice(translate('panel.note-gone', { path: source.path }));
    else await this.#openAt(file, (text) => definitionPlace(text, source));
  }

  /** Opens a note for editing, with the cursor at the offset that `place` finds in its text. */
  async #openAt(file: TFile, place: (text: string) => number): Promise<void> {
    const leaf = this.#deps.app.workspace.getLeaf(false);
    await leaf.openFile(file, { active: true, state: { mode: 'source' } });
    if (!(leaf.view instanceof MarkdownView)) return;
    const { editor } = leaf.view;
    const at = editor.offsetToPos(place(editor.getValue()));
    editor.setCursor(at);
    editor.scrollIntoView({ from: at, to: at }, true);
    editor.focus();
  }
}
