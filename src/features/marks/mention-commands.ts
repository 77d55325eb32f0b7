import type { EditorView } from '@codemirror/view';
import { type Editor, type MarkdownFileInfo, type MarkdownView, Menu, type Plugin } from 'obsidian';
import type { Match } from '../../core';
import { mentionAt, type TermMarkSource } from '../../editor/term-marks';
import type { Translate } from '../../i18n';
import { editorViewOf } from '../../obsidian/editor-view';
import type { MentionMenu } from './mention-menu';
import type { MentionOpener } from './mention-opener';

export interface MentionCommandsDeps {
  readonly registrar: Pick<Plugin, 'addCommand'>;
  readonly marks: TermMarkSource;
  readonly menu: MentionMenu;
  readonly opener: MentionOpener;
  readonly translate: Translate;
}

/** A mention at the cursor; a cursor at its edge counts. */
interface MentionAtCursor {
  readonly match: Match;
  readonly view: EditorView;
}

/**
 * Commands for what the mouse does with a mention. They serve the keyboard, and phones, where no key can be held and
 * the editor has the system's menu.
 */
export function addMentionCommands({ registrar, marks, menu, opener, translate }: MentionCommandsDeps): void {
  const add = (
    { id, name, icon }: { readonly id: string; readonly name: string; readonly icon: string },
    run: (mention: MentionAtCursor, editor: Editor, info: MarkdownView | MarkdownFileInfo) => void,
  ): void => {
    registrar.addCommand({
      id,
      name,
      icon,
      editorCheckCallback: (checking, editor, info) => {
        const mention = mentionAtCursor(editor, marks);
        if (mention === undefined || info.file === null) return false;
        if (!checking) run(mention, editor, info);
        return true;
      },
    });
  };
  const open = { id: 'open-term', name: translate('marks.command.open'), icon: 'lucide-book-a' };
  add(open, ({ match, view }) => {
    opener.openIn(match, false, (choice) => showAtCursor(choice, view));
  });
  const define = {
    id: 'show-definition',
    name: translate('marks.command.definition'),
    icon: 'lucide-text-quote',
  };
  add(define, ({ match }) => opener.showCard(match));
  const act = { id: 'term-actions', name: translate('marks.command.actions'), icon: 'lucide-menu' };
  add(act, ({ view }, editor, info) => {
    const actions = new Menu();
    menu.addTo(actions, editor, info);
    showAtCursor(actions, view);
  });
}

function mentionAtCursor(editor: Editor, marks: TermMarkSource): MentionAtCursor | undefined {
  const view = editorViewOf(editor);
  const match = view && mentionAt(view, view.state.selection.main.head, marks);
  return view && match && { match, view };
}

function showAtCursor(menu: Menu, view: EditorView): void {
  const { head } = view.state.selection.main;
  const { left, bottom } = view.coordsAtPos(head) ?? view.contentDOM.getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom }, view.dom.doc);
}
