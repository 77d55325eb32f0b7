import { EditorState } from '@codemirror/state';
import { createHost, type Host } from '../../host/create-host';
import { type Stamping, startStamping } from '../../features/stamping/stamping';
import { apart, blockOf, forms } from './stamped-text';
import type { Command } from './stamping-commands';
import { StampingHands } from './stamping-hands';
import { leaveWithout, leaveWithPlugin } from './stamping-leaving';
import { aloneWrite, StampOracle } from './stamping-oracle';
import { type Note, Side } from './stamping-side';

const day = 86_400_000;
const notes = ['a', 'b'] as const;

/** One sequence: the forms of the two notes (indices into `forms`), and what happens to them. */
export interface Sequence {
  readonly a: number;
  readonly b: number;
  /** How long a write takes, in milliseconds; 17 by default. */
  readonly disk?: number;
  readonly commands: readonly Command[];
}

/** What is seen of a host after a step. */
type Seen = Readonly<Record<string, unknown>>;

/** What was seen with the plugin, and whether undo steps can be compared with those of the host without it. */
interface SeenWith {
  readonly seen: Seen;
  readonly withUndo: boolean;
}

/**
 * One run of a sequence: what was seen at each step and, for each time the window was left, which notes the user had
 * changed.
 */
interface Run {
  readonly seen: SeenWith[];
  readonly left: (readonly Note[])[];
}

/**
 * Two hosts, one of them with the plugin. Everything is done to both, one after the other since there is only one
 * focus. What they show, save and can undo must be the same at every step, except the value of `updated`, which an
 * oracle judges.
 */
export class StampingWorld {
  readonly #plain: Side;
  readonly #stamped: Side;
  readonly #stamping: Stamping;
  #runs = 0;

  private constructor(plain: Host, stamping: Stamping) {
    this.#stamping = stamping;
    this.#plain = new Side(plain, stamping.now);
    this.#stamped = new Side(stamping.host, stamping.now);
  }

  static async create(): Promise<StampingWorld> {
    const plain = await createHost({ notes: {} });
    const stamping = await startStamping({ notes: {} });
    for (const { internals } of [plain, stamping.host]) internals.editorExtensions.push(noReadSelection);
    return new StampingWorld(plain, stamping);
  }

  async close(): Promise<void> {
    await this.#plain.host.close();
    await this.#stamping.host.close();
  }

  /** Runs one sequence on fresh notes. Throws at the first violation. */
  async run(sequence: Sequence): Promise<void> {
    this.#runs += 1;
    const run = await this.#runStamped(sequence);
    await this.#runPlain(sequence, run);
  }

  async #runStamped(sequence: Sequence): Promise<Run> {
    const side = this.#stamped;
    const oracle = new StampOracle();
    const run: Run = { seen: [], left: [] };
    const hands = new StampingHands({
      side,
      clock: this.#stamping,
      oracle,
      canTakeStamp: canTakeStamp(sequence),
      isLengthened: isLengthened(sequence),
      latency: latencyOf(sequence),
      judge: () => judge(side, oracle),
      leave: async (how) => {
        if (how !== 'quit') side.blurFocused();
        judge(side, oracle);
        run.left.push(notes.filter((note) => oracle.isChanged(note)));
        await leaveWithPlugin(side, how);
      },
    });
    for (const note of notes) oracle.begin(note, formAt(sequence[note]).text);
    // A merge inserts one change from the stamp's line to the last changed line, and CodeMirror joins later changes
    // with it.
    let hasMerged = false;
    await this.#play(side, sequence, hands, () => {
      hasMerged ||= noticeCount() > 0;
      const withUndo = !hands.othersStamped && !hands.hasLostHistory && !hasMerged;
      run.seen.push({ seen: seenOf(side, hands, withUndo), withUndo });
      judge(side, oracle);
    });
    for (const note of notes) {
      // The app's merge works by characters, and may insert some into the middle of a line ending, which is invalid
      // YAML.
      const isTorn = /\r(?!\n)/.test(blockOf(side.disk(note)));
      // Carriage returns that the app removed are not an edit either.
      const { text, stamps } = formAt(sequence[note]);
      const hasLostReturns = text.includes('\r') && !side.disk(note).includes('\r');
      const isJudged = stamps && !isTorn && !hasLostReturns && !hands.hasStalePane;
      const missing = isJudged ? oracle.missing(note) : undefined;
      if (missing !== undefined) throw new Error(`${note}: ${missing}\n${side.disk(note)}`);
    }
    await side.end();
    return run;
  }

  async #runPlain(sequence: Sequence, { seen, left }: Run): Promise<void> {
    const side = this.#plain;
    const hands = new StampingHands({
      side,
      clock: this.#stamping,
      canTakeStamp: canTakeStamp(sequence),
      isLengthened: isLengthened(sequence),
      latency: latencyOf(sequence),
      leave: async (how) => {
        if (how !== 'quit') side.blurFocused();
        await leaveWithout(side, how, left.shift() ?? []);
      },
    });
    await this.#play(side, sequence, hands, () => {
      const { seen: stamped = {}, withUndo = false } = seen.shift() ?? {};
      same(seenOf(side, hands, withUndo), stamped);
    });
    await side.end();
  }

  async #play(side: Side, sequence: Sequence, hands: StampingHands, look: () => void): Promise<void> {
    this.#stamping.at('2026-11-23T17:00:00+09:00');
    side.host.memory.fails = () => false;
    side.host.memory.latency = (path) => (path.endsWith('.md') ? latencyOf(sequence) : 0);
    await side.begin(`n${this.#runs}-`, formAt(sequence.a).text, formAt(sequence.b).text);
    const quit = sequence.commands.findIndex(({ kind }) => kind === 'quit') + 1;
    const commands = quit > 0 ? sequence.commands.slice(0, quit) : [...sequence.commands, ...lastCommands];
    for (const [index, command] of commands.entries()) {
      // Far enough for each stamp to differ from the one before, in any form.
      this.#passDays(1);
      if (await hands.pauseBefore(command)) look();
      await hands.apply(command, `«${((this.#runs + index) % 90) + 10}»`);
      look();
    }
    if (quit === 0) {
      // Beyond any clock that was set back, so that by then every edit must be stamped.
      this.#passDays(400);
      side.host.memory.fails = () => false;
      await side.leaveNotes();
      await hands.wait(3000);
      look();
    }
    await leaveUntidied(side, hands);
  }

  #passDays(days: number): void {
    this.#stamping.at(new Date(this.#stamping.now().getTime() + days * day + 61_000).toISOString());
  }
}

