import type { MarkdownView } from '../../host/view/markdown-view';
import { pass, turn } from './passing-time';
import { apart, blockOf } from './stamped-text';
import type { Command } from './stamping-commands';
import type { StampOracle } from './stamping-oracle';
import { type Note, type Side, typeAtEnd } from './stamping-side';
import { type Edit, isEdit, WritingHand } from './stamping-writing';

type InSection = Extract<Command, { kind: 'section' }>;
type ByOthers = Extract<Command, { kind: 'outside' | 'other-plugin' }>;

const day = 86_400_000;
/** Adjacent changes within this time are one undo step. */
const undoGroupMs = 500;

export interface HandsDeps {
  readonly side: Side;
  /** The wall clock, which is independent of the timers. */
  readonly clock: { now(): Date; at(time: string): void };
  /** Makes the window lose the focus or become hidden, or quits the app. */
  readonly leave: (how: 'blur' | 'hide' | 'quit') => Promise<void>;
  /** Whether others can write a stamp into a note, in both hosts. */
  readonly canTakeStamp: (note: Note) => boolean;
  /** Whether the first stamp makes a note longer. */
  readonly isLengthened: (note: Note) => boolean;
  /** How long a write takes, in milliseconds. */
  readonly latency: number;
  /** Makes the oracle look at the writes so far. */
  readonly judge?: () => void;
  /** Is told what the user does. */
  readonly oracle?: StampOracle;
}

/**
 * Does to one side what a command says.
 *
 * Two things are left out because they cannot happen in the app: the user acts in two panes within the 20 ms in which
 * they synchronise their text; and a composition stays open while the user turns to another pane, another note or a
 * property (the browser ends it). One thing is left out because the app itself loses text then: others write a file
 * while the app is writing it.
 */
export class StampingHands {
  /** Whether others have written a stamp. It is an undo step, and our stamp may have replaced it. */
  othersStamped = false;
  /**
   * Whether the two hosts can no longer be compared: for example, undo has reverted a stamp of others where the plugin
   * is missing, and kept it where the plugin runs.
   */
  areApart = false;
  /** Whether the app has restored in one pane what was undone in another, without telling anybody. */
  hasStalePane = false;
  /**
   * Whether undo histories can no longer be compared. Either a note was left whose stamp may have made it longer, and
   * the app keeps an undo history only for a text of the same length; or a pane was opened while a stamp was being
   * written, which reaches that pane as a step of its own.
   */
  hasLostHistory = false;
  /** Whether the disk has refused writes. The app has shown a notice for each, even for one that only wrote a stamp. */
  hasRefused = false;
  readonly #deps: HandsDeps;
  readonly #writing: WritingHand;
  #renamed = 0;
  /**
   * Whether the front matter was edited as text. The app's property panel does not follow such an edit, and reverts it
   * when it writes the next property. With the plugin, which updates the panel after each stamp, it reverts less.
   */
  #hasEditedBlock = false;
  /** When the window or the pane was last left, by the clock of the timers. */
  #awayAt = -Infinity;

