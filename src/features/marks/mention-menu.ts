import type { EditorView } from '@codemirror/view';
import { type App, type Editor, type MarkdownFileInfo, type MarkdownView, type Menu, Notice } from 'obsidian';
import { type MarkedTerms, type Match, type Meaning, meaningLabel, meaningsOf, planLinks } from '../../core';
import { applyEditsTo } from '../../editor/apply-edits';
import { mentionAt, type TermMarkSource } from '../../editor/term-marks';
import type { Translate } from '../../i18n';
import { addNoticeAction } from '../../obsidian/action-notice';
import { editorViewOf, noteEditorOf } from '../../obsidian/editor-view';
import { editsToLink } from '../../obsidian/term-linker';
import { mainSource, markdownLink } from '../../obsidian/term-places';
import type { MentionOpener } from './mention-opener';
import type { SettingsPort } from '../../obsidian/settings-store';

export interface MentionMenuDeps {
  readonly app: App;
  readonly terms: MarkedTerms;
  readonly marks: TermMarkSource;
  readonly opener: MentionOpener;
  readonly settings: Pick<SettingsPort, 'get' | 'update'>;
  readonly translate: Translate;
}

/** The items in the context menu of an editor for the mention at the cursor. */
export class MentionMenu {
  readonly #deps: MentionMenuDeps;

  constructor(deps: MentionMenuDeps) {
    this.#deps = deps;
  }

  addTo(menu: Menu, editor: Editor, info: MarkdownView | MarkdownFileInfo): void {
    const { marks, terms, translate } = this.#deps;
    const view = editorViewOf(editor);
    const path = info.file?.path;
    if (view === undefined || path === undefined) return;
    const match = mentionAt(view, editor.posToOffset(editor.getCursor()), marks);
    if (match === undefined) return;
    const name = view.state.doc.sliceString(match.from, match.to);
    const canLink = this.#linkable(view, path).some(isAtCursor(view));
    const meanings = meaningsOf(terms, match);
    meanings.forEach((meaning, index) => {
      const add = itemAdder(menu, meanings.length > 1 ? { meaning, number: index + 1 } : undefined);
      add(translate('marks.open', { term: meaning.term.headword }), 'lucide-book-a', () => {
        void this.#deps.opener.openMeaning(meaning, false);
      });
      const source = mainSource(meaning.sense);
      const link = source && markdownLink(this.#deps.app, { source, fromPath: path, alias: name });
      if (!canLink || link === undefined) return;
      add(translate('marks.link-here'), 'lucide-link', () => {
        this.#link(view, path, { meaning, isMeant: isAtCursor(view) });
      });
      // An editor may contain only a section of the note.
      if (noteEditorOf(info) === undefined) return;
      add(translate('marks.link-all'), 'lucide-links-coming-in', () => {
        this.#link(view, path, { meaning, isMeant: () => true });
      });
    });
    const add = itemAdder(menu);
    add(translate('marks.leave-out', { name }), 'lucide-eye-off', () => void this.#leaveOut(name));
  }

  /** The mentions in a note that can be linked. */
  #linkable(view: EditorView, path: string): Match[] {
    const { terms, settings } = this.#deps;
    const headings = settings.get().markHeadings;
    const text = view.state.doc.toString();
    return planLinks(text, terms.matcher(), { which: 'all', headings, except: terms.ownTerms(path) });
  }

  /** Reads the note again, because a stamp may have moved its text while the menu was open. */
  #link(
    view: EditorView,
    path: string,
    { meaning, isMeant }: { meaning: Meaning; isMeant: (match: Match) => boolean },
  ): void {
    const source = mainSource(meaning.sense);
    if (source === undefined) return;
    const mentions = this.#linkable(view, path)
      .filter(({ id, ids = [id] }) => ids.includes(meaning.term.id))
      .filter(isMeant)
      .map((match) => ({ match, source }));
    const edits = editsToLink(this.#deps.app, { path, text: view.state.doc.toString() }, mentions);
    if (edits.length > 0) applyEditsTo(view, edits, 'input.link');
  }

  async #leaveOut(name: string): Promise<void> {
    const { settings, translate } = this.#deps;
    const others = (): string[] => settings.get().markLeftOut.filter((other) => other !== name);
    await settings.update({ markLeftOut: [...others(), name] });
    addNoticeAction(new Notice(translate('marks.left-out', { name })), {
      label: translate('marks.mark-again'),
      run: () => void settings.update({ markLeftOut: others() }),
    });
  }
}

type AddItem = (title: string, icon: string, run: () => void) => void;

/**
 * Adds items to a section of the menu. If a mention has several meanings, each has a section of its own below its name,
 * and screen readers read that name with each item.
 */
function itemAdder(menu: Menu, choice?: { readonly meaning: Meaning; readonly number: number }): AddItem {
  const section = choice === undefined ? 'ai-glossary' : `ai-glossary-${choice.number}`;
  const label = choice && meaningLabel(choice.meaning);
  if (label !== undefined) {
    menu.addItem((item) => item.setSection(section).setTitle(label).setIsLabel(true));
  }
  return (title, icon, run) => {
    menu.addItem((item) =>
      item
        .setSection(section)
        .setTitle(label === undefined ? title : withHidden(title, label))
        .setIcon(icon)
        .onClick(run),
    );
  };
}

function withHidden(title: string, hidden: string): DocumentFragment {
  return createFragment((fragment) => {
    fragment.append(`${title} `);
    fragment.createSpan({ cls: 'ai-glossary-hidden-text', text: hidden });
  });
}

/** Whether a mention is at the cursor. The cursor moves with its text. */
function isAtCursor({ state }: EditorView): (match: Match) => boolean {
  const { head } = state.selection.main;
  return ({ from, to }) => from <= head && head <= to;
}