/**
 * Drops selection changes without text changes. jsdom sends the editor selections that the user did not make, at
 * different times in the two hosts, and each splits an undo step.
 */
const noReadSelection = EditorState.transactionFilter.of((transaction) =>
  transaction.isUserEvent('select') && !transaction.docChanged ? [] : transaction,
);

const lastCommands: readonly Command[] = [
  { kind: 'compose-end' },
  { kind: 'leave-panel' },
  { kind: 'wait', milliseconds: 3000 },
];

/** Cleans up the page, so that a sequence does not affect the next one. */
async function leaveUntidied(side: Side, hands: StampingHands): Promise<void> {
  side.endComposition();
  if (side.views().length > 0) {
    await side.leaveNotes();
    await hands.wait(3000);
  }
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  document.querySelectorAll('.notice').forEach((el) => el.remove());
}

function seenOf(side: Side, { areApart, hasRefused }: StampingHands, withUndo: boolean): Seen {
  if (areApart) return {};
  return {
    'what the panes show': side.seen(withUndo),
    // What the disk has refused, the app writes with the next change or when the note is left; a stamp may cause that
    // earlier.
    'the files':
      hasRefused && side.views().length > 0 ? [] : notes.map((note) => apart(side.disk(note)).rest),
    'the number of writes': hasRefused ? 0 : side.changingWrites,
    'the number of notices': hasRefused ? 0 : noticeCount(),
  };
}

/** Does not query the page, which would take a twentieth of the time. */
function noticeCount(): number {
  const container = Array.from(document.body.children).find((el) => el.className === 'notice-container');
  return container?.childElementCount ?? 0;
}

function judge(side: Side, oracle: StampOracle): void {
  for (const { note, ...write } of side.writes.splice(0)) {
    const problem = oracle.wrote(note, write);
    // A stamp that was refused together with its text stays in the editor, and is written even if the text was undone.
    const isLeft = side.hasRefused && problem === aloneWrite;
    if (problem !== undefined && !isLeft) throw new Error(`${note}: ${problem}\n${write.text}`);
  }
  for (const note of notes) {
    const panes = side.viewsOf(note);
    oracle.look(
      note,
      panes.map((view) => ({ text: view.getViewData(), isSaved: !view.dirty && !view.saving })),
    );
  }
}

function same(plain: Seen, stamped: Seen): void {
  if (Object.keys(stamped).length === 0) return;
  for (const [what, value] of Object.entries(plain)) {
    const [expected, found] = [value, stamped[what]].map((each) => JSON.stringify(each, undefined, 1));
    if (expected !== found) {
      throw new Error(`${what} differs.\nWithout the plugin: ${expected ?? ''}\nWith it: ${found ?? ''}`);
    }
  }
}

/** Where one host has no value yet that others could replace, both get another line instead. */
function canTakeStamp(sequence: Sequence): (note: Note) => boolean {
  return (note) => /updated[ \t]*: *2\d{3}-/.test(formAt(sequence[note]).text);
}

/** Whether a stamp fills an empty value, so that the note becomes longer. */
function isLengthened(sequence: Sequence): (note: Note) => boolean {
  return (note) => /^updated:$/m.test(formAt(sequence[note]).text);
}

function latencyOf({ disk = 17 }: Sequence): number {
  return disk;
}

function formAt(index: number) {
  const form = forms[index % forms.length];
  if (!form) throw new Error('There are no forms');
  return form;
}
