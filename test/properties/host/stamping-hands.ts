import { vi } from 'vitest';
import type { MarkdownView } from '../../host/view/markdown-view';
import type { Stamping } from '../../features/auto-update/stamping';
import { apart } from './stamped-text';
import type { Command } from './stamping-commands';
import type { StampOracle } from './stamping-oracle';
import type { Side } from './stamping-side';

type Note = 'a' | 'b';
type Edit = Extract<Command, { kind: EditKind }>;
type EditKind = 'type' | 'delete' | 'undo' | 'redo' | 'unsigned' | 'compose' | 'compose-more';

const day = 86_400_000;
const syllables = ['하', '한', '한글', '한글로'];

/** Does to both sides what a command says, and tells the oracle what of it was the reader's doing. */
export class StampingHands {
  clockWentBack = false;
  /** A stamp of others is a step of undo; that undo does not bring it back makes the steps differ. */
  othersStamped = false;
  readonly #plain: Side;
  readonly #stamped: Side;
  readonly #stamping: Stamping;
  readonly #oracle: StampOracle;
  #lastHand: { readonly at: number; readonly view: MarkdownView | undefined } | undefined;
  #composed = 0;
  #renamed = 0;

  constructor(sides: readonly [Side, Side], stamping: Stamping, oracle: StampOracle) {
    [this.#plain, this.#stamped] = sides;
    this.#stamping = stamping;
    this.#oracle = oracle;
  }

  /** A hand takes longer from one pane to the next than the panes take to agree on the text. */
  async pauseBefore(command: Command): Promise<void> {
    if (!isEdit(command) && command.kind !== 'wait') await this.#wait(20);
  }

  async apply(command: Command, token: string): Promise<void> {
    switch (command.kind) {
      case 'wait':
        return this.#wait(command.milliseconds);
      case 'outside':
      case 'other-plugin':
        return this.#byOthers(command, token);
      case 'clock-back':
        this.clockWentBack = true;
        this.#stamping.at(new Date(this.#stamping.now().getTime() - 20 * day).toISOString());
        return;
      case 'compose-end':
        this.#endComposition();
        return;
      case 'leave-panel':
        this.#leavePanel();
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
  async #wait(milliseconds: number): Promise<void> {
    let left = milliseconds;
    for (const step of [5, 5, 10, 40, 440, 1500, 1000, Infinity]) {
      const passed = Math.min(step, left);
      if (passed === 0) return;
      left -= passed;
      this.#stamping.at(new Date(this.#stamping.now().getTime() + passed).toISOString());
      vi.advanceTimersByTime(passed);
      for (const side of this.#sides()) await side.host.idle();
    }
  }

  #sides(): readonly [Side, Side] {
    return [this.#plain, this.#stamped];
  }

  /** The reader, or a plugin, changes the text of the active pane. */
  #edit(command: Edit, token: string): void {
    if (this.#sides().some((side) => side.view()?.getMode() !== 'source')) return;
    if (command.kind === 'unsigned' && command.byHand) this.#press();
    const counts = command.kind !== 'unsigned' || this.#isHandFresh();
    if (command.kind !== 'compose-more') this.#endComposition();
    if (command.kind === 'compose-more') this.#composed += 1;
    this.#watched(counts, () => {
      for (const side of this.#sides()) {
        const view = side.view();
        if (view) this.#editIn(side, view, command, token);
      }
    });
  }

  #editIn(side: Side, view: MarkdownView, command: Edit, token: string): void {
    switch (command.kind) {
      case 'type':
        side.change(
          view,
          side.place(view, command.where),
          0,
          token.slice(0, command.length + 2),
          'input.type',
        );
        return;
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
    const [plain, stamped] = this.#sides().map((side) => side.view());
    const isRead = stamped?.getMode() === 'preview';
    if (!plain || !stamped || isRead !== (kind === 'checkbox')) return;
    // The panel takes a block behind a byte order mark for none, and writes a second one above it.
    if (kind === 'property' && stamped.getViewData().startsWith('\uFEFF')) return;
    // The focus leaves the text, which ends a composition.
    this.#endComposition();
    const before = apart(stamped.getViewData()).rest;
    const note = this.#stamped.shownNote();
    for (const view of [plain, stamped]) {
      if (kind === 'checkbox')
        view.containerEl.querySelector<HTMLElement>('.task-list-item-checkbox')?.click();
      else if (view === stamped) this.#focusPanel(view);
    }
    if (kind === 'checkbox') this.#touch();
    const saved =
      kind === 'property'
        ? [plain, stamped].map((view) => view.propertyPanel.setProperty('title', token))
        : [];
    const after = apart(stamped.getViewData()).rest;
    if (note && before !== after) this.#oracle.readerChanged(note);
    await Promise.all(saved);
    for (const side of this.#sides()) await side.host.idle();
  }

  /** Without need the editor is not focused: jsdom has no selection to give it, and the other host is never focused. */
  #leavePanel(): void {
    for (const view of this.#stamped.views()) if (view.propertyPanel.hasFocus()) view.editor.focus();
  }

  #focusPanel(view: MarkdownView): void {
    const input = view.propertyPanel.containerEl.querySelector<HTMLElement>('input, button');
    input?.focus();
    input?.dispatchEvent(new Event('input', { bubbles: true }));
    this.#touch();
  }

  async #act(command: Command): Promise<void> {
    const shown = this.#shownNotes();
    if (command.kind === 'split' || command.kind === 'switch') await this.#saveAll();
    for (const side of this.#sides()) await this.#actIn(side, command);
    this.#endComposition(command.kind === 'save' || command.kind === 'blur' || command.kind === 'hide');
    if (command.kind === 'rename') this.#renamed += 1;
    for (const note of this.#shownNotes()) if (!shown.has(note)) this.#oracle.reopened(note);
  }

  /** The host's new pane reads the file; that it shows what an older pane has not saved yet is not assumed. */
  async #saveAll(): Promise<void> {
    for (const side of this.#sides()) {
      for (const view of side.views()) if (view.dirty) await view.save();
      await side.host.idle();
    }
  }

  async #actIn(side: Side, command: Command): Promise<void> {
    const { host } = side;
    const view = side.view();
    switch (command.kind) {
      case 'save':
        host.command('editor:save-file');
        break;
      case 'blur':
      case 'hide':
        await this.#leaveWindow(side, command.kind);
        break;
      case 'switch':
        await host.open(side.path(command.note));
        break;
      case 'split':
        if (view?.file && side.views().length < 3) await host.open(view.file.path, { newTab: true });
        break;
      case 'next-pane': {
        const views = side.views();
        const next = view && views[(views.indexOf(view) + 1) % views.length];
        if (next) host.internals.workspace.setActiveLeaf(next.leaf);
        break;
      }
      case 'close-pane':
        if (side.views().length > 1) view?.leaf.detach();
        break;
      case 'rename':
        await side.rename('a', side.path('a').replace(/-a.*$/, `-a-${this.#renamed}.md`));
        break;
      case 'toggle-mode':
        side.endComposition();
        await view?.toggleMode();
        break;
    }
    await host.idle();
  }

