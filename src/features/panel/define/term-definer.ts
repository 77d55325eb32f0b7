import { MarkdownView, normalizePath, Notice, type TFile } from 'obsidian';
import {
  lineOf,
  type NoteDirectory,
  type NoteText,
  type ReferenceEntry,
  type TermSource,
} from '../../../core';
import { applyEditsTo } from '../../../editor/apply-edits';
import type { Translate } from '../../../i18n';
import { editorShowing } from '../../../obsidian/editor-view';
import { noteAtHand } from '../../../obsidian/note-at-hand';
import { type NoteWriting, rewriteNote } from '../../../obsidian/rewrite-note';
import type { TermToDefine } from '../actions';
import type { PanelReference } from '../panel-sources';
import { addSection, type AddedSection } from './added-section';
import { DefineModal, type DefinitionTarget } from './define-modal';
import { definitionPlace, type DefinitionPlace } from './definition-place';
import { definitionNote, definitionSection, isNameOf, type NewDefinition } from './new-definition';

/** Gives a note the front matter that makes it part of the glossary, or its text as it is. `created`: now when left out. */
export type CompleteNote = (note: NoteText & { readonly created?: Date }) => string;

export interface TermDefinerDeps extends NoteWriting {
  readonly translate: Translate;
  readonly completeNote: CompleteNote;
  /** What the active note is to the glossary; it gets no section when left out. */
  readonly notes?: Pick<NoteDirectory, 'placeOf'> | undefined;
  readonly reference?: Pick<PanelReference, 'entryFor'> | undefined;
  /** A definition of the name was written. */
  readonly onDefined: (name: string) => void;
}

/** What Obsidian, links or some file system does not allow in a file's name. */
const notInFileNames = /[\\/:*?"<>|#^[\]]/g;

/** Opens the place for a missing definition, and makes a note if there is none. */
export class TermDefiner {
  readonly #deps: TermDefinerDeps;

  constructor(deps: TermDefinerDeps) {
    this.#deps = deps;
  }

  /**
   * Asks for the definition of a name that no note defines, beginning with what the reference says of it, and makes a note
   * of it where new notes go, or a section of the active one.
   */
  async define(term: TermToDefine): Promise<void> {
    const { app, translate } = this.#deps;
    if (await this.#openExisting(term.name)) return;
    const entry = term.entry ?? this.#deps.reference?.entryFor({ ...term, headword: term.name, names: [] });
    const section = await this.#sectionTarget();
    const note = this.#noteTarget();
    new DefineModal(app, {
      translate,
      term,
      start: startOf(term, entry, translate.locale),
      isFromReference: entry !== undefined,
      targets: section === undefined ? [note] : [note, section],
    }).open();
  }

  #noteTarget(): DefinitionTarget {
    const { app, translate, completeNote } = this.#deps;
    const { fileManager, workspace } = app;
    const pathOf = (name: string): string => {
      const file = `${name.replace(notInFileNames, '-')}.md`;
      const folder = fileManager.getNewFileParent(workspace.getActiveFile()?.path ?? '', file);
      return normalizePath(`${folder.path}/${file}`);
    };
    const textOf: DefinitionTarget['textOf'] = (name, given) =>
      completeNote({ path: pathOf(name), text: definitionNote(name, given) });
    return {
      label: translate('panel.define-where.note'),
      action: translate('panel.define-create'),
      announce: (name) => translate('panel.define-path', { path: pathOf(name) }),
      textOf,
      write: (name, given) => void this.#createFor(name, { path: pathOf(name), text: textOf(name, given) }),
    };
  }

  /** The end of the active note; undefined where none is open, or it is a template. */
  async #sectionTarget(): Promise<DefinitionTarget | undefined> {
    const { app, notes, translate } = this.#deps;
    const file = noteAtHand(app.workspace);
    if (file === undefined || notes === undefined || notes.placeOf(file.path) === 'template')
      return undefined;
    const shown = editorShowing(app.workspace, file)?.state.doc.toString();
    const text = shown ?? (await app.vault.cachedRead(file));
    const note = file.basename;
    return {
      label: translate('panel.define-where.section', { note }),
      action: translate('panel.define-add-section'),
      announce: () => translate('panel.define-section-path', { path: file.path }),
      textOf: (name, given) => this.#sectionOf(file, text, definitionSection(name, given)).preview,
      write: (name, given) => void this.#addSection(file, name, definitionSection(name, given)),
    };
  }

  /** A note that is not in the glossary gets what makes it part of it, too. */
  #sectionOf(file: TFile, text: string, section: string): AddedSection {
    const { notes, completeNote } = this.#deps;
    const { path, stat } = file;
    const isIn = notes?.placeOf(path) === 'glossary';
    const completed = isIn ? text : completeNote({ path, text, created: new Date(stat.ctime) });
    return addSection({ text }, completed, section);
  }

  async #addSection(file: TFile, name: string, section: string): Promise<void> {
    const { translate } = this.#deps;
    const outcome = await rewriteNote(this.#deps, file, {
      plan: (text) => this.#sectionOf(file, text, section).edits,
      applyTo: (view, edits) => applyEditsTo(view, edits, 'input.define'),
    });
    if (outcome === 'unsaved-section') {
      new Notice(translate('common.unsaved-section', { note: file.basename }));
    } else if (outcome === 'not-text' || outcome instanceof Error) {
      new Notice(translate('panel.note-not-written', { path: file.path }));
    } else {
      this.#deps.onDefined(name);
      await this.#openAt(file, (shown) => stay(shown.trimEnd().length));
    }
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

  /** The user may have changed the name in the dialog. */
  async #createFor(name: string, { path, text }: NoteText): Promise<void> {
    if (await this.#openExisting(name)) return;
    if (await this.#create(path, text)) this.#deps.onDefined(name);
  }

  /** Makes the note and opens it, with the cursor behind its definition or where one is to be written. */
  async #create(path: string, text: string): Promise<boolean> {
    const { app, translate } = this.#deps;
    try {
      const file = await app.vault.create(path, text);
      await this.#openAt(file, (shown) => stay(/\S\n$/.test(shown) ? shown.length - 1 : shown.length));
      return true;
    } catch {
      new Notice(translate('panel.note-not-written', { path }));
      return false;
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

/** What the dialog shows before the user has typed. */
function startOf(
  { name, expansion }: TermToDefine,
  entry: ReferenceEntry | undefined,
  locale: string,
): NewDefinition {
  if (entry === undefined) return { expansion: expansion ?? '', definition: '' };
  const spelled = expansion ?? entry.expansion ?? '';
  return {
    expansion: expansion !== undefined || isNameOf(name, spelled) ? spelled : '',
    definition: lineOf(entry, locale),
    korean: /\p{Script=Hangul}/u.test(name) ? undefined : entry.korean[0],
  };
}

function stay(cursor: number): DefinitionPlace {
  return { from: cursor, insert: '', cursor };
}
