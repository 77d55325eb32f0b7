import type { App, Editor, MarkdownFileInfo, MarkdownView, Menu } from 'obsidian';
import {
  findInMarkdown,
  type MarkedTerms,
  type Match,
  type Meaning,
  meaningLabel,
  meaningsOf,
  type Settings,
} from '../../core';
import { applyEditsTo } from '../../editor/apply-edits';
import { mentionAt, type TermMarkSource } from '../../editor/term-marks';
import type { Translate } from '../../i18n';
import { editorViewOf } from '../../obsidian/editor-view';
import { editsToLink } from '../../obsidian/term-linker';
import { mainSource } from '../../obsidian/term-places';
import type { MentionOpener } from './mention-opener';

export interface MentionMenuDeps {
  readonly app: App;
  readonly terms: MarkedTerms;
  readonly marks: TermMarkSource;
  readonly opener: MentionOpener;
  readonly settings: { get(): Settings; update(patch: Partial<Settings>): Promise<void> };
  readonly translate: Translate;
}

/** What the context menu of an editor offers for the mention at the cursor. */
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
    const add = (title: string, icon: string, run: () => void): void => {
      menu.addItem((item) => item.setSection('ai-glossary').setTitle(title).setIcon(icon).onClick(run));
    };
    for (const meaning of meaningsOf(terms, match)) {
      const label = meaningLabel(meaning);
      add(translate('marks.open', { term: label }), 'lucide-book-a', () => {
        void this.#deps.opener.openMeaning(meaning, false);
      });
      add(translate('marks.link-here', { term: label }), 'lucide-link', () => {
        this.#link(editor, path, { meaning, matches: [match] });
      });
      add(translate('marks.link-all', { term: label }), 'lucide-links-coming-in', () => {
        this.#link(editor, path, { meaning, matches: this.#allMentions(editor, meaning.term.id) });
      });
    }
    add(translate('marks.leave-out', { name }), 'lucide-eye-off', () => void this.#leaveOut(name));
  }

  #allMentions(editor: Editor, id: string): Match[] {
    const { terms, settings } = this.#deps;
    const options = { skipHeadings: !settings.get().markHeadings };
    return findInMarkdown(terms.matcher(), textOf(editor), options).filter((match) =>
      (match.ids ?? [match.id]).includes(id),
    );
  }

  #link(
    editor: Editor,
    path: string,
    { meaning, matches }: { meaning: Meaning; matches: readonly Match[] },
  ): void {
    const view = editorViewOf(editor);
    const source = mainSource(meaning.sense);
    if (view === undefined || source === undefined) return;
    const note = { path, text: textOf(editor) };
    const edits = editsToLink(
      this.#deps.app,
      note,
      matches.map((match) => ({ match, source })),
    );
    if (edits.length > 0) applyEditsTo(view, edits, 'input.link');
  }

  async #leaveOut(name: string): Promise<void> {
    const { settings } = this.#deps;
    await settings.update({ markLeftOut: [...settings.get().markLeftOut, name] });
  }
}

/** The document as its editor holds it, so that offsets are the editor's. */
function textOf(editor: Editor): string {
  return editorViewOf(editor)?.state.doc.toString() ?? editor.getValue();
}
