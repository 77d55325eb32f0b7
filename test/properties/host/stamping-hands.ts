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
/** Changes next to each other, closer in time than this, are one step of undo. */
const undoGroupMs = 500;

/** What the hands need. */
export interface HandsDeps {
  readonly side: Side;
  /** The wall clock, which no timer follows. */
  readonly clock: { now(): Date; at(time: string): void };
  /** The window loses the focus or becomes hidden, or the app quits. */
  readonly leave: (how: 'blur' | 'hide' | 'quit') => Promise<void>;
  /** Whether others can put a stamp of theirs into a note, in both hosts. */
  readonly canTakeStamp: (note: Note) => boolean;
  /** Whether the first stamp makes a note longer. */
  readonly isLengthened: (note: Note) => boolean;
  /** How long a write takes, in milliseconds. */
  readonly latency: number;
  /** Has the oracle look at the writes so far. */
  readonly judge?: () => void;
  /** Hears what of all this is the reader's doing. */
  readonly oracle?: StampOracle;
}

/**
 * Does to one side what a command says.
 *
 * Left out, because the app leads to no such thing: a hand that is in two panes within the 20 ms in which they agree on
 * the text; and a composition that stays open while the reader turns to another pane, another note or a property, for
 * the browser ends it. Left out, because the app itself loses text then: others that write a file while the app is
 * writing it.
 */
export class StampingHands {
  /** A stamp of others is a step of undo, and one that ours may have taken the place of. */
  othersStamped = false;
  /** Undo has taken a stamp of others back where the plugin is not, and kept it where it is: no two hosts to compare. */
  areApart = false;
  /** The app has put back in one pane what was undone in another, and nobody knows of it. */
  hasStalePane = false;
  /**
   * A note was left whose stamp may have made it longer, and the app keeps an undo history only for a text as long as it
   * was; or a pane was opened while a stamp was on its way to the disk, which comes to it as a step of its own.
   */
  hasLostHistory = false;
  /** The disk has refused writes, and the app has told of each: also of one for a stamp alone. */
  hasRefused = false;
  readonly #deps: HandsDeps;
  readonly #writing: WritingHand;
  #renamed = 0;
  /**
   * The front matter was edited as text. The app's property panel does not follow that, and writes what it holds with the
   * next property: with the plugin, which has it follow each stamp, less is undone by that.
   */
  #hasEditedBlock = false;
  /** When the window, or the pane, was left last, on the clock of the timers. */
  #awayAt = -Infinity;

  constructor(deps: HandsDeps) {
    this.#deps = deps;
    this.#writing = new WritingHand({
      side: deps.side,
      changed: (view, before) => this.#tellIfChanged(view, before),
    });
  }

  /**
   * A hand takes longer from one pane to the next than the panes take to agree on the text. And one that types next to
   * what a merge put in, so soon that both are one step of undo, would make other steps in both hosts: with the plugin
   * the range that the merge put in reaches from the stamp to the text.
   * @returns whether anything can have happened meanwhile
   */
  async pauseBefore(command: Command): Promise<boolean> {
    const now = performance.now();
    // Whoever comes back to the window or the pane types later than one step of undo lasts, which the stamp may have parted;
    // and what is saved as it is left comes to the other panes some time later.
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
    // A save that comes while a stamp is written has the app save once more after it: at another time than without it.
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

  /** Waits for what the disk has a part in, as long with the plugin as without: for so many writes, one after the other. */
  async #during(work: Promise<unknown>, writes = 2): Promise<void> {
    void work.catch(() => undefined);
    await this.wait(writes * this.#deps.latency + 40);
  }

  /**
   * What is typed while a stamp is being written is taken out of the other panes as they read the file, until the next
   * save. The app does so during any write.
   */
  #edit(command: Edit, token: string): void {
    const { side } = this.#deps;
    this.areApart ||= side.isWritingStampAlone && side.views().length > 1;
    this.#writing.edit(command, token);
  }

  /** A checkbox in Reading view, or a property in the panel. Both are saved at once. */
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
      // The editor that has lost the focus is saved, before anything is set.
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

  /** Where a note has no panel yet, the property comes by a key of the app's command. */
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
        // Where the disk refuses the save before it, the app stays in its mode: with the plugin also if only a stamp is saved.
        host.memory.fails = () => false;
        if (view) await this.#during(view.toggleMode());
    }
  }

  /**
   * Where panes show the note as well, it is a write of others to them. The app takes carriage returns out of a section:
   * such notes are left alone.
   */
  async #typeInSection({ note, milliseconds }: InSection, token: string): Promise<void> {
    const { side, oracle, clock } = this.#deps;
    side.host.memory.fails = () => false;
    // The panes read the note again, and a stamp that the disk has refused goes with the lines in which a cursor stands.
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
      // The stamp follows into the file.
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
   * A note that is left while the disk refuses is lost in the app itself; and so is what was typed during a write, which
   * the plugin waits for: two hosts that differ from then on.
   */
  #beforeLeaving(kind: Command['kind']): void {
    const { side } = this.#deps;
    side.host.memory.fails = () => false;
    // Of a pane that has been closed, too.
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

/** What has the app save a note at once, and leaves it open. */
const savesAtOnce: readonly Command['kind'][] = ['save', 'blur', 'hide', 'checkbox', 'property'];

/** What takes the hand away from the pane. */
const awayKinds: readonly Command['kind'][] = ['blur', 'hide', 'section'];

/** What has the app save a note for the last time, or write a file without a second try. */
const writesOnce: readonly Command['kind'][] = ['switch', 'close-pane', 'quit', 'rename'];

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
  'section',
];