  /** The plugin saves what the reader changed; the other host is made to do the same. */
  async #leaveWindow(side: Side, how: 'blur' | 'hide'): Promise<void> {
    if (side === this.#stamped) {
      if (how === 'blur') window.dispatchEvent(new Event('blur'));
      else hideWindow();
      return;
    }
    const view = side.activeView();
    const note = view?.file?.path === side.path('a') ? 'a' : 'b';
    if (view && this.#oracle.isChanged(note)) await view.save();
  }

  async #byOthers(
    command: Extract<Command, { kind: 'outside' | 'other-plugin' }>,
    token: string,
  ): Promise<void> {
    const { note } = command;
    // Where one host has no value yet that could be replaced, both get a line.
    const isStamped = /updated[ \t]*: *2\d{3}-/.test(this.#plain.disk(note));
    const what = command.what === 'stamp' && !isStamped ? 'append' : command.what;
    this.othersStamped ||= what === 'stamp';
    // What CodeMirror makes of a document that changes below a composition depends on a DOM that jsdom lacks.
    this.#endComposition();
    const stamp = this.#stamping.now().toISOString().slice(0, 10);
    for (const side of this.#sides()) {
      if (command.kind === 'outside') await side.outside(note, what, `${token}\n`, stamp);
      else await side.otherPlugin(note, what, `${token}\n`, stamp);
    }
    const path = this.#stamped.path(note);
    const showing = this.#stamped.views().filter((view) => view.file?.path === path);
    const shown = showing.map((view) => view.getViewData());
    this.#oracle.arrived(note, this.#stamped.disk(note), shown);
  }

  #endComposition(stays = false): void {
    if (stays) return;
    if (this.#stamped.composingIn) this.#touch();
    for (const side of this.#sides()) side.endComposition();
  }

  #watched(counts: boolean, change: () => void): void {
    const text = () => apart(this.#stamped.view()?.getViewData() ?? '').rest;
    const note = this.#stamped.shownNote();
    const before = text();
    change();
    if (counts && note && before !== text()) this.#oracle.readerChanged(note);
  }

  #shownNotes(): Set<Note> {
    const paths = new Set(this.#stamped.views().map((view) => view.file?.path));
    return new Set((['a', 'b'] as const).filter((note) => paths.has(this.#stamped.path(note))));
  }

  /** A key press before a change that carries no user event. */
  #press(): void {
    for (const side of this.#sides()) {
      const key = new KeyboardEvent('keydown', { key: 'F13', bubbles: true });
      side.view()?.editMode.cm.contentDOM.dispatchEvent(key);
    }
    this.#touch();
  }

  #touch(): void {
    this.#lastHand = { at: performance.now(), view: this.#stamped.view() };
  }

  #isHandFresh(): boolean {
    const last = this.#lastHand;
    return last !== undefined && performance.now() - last.at <= 1000 && last.view === this.#stamped.view();
  }
}

const edits: readonly Command['kind'][] = [
  'type',
  'delete',
  'undo',
  'redo',
  'unsigned',
  'compose',
  'compose-more',
];

function isEdit(command: Command): command is Edit {
  return edits.includes(command.kind);
}

function hideWindow(): void {
  Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
  Reflect.deleteProperty(document, 'visibilityState');
}
