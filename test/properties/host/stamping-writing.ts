import type { MarkdownView } from '../../host/view/markdown-view';
import { apart } from './stamped-text';
import type { Command } from './stamping-commands';
import type { Side } from './stamping-side';
import { redoLast, undoLast } from './undo-steps';

const editKinds = [
  'type',
  'type-field',
  'delete',
  'undo',
  'redo',
  'unsigned',
  'compose',
  'compose-more',
] as const;

/** The commands that change the text in an editor. */
export type Edit = Extract<Command, { kind: (typeof editKinds)[number] }>;

export function isEdit(command: Command): command is Edit {
  return editKinds.some((kind) => kind === command.kind);
}

const syllables = ['하', '한', '한글', '한글로'];

export interface WritingHandDeps {
  readonly side: Side;
  /** Called for each change that counts as the user's. `before` is the text without its stamp. */
  readonly changed: (view: MarkdownView, before: string) => void;
}

/** The user who writes in the active pane, or the plugin that does so in their place. */
export class WritingHand {
  readonly #deps: WritingHandDeps;
  #last: { readonly at: number; readonly view: MarkdownView | undefined } | undefined;
  #composed = 0;

  constructor(deps: WritingHandDeps) {
    this.#deps = deps;
  }

  edit(command: Edit, token: string): void {
    const view = this.#deps.side.view();
    if (view?.getMode() !== 'source') return;
    if (command.kind === 'unsigned' && command.byHand) this.press(view);
    const counts = command.kind !== 'unsigned' || this.#isFresh();
    if (command.kind !== 'compose-more') this.endComposition();
    if (command.kind === 'compose-more') this.#composed += 1;
    const before = apart(view.getViewData()).rest;
    this.#editIn(view, command, token);
    if (counts) this.#deps.changed(view, before);
  }

  endComposition(): void {
    const { side } = this.#deps;
    if (side.composingIn) this.touch();
    side.endComposition();
  }

  /** The user acts in the active pane: changes there without a user event count as theirs. */
  touch(): void {
    this.#last = { at: performance.now(), view: this.#deps.side.view() };
  }

  /** A key press before a change that carries no user event. */
  press(view: MarkdownView): void {
    view.editMode.cm.contentDOM.dispatchEvent(new KeyboardEvent('keydown', { key: 'F13', bubbles: true }));
    this.touch();
  }

  #editIn(view: MarkdownView, command: Edit, token: string): void {
    const { side } = this.#deps;
    switch (command.kind) {
      case 'type':
      case 'type-field': {
        const field = command.kind === 'type' ? undefined : side.placeInField(view, command.where);
        const place = field ?? side.place(view, command.where);
        side.change(view, place, 0, token.slice(0, command.length + 2), 'input.type');
        return;
      }
      case 'delete': {
        const place = side.place(view, command.where);
        side.change(view, place, Math.min(place, command.length), '', 'delete.forward');
        return;
      }
      case 'undo':
        undoLast(view);
        return;
      case 'redo':
        redoLast(view);
        return;
      case 'unsigned':
        side.change(view, side.place(view, command.where), 0, token);
        return;
      case 'compose':
        side.compose(view, side.place(view, command.where));
        return;
      case 'compose-more':
        if (side.composingIn === view) side.composeMore(syllables[this.#composed % syllables.length] ?? '');
    }
  }

  #isFresh(): boolean {
    const last = this.#last;
    return last !== undefined && performance.now() - last.at <= 1000 && last.view === this.#deps.side.view();
  }
}