  constructor(deps: HandsDeps) {
    this.#deps = deps;
    this.#writing = new WritingHand({
      side: deps.side,
      changed: (view, before) => this.#tellIfChanged(view, before),
    });
  }

  /**
   * Waits before a command, for two reasons. Moving from one pane to another takes longer than the panes need to
   * synchronise. And typing next to text that a merge inserted, so soon that both become one undo step, would give
   * different steps in the two hosts: with the plugin, the merged range extends from the stamp to the text.
   * @returns whether anything can have happened in the meantime
   */
  async pauseBefore(command: Command): Promise<boolean> {
    const now = performance.now();
    // When the user comes back to the window or the pane, more time has passed than an undo step lasts (the stamp may
    // have split one), and text that was saved on leaving reaches the other panes some time later.
    const since = Math.min(this.#deps.side.sinceMerge, now - this.#awayAt - 2 * this.#deps.latency);
    if (awayKinds.includes(command.kind)) this.#awayAt = now;
    const pause = handMoves.includes(command.kind)
      ? 20
      : isEdit(command)
        ? Math.max(0, undoGroupMs - since)
        : 0;
    if (pause > 0) await this.wait(pause);
    return pause > 0;
  }

  async apply(command: Command, token: string): Promise<void> {
    await this.#apply(command, token);
    const { side } = this.#deps;
    this.areApart ||= side.isUndoneBesideSave() || side.hasLostReturns();
    this.hasStalePane ||= side.hasStalePane();
  }

  async #apply(command: Command, token: string): Promise<void> {
    const { side, clock } = this.#deps;
    this.areApart ||= this.othersStamped && (command.kind === 'undo' || command.kind === 'redo');
    // If a save is requested while a stamp is being written, the app saves again afterwards: at another time than
    // without the stamp.
    this.areApart ||= savesAtOnce.includes(command.kind) && side.isWritingStampAlone;
    switch (command.kind) {
      case 'wait':
        return this.wait(command.milliseconds);
      case 'outside':
      case 'other-plugin':
        return this.#byOthers(command, token);
      case 'clock-back':
        clock.at(new Date(clock.now().getTime() - 20 * day).toISOString());
        return;
      case 'disk':
        await side.host.idle();
        this.hasRefused ||= !command.works;
        side.host.memory.fails = (path) => !command.works && path.endsWith('.md');
        return;
      case 'compose-end':
        this.#writing.endComposition();
        return;
      case 'leave-panel':
        for (const view of side.views()) if (view.propertyPanel.hasFocus()) view.editor.focus();
        return;
      case 'checkbox':
      case 'property':
        return this.#click(command.kind, token);
      default:
        if (isEdit(command)) this.#edit(command, token);
        else await this.#act(command, token);
    }
  }

  async wait(milliseconds: number): Promise<void> {
    const { clock } = this.#deps;
    await pass(milliseconds, (passed) => {
      clock.at(new Date(clock.now().getTime() + passed).toISOString());
    });
  }

  /**
   * Waits for work that involves the disk. The time is the same with and without the plugin: enough for `writes` writes
   * in a row.
   */
  async #during(work: Promise<unknown>, writes = 2): Promise<void> {
    void work.catch(() => undefined);
    await this.wait(writes * this.#deps.latency + 40);
  }

  /**
   * If text is typed while a stamp is being written, the other panes lose it when they read the file, until the next
   * save. The app does so during any write.
   */
  #edit(command: Edit, token: string): void {
    const { side } = this.#deps;
    this.areApart ||= side.isWritingStampAlone && side.views().length > 1;
    this.#writing.edit(command, token);
  }

  /** Ticks a checkbox in Reading view, or sets a property in the panel. Both are saved at once. */
  async #click(kind: 'checkbox' | 'property', token: string): Promise<void> {
    const { side } = this.#deps;
    const view = side.view();
    if (!view || (view.getMode() === 'preview') !== (kind === 'checkbox')) return;
    this.#writing.endComposition();
    const before = apart(view.getViewData()).rest;
    if (kind === 'checkbox') {
      view.previewMode.containerEl.querySelector<HTMLElement>('.task-list-item-checkbox')?.click();
      this.#writing.touch();
    } else {
      this.#focusPanel(view);
      // The editor that has lost the focus is saved before anything is set.
      await turn();
      this.#deps.judge?.();
      this.areApart ||= this.#hasEditedBlock;
      void view.propertyPanel.setProperty('title', token).catch(() => undefined);
    }
    this.#tellIfChanged(view, before);
    await turn();
  }

  #tellIfChanged(view: MarkdownView, before: string): void {
    if (blockOf(before) !== blockOf(apart(view.getViewData()).rest)) this.#hasEditedBlock = true;
    const note = this.#deps.side.shownNote();
    if (note && before !== apart(view.getViewData()).rest) this.#deps.oracle?.readerChanged(note, view);
  }

  /** If a note has no panel yet, a command of the app adds the property. */
  #focusPanel(view: MarkdownView): void {
    const input = view.propertyPanel.containerEl.querySelector<HTMLElement>('input, button');
    if (!input?.isConnected) {
      this.#writing.press(view);
      return;
    }
    input.focus();
    input.dispatchEvent(new Event('input', { bubbles: true }));
    this.#writing.touch();
  }

  async #act(command: Command, token: string): Promise<void> {
    const { oracle, clock, isLengthened } = this.#deps;
    const shown = this.#shownNotes();
    const stays = ['save', 'blur', 'hide', 'quit', 'rename', 'clock-back'].includes(command.kind);
    if (!stays) this.#writing.endComposition();
    if (writesOnce.includes(command.kind)) this.#beforeLeaving(command.kind);
    if (command.kind === 'section') await this.#typeInSection(command, token);
    else await this.#actIn(command);
    await turn();
    if (command.kind === 'rename') this.#renamed += 1;
    const nowShown = command.kind === 'quit' ? new Set<Note>() : this.#shownNotes();
    for (const note of nowShown) if (!shown.has(note)) oracle?.reopened(note);
    for (const note of shown) {
      if (nowShown.has(note)) continue;
      oracle?.left(note, clock.now());
      this.hasLostHistory ||= isLengthened(note);
    }
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
        void leave(command.kind);
        return;
      case 'quit':
        return this.#during(leave(command.kind), 6);
      case 'switch':
        this.hasLostHistory ||= side.viewsOf(command.note).some(({ saving }) => saving);
        return this.#during(host.opening(side.path(command.note)));
      case 'split':
        if (view?.file && side.views().length < 3) {
          this.hasLostHistory ||= view.saving;
          await this.#during(host.opening(view.file.path, { newTab: true }));
        }
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
        // If the disk refuses the save that precedes it, the app stays in its mode; with the plugin, even if only a
        // stamp is saved.
        host.memory.fails = () => false;
        if (view) await this.#during(view.toggleMode());
    }
  }

  /**
   * If panes show the note too, they see this as a write by others. Notes with carriage returns are skipped, because
   * the app removes these from a section.
   */
  async #typeInSection({ note, milliseconds }: InSection, token: string): Promise<void> {
    const { side, oracle, clock } = this.#deps;
    side.host.memory.fails = () => false;
    // The panes read the note again, and a stamp that the disk has refused is lost together with the lines at a cursor.
    this.areApart ||= this.hasRefused;
    if (side.disk(note).includes('\r')) return;
    const section = await side.openSection(note);
    // The pane that has lost the focus is saved.
    await this.#during(turn());
    await side.writesDone();
    this.#deps.judge?.();
    if (side.viewsOf(note).length > 0) {
      await side.typeInSection(note, section, token);
      this.#tellArrived(note);
    } else {
      oracle?.readerChanged(note, section);
      typeAtEnd(section, token);
      await this.wait(milliseconds);
      // The stamp is then written into the file.
      await this.#during(section.close(), 4);
      await this.wait(100);
      this.#deps.judge?.();
      oracle?.left(note, clock.now());
    }
    side.view()?.editor.focus();
  }

  async #byOthers(command: ByOthers, token: string): Promise<void> {
    const { side, clock, canTakeStamp } = this.#deps;
    const { note } = command;
    side.host.memory.fails = () => false;
    await side.writesDone();
    this.#deps.judge?.();
    const what = command.what === 'stamp' && !canTakeStamp(note) ? 'append' : command.what;
    this.othersStamped ||= what === 'stamp';
    const stamp = clock.now().toISOString().slice(0, 10);
    if (command.kind === 'outside') await side.outside(note, what, `${token}\n`, stamp);
    else await side.otherPlugin(note, what, `${token}\n`, stamp);
    this.#tellArrived(note);
  }

  #tellArrived(note: Note): void {
    const { side, oracle, clock } = this.#deps;
    const shown = side.viewsOf(note).map((pane) => ({ pane, text: pane.getViewData() }));
    oracle?.arrived(note, side.disk(note), shown, clock.now());
  }

  /**
   * A note that is left while the disk refuses is lost in the app itself. So is text that was typed during a write; the
   * plugin, however, waits for that write. From then on the two hosts differ.
   */
  #beforeLeaving(kind: Command['kind']): void {
    const { side } = this.#deps;
    side.host.memory.fails = () => false;
    // Also for a pane that has been closed.
    this.areApart ||= kind === 'quit' && side.isWriting;
    for (const view of side.views()) {
      const isTyped = view.getViewData() !== view.lastSavedData;
      this.areApart ||= view.saving && (isTyped || this.hasRefused);
    }
  }

  #shownNotes(): Set<Note> {
    const { side } = this.#deps;
    return new Set((['a', 'b'] as const).filter((note) => side.viewsOf(note).length > 0));
  }
}

/** Commands that make the app save a note at once and leave it open. */
const savesAtOnce: readonly Command['kind'][] = ['save', 'blur', 'hide', 'checkbox', 'property'];

/** Commands that take the user away from the pane. */
const awayKinds: readonly Command['kind'][] = ['blur', 'hide', 'section'];

/** Commands that make the app save a note for the last time, or write a file without a second attempt. */
const writesOnce: readonly Command['kind'][] = ['switch', 'close-pane', 'quit', 'rename'];

/** Things that users do elsewhere than where they have just typed. Everything else can happen at any moment. */
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
  'section',
];
