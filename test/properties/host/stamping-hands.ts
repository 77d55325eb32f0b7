import { vi } from 'vitest';
import type { MarkdownView } from '../../host/view/markdown-view';
import { apart } from './stamped-text';
import type { Command } from './stamping-commands';
import type { StampOracle } from './stamping-oracle';
import type { Note, Side } from './stamping-side';

type Edit = Extract<Command, { kind: EditKind }>;
type EditKind = 'type' | 'delete' | 'undo' | 'redo' | 'unsigned' | 'compose' | 'compose-more';
type ByOthers = Extract<Command, { kind: 'outside' | 'other-plugin' }>;

const day = 86_400_000;
/** Changes next to each other, closer in time than this, are one step of undo. */
const undoGroupMs = 500;
const syllables = ['하', '한', '한글', '한글로'];

/** What the hands need. */
export interface HandsDeps {
  readonly side: Side;
  /** The wall clock, which no timer follows. */
  readonly clock: { now(): Date; at(time: string): void };
  /** The window loses the focus or becomes hidden, or the app quits. */
  readonly leave: (how: 'blur' | 'hide' | 'quit') => Promise<void>;
  /** Whether others can put a stamp of theirs into a note, in both hosts. */
  readonly canTakeStamp: (note: Note) => boolean;
  /** Hears what of all this is the reader's doing. */
  readonly oracle?: StampOracle;
}

/**
 * Does to one side what a command says.
 *
 * Left out, because the app leads to no such thing: a hand that is in two panes within the 20 ms in which they agree on
 * the text; and a composition that stays open while the reader turns to another pane, another note or a property, for
 * the browser ends it. Left out, because two hosts cannot be compared then: typing in the front matter, where the texts
 * differ in length; and the property panel of a note with a byte order mark, for which the panel writes a second block, and
 * of one without a block, which shows none.
 */
export class StampingHands {
  /** A stamp of others is a step of undo; that undo does not bring it back makes the steps differ. */
  othersStamped = false;
  readonly #deps: HandsDeps;
  #lastHand: { readonly at: number; readonly view: MarkdownView | undefined } | undefined;
  #composed = 0;
  #renamed = 0;

  constructor(deps: HandsDeps) {
    this.#deps = deps;
  }

  /**
   * A hand takes longer from one pane to the next than the panes take to agree on the text. And one that types next to
   * what a merge put in, so soon that both are one step of undo, would make other steps in both hosts: with the plugin
   * the range that the merge put in reaches from the stamp to the text.
   * @returns whether anything can have happened meanwhile
   */
  async pauseBefore(command: Command): Promise<boolean> {
    const merged = isEdit(command) ? Math.max(0, undoGroupMs - this.#deps.side.sinceMerge) : 0;
    const pause = handMoves.includes(command.kind) ? 20 : merged;
    if (pause > 0) await this.wait(pause);
    return pause > 0;
  }

  async apply(command: Command, token: string): Promise<void> {
    const { side, clock } = this.#deps;
    switch (command.kind) {
      case 'wait':
        return this.wait(command.milliseconds);
      case 'outside':
      case 'other-plugin':
        return this.#byOthers(command, token);
      case 'clock-back':
        clock.at(new Date(clock.now().getTime() - 20 * day).toISOString());
        return;
      case 'compose-end':
        this.#endComposition();
        return;
      case 'leave-panel':
        for (const view of side.views()) if (view.propertyPanel.hasFocus()) view.editor.focus();
        return;
      case 'checkbox':
      case 'property':
        return this.#click(command.kind, token);
      default:
        if (isEdit(command)) this.#edit(command, token);
        else await this.#act(command);
    }
  }

  /** In steps, with what is under way finished after each: faster by far than timer by timer. */
  async wait(milliseconds: number): Promise<void> {
    const { clock, side } = this.#deps;
    let left = milliseconds;
    for (const step of [5, 5, 10, 40, 440, 1500, 1000, Infinity]) {
      const passed = Math.min(step, left);
      if (passed === 0) return;
      left -= passed;
      clock.at(new Date(clock.now().getTime() + passed).toISOString());
      vi.advanceTimersByTime(passed);
      await side.host.idle();
    }
  }

  /** The reader, or a plugin, changes the text of the active pane. */
  #edit(command: Edit, token: string): void {
    const view = this.#deps.side.view();
    if (view?.getMode() !== 'source') return;
    if (command.kind === 'unsigned' && command.byHand) this.#press(view);
    const counts = command.kind !== 'unsigned' || this.#isHandFresh();
    if (command.kind !== 'compose-more') this.#endComposition();
    if (command.kind === 'compose-more') this.#composed += 1;
    const before = apart(view.getViewData()).rest;
    this.#editIn(view, command, token);
    if (counts) this.#tellIfChanged(view, before);
  }

