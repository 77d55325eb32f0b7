import { createHost } from '../../host/create-host';
import { type Stamping, startStamping } from '../../features/auto-update/stamping';
import { apart, forms } from './stamped-text';
import type { Command } from './stamping-commands';
import { StampingHands } from './stamping-hands';
import { StampOracle } from './stamping-oracle';
import { Side } from './stamping-side';

const day = 86_400_000;
const notes = ['a', 'b'] as const;

/** One sequence: the forms of the two notes (indices of `forms`), and what happens to them. */
export interface Sequence {
  readonly a: number;
  readonly b: number;
  readonly commands: readonly Command[];
}

/**
 * Two hosts side by side, one with the plugin. Whatever is done is done to both, and all that they show, save and can
 * undo must be the same at every step but for the value of `updated`, for which an oracle answers.
 */
export class StampingWorld {
  readonly #plain: Side;
  readonly #stamped: Side;
  readonly #stamping: Stamping;
  #runs = 0;
  #tokens = 0;

  private constructor(plain: Side, stamping: Stamping) {
    this.#plain = plain;
    this.#stamping = stamping;
    this.#stamped = new Side(stamping.host);
  }

  static async create(): Promise<StampingWorld> {
    const plain = new Side(await createHost({ notes: {} }));
    return new StampingWorld(plain, await startStamping({ notes: {} }));
  }

  async close(): Promise<void> {
    await this.#plain.host.close();
    await this.#stamping.host.close();
  }

  /** Runs one sequence on fresh notes. Throws on the first thing that does not hold. */
  async run({ a, b, commands }: Sequence): Promise<void> {
    const [formA, formB] = [formAt(a), formAt(b)];
    const oracle = new StampOracle();
    const hands = new StampingHands([this.#plain, this.#stamped], this.#stamping, oracle);
    this.#runs += 1;
    this.#stamping.at('2026-11-23T17:00:00+09:00');
    for (const side of this.#sides()) await side.begin(`n${this.#runs}-`, formA.text, formB.text);
    leaveEditors();
    oracle.begin('a', formA.text);
    oracle.begin('b', formB.text);
    for (const command of [...commands, ...lastCommands]) await this.#step(command, hands, oracle);
    await this.#closePanes(oracle);
    const stampable = { a: formA.stamps, b: formB.stamps };
    for (const note of notes) {
      const missing = stampable[note] && !hands.clockWentBack ? oracle.missing(note) : undefined;
      if (missing !== undefined) throw new Error(`${note}: ${missing}\n${this.#stamped.disk(note)}`);
    }
    for (const side of this.#sides()) await side.end();
    await this.#stamping.wait(3000);
    clearNotices();
  }

  #sides(): readonly [Side, Side] {
    return [this.#plain, this.#stamped];
  }

  async #step(command: Command, hands: StampingHands, oracle: StampOracle): Promise<void> {
    // Far enough for each stamp to differ from the one before, in any form.
    this.#stamping.at(new Date(this.#stamping.now().getTime() + day + 61_000).toISOString());
    this.#tokens += 1;
    await hands.pauseBefore(command);
    this.#check(oracle, !hands.othersStamped);
    await hands.apply(command, `«${(this.#tokens % 90) + 10}»`);
    leaveEditors();
    this.#check(oracle, !hands.othersStamped);
  }

  async #closePanes(oracle: StampOracle): Promise<void> {
    this.#stamping.at(new Date(this.#stamping.now().getTime() + day + 61_000).toISOString());
    for (const side of this.#sides()) {
      for (const view of side.views()) view.leaf.detach();
      await side.host.idle();
    }
    await this.#stamping.wait(3000);
    await this.#plain.host.idle();
    this.#check(oracle, false);
  }

  #check(oracle: StampOracle, withUndo: boolean): void {
    for (const { path, text } of this.#stamped.writes.splice(0)) {
      const problem = oracle.wrote(noteOf(path), text);
      if (problem !== undefined) throw new Error(`${path}: ${problem}\n${text}`);
    }
    same('what the panes show', this.#plain.seen(withUndo), this.#stamped.seen(withUndo));
    for (const note of notes) {
      same(`the file ${note}`, apart(this.#plain.disk(note)).rest, apart(this.#stamped.disk(note)).rest);
    }
    same('the number of writes', this.#plain.changingWrites, this.#stamped.changingWrites);
    if (document.querySelectorAll('.notice').length % 2 !== 0) throw new Error('a notice in one host alone');
  }
}

const lastCommands: readonly Command[] = [
  { kind: 'compose-end' },
  { kind: 'leave-panel' },
  { kind: 'wait', milliseconds: 3000 },
  { kind: 'wait', milliseconds: 3000 },
];

function same(what: string, plain: unknown, stamped: unknown): void {
  const [expected, found] = [plain, stamped].map((value) => JSON.stringify(value, undefined, 1));
  if (expected !== found) {
    throw new Error(`${what} differs.\nWithout the plugin: ${expected ?? ''}\nWith it: ${found ?? ''}`);
  }
}

/** Only one of the two hosts could have the focus, and an editor that has it takes its cursor from jsdom's selection. */
function leaveEditors(): void {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && focused.hasClass('cm-content')) focused.blur();
}

function clearNotices(): void {
  document.querySelectorAll('.notice').forEach((el) => el.remove());
}

function noteOf(path: string): 'a' | 'b' {
  return /-a[-.]/.test(path) ? 'a' : 'b';
}

function formAt(index: number) {
  const form = forms[index % forms.length];
  if (!form) throw new Error('There are no forms');
  return form;
}