  #editIn(view: MarkdownView, command: Edit, token: string): void {
    const { side } = this.#deps;
    switch (command.kind) {
      case 'type': {
        const place = side.place(view, command.where);
        side.change(view, place, 0, token.slice(0, command.length + 2), 'input.type');
        return;
      }
      case 'delete': {
        const place = side.place(view, command.where);
        side.change(view, place, Math.min(place, command.length), '', 'delete.forward');
        return;
      }
      case 'undo':
      case 'redo':
        view.editor[command.kind]();
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

  /** A checkbox in Reading view, or a property in the panel. Both are saved at once. */
  async #click(kind: 'checkbox' | 'property', token: string): Promise<void> {
    const { side } = this.#deps;
    const view = side.view();
    if (!view || (view.getMode() === 'preview') !== (kind === 'checkbox')) return;
    if (kind === 'property' && !isPanelUsable(view)) return;
    this.#endComposition();
    const before = apart(view.getViewData()).rest;
    let saved: Promise<void> | undefined;
    if (kind === 'checkbox') {
      view.previewMode.containerEl.querySelector<HTMLElement>('.task-list-item-checkbox')?.click();
      this.#touch();
    } else {
      this.#focusPanel(view);
      saved = view.propertyPanel.setProperty('title', token);
    }
    this.#tellIfChanged(view, before);
    await saved;
    await side.host.idle();
  }

  #tellIfChanged(view: MarkdownView, before: string): void {
    const note = this.#deps.side.shownNote();
    if (note && before !== apart(view.getViewData()).rest) this.#deps.oracle?.readerChanged(note, view);
  }

  #focusPanel(view: MarkdownView): void {
    const input = view.propertyPanel.containerEl.querySelector<HTMLElement>('input, button');
    input?.focus();
    input?.dispatchEvent(new Event('input', { bubbles: true }));
    this.#touch();
  }

  async #act(command: Command): Promise<void> {
    const { side, oracle } = this.#deps;
    const shown = this.#shownNotes();
    const stays = ['save', 'blur', 'hide', 'quit', 'rename', 'clock-back'].includes(command.kind);
    if (!stays) this.#endComposition();
    await this.#actIn(command);
    await side.host.idle();
    if (command.kind === 'rename') this.#renamed += 1;
    for (const note of this.#shownNotes()) if (!shown.has(note)) oracle?.reopened(note);
  }

  async #actIn(command: Command): Promise<void> {
    const { side, leave } = this.#deps;
    const { host } = side;
    const view = side.view();
    switch (command.kind) {
      case 'save':
        host.command('editor:save-file');
        return;
      case 'blur':
      case 'hide':
      case 'quit':
        return leave(command.kind);
      case 'switch':
        await host.open(side.path(command.note));
        return;
      case 'split':
        if (view?.file && side.views().length < 3) await host.open(view.file.path, { newTab: true });
        return;
      case 'next-pane': {
        const views = side.views();
        const next = view && views[(views.indexOf(view) + 1) % views.length];
        if (next) host.internals.workspace.setActiveLeaf(next.leaf, { focus: true });
        return;
      }
      case 'close-pane':
        if (side.views().length > 1) view?.leaf.detach();
        return;
      case 'rename':
        return side.rename('a', side.path('a').replace(/-a.*$/, `-a-${this.#renamed}.md`));
      case 'toggle-mode':
        await view?.toggleMode();
    }
  }

  async #byOthers(command: ByOthers, token: string): Promise<void> {
    const { side, oracle, clock, canTakeStamp } = this.#deps;
    const { note } = command;
    const what = command.what === 'stamp' && !canTakeStamp(note) ? 'append' : command.what;
    this.othersStamped ||= what === 'stamp';
    const stamp = clock.now().toISOString().slice(0, 10);
    if (command.kind === 'outside') await side.outside(note, what, `${token}\n`, stamp);
    else await side.otherPlugin(note, what, `${token}\n`, stamp);
    const shown = side.viewsOf(note).map((pane) => ({ pane, text: pane.getViewData() }));
    oracle?.arrived(note, side.disk(note), shown);
  }

  #endComposition(): void {
    const { side } = this.#deps;
    if (side.composingIn) this.#touch();
    side.endComposition();
  }

  #shownNotes(): Set<Note> {
    const { side } = this.#deps;
    return new Set((['a', 'b'] as const).filter((note) => side.viewsOf(note).length > 0));
  }

  /** A key press before a change that carries no user event. */
  #press(view: MarkdownView): void {
    view.editMode.cm.contentDOM.dispatchEvent(new KeyboardEvent('keydown', { key: 'F13', bubbles: true }));
    this.#touch();
  }

  #touch(): void {
    this.#lastHand = { at: performance.now(), view: this.#deps.side.view() };
  }

  #isHandFresh(): boolean {
    const last = this.#lastHand;
    return last !== undefined && performance.now() - last.at <= 1000 && last.view === this.#deps.side.view();
  }
}

/** What a hand does elsewhere than where it has just typed. All else can come at any moment. */
const handMoves: readonly Command['kind'][] = [
  'switch',
  'split',
  'next-pane',
  'close-pane',
  'rename',
  'toggle-mode',
  'checkbox',
  'property',
  'leave-panel',
];

const edits: readonly Command['kind'][] = [
  'type',
  'delete',
  'undo',
  'redo',
  'unsigned',
  'compose',
  'compose-more',
];

function isPanelUsable(view: MarkdownView): boolean {
  const { containerEl } = view.propertyPanel;
  return view.containerEl.contains(containerEl) && !view.getViewData().startsWith('\uFEFF');
}

function isEdit(command: Command): command is Edit {
  return edits.includes(command.kind);
}
