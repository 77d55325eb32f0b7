import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Stamping, startStamping } from '../../features/stamping/stamping';
import { runs } from '../runs';
import { reusedWorld } from './reused-world';
import { apart } from './stamped-text';

const note = '---\ntitle: A\nupdated: 2024-08-14 23:46:50 +0900\n---\nbody\n';
const path = 'a.md';
/** As for the sequences of one device: the parts are files of their own, and the same two variables apply. */
const parts = 2;
const sequences = Number(process.env.STAMPING_SEQUENCES ?? runs(50, 3000));
const seed = Number(process.env.STAMPING_SEED ?? 20261201);
/** A value that no merge has mixed up from two. */
const whole = /^20\d\d-\d\d-\d\d \d\d:\d\d:\d\d \+0900$/;

type Step =
  | { readonly kind: 'type'; readonly device: 0 | 1 }
  | { readonly kind: 'wait'; readonly milliseconds: number }
  | { readonly kind: 'deliver'; readonly device: 0 | 1; readonly which: number };

const disk = fc.constantFrom(0, 30, 300, 2000);
const device = fc.constantFrom<0 | 1>(0, 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('type' as const), device }),
  fc.record({
    kind: fc.constant('wait' as const),
    milliseconds: fc.constantFrom(0, 20, 300, 1000, 2000, 2500),
  }),
  fc.record({ kind: fc.constant('deliver' as const), device, which: fc.nat({ max: 3 }) }),
);

/**
 * Two devices, and a sync that transfers whole files, late and in any order. In the end, the newest version of a file
 * wins.
 */
export class Devices {
  readonly #devices: readonly [Stamping, Stamping];
  readonly #underWay: [string[], string[]] = [[], []];
  readonly #known: [string, string] = [note, note];
  newest = note;

  private constructor(devices: readonly [Stamping, Stamping]) {
    this.#devices = devices;
  }

  static async create(): Promise<Devices> {
    const start = () => startStamping({ notes: { [path]: note } });
    return new Devices([await start(), await start()]);
  }

  async close(): Promise<void> {
    for (const { host } of this.#devices) await host.close();
  }

  /** @param disks how long a write takes on each, in milliseconds */
  async begin(disks: readonly [number, number]): Promise<void> {
    this.newest = note;
    for (const [index, { host, at }] of this.#devices.entries()) {
      at('2026-11-23T17:00:00+09:00');
      host.memory.latency = () => 0;
      host.app.workspace.detachLeavesOfType('markdown');
      await host.idle();
      await host.writeOutside(path, note);
      this.#known[index] = note;
      this.#underWay[index] = [];
      await host.open(path, { mode: 'source' });
      host.memory.latency = () => disks[index] ?? 0;
    }
  }

  writes(): number {
    return this.#devices.reduce((sum, { host }) => sum + host.writes(path), 0);
  }

  disks(): [string, string] {
    const [one, two] = this.#devices;
    return [one.disk(path), two.disk(path)];
  }

  async take(step: Step, token: string): Promise<void> {
    if (step.kind === 'wait') await this.wait(step.milliseconds);
    else if (step.kind === 'deliver') await this.#deliver(step.device, step.which);
    else this.#type(step.device, token);
  }

  async wait(milliseconds: number): Promise<void> {
    const [one, two] = this.#devices;
    await one.wait(milliseconds);
    two.at(one.now().toISOString());
    await two.host.idle();
    this.#pickUp();
  }

  /** Delivers the newest version to both devices, twice, until neither writes any more. */
  async settle(): Promise<void> {
    await this.wait(6000);
    for (const index of [0, 1] as const) {
      this.#underWay[index] = [];
      await this.#write(index, this.newest);
    }
    await this.wait(6000);
    for (const index of [0, 1] as const) await this.#write(index, this.newest);
  }

  #type(index: 0 | 1, token: string): void {
    const { editor } = this.#devices[index].host.view;
    editor.setCursor(editor.offsetToPos(editor.getValue().length));
    this.#devices[index].host.type(token);
  }

  /** Queues what a device has written for delivery to the other. */
  #pickUp(): void {
    for (const index of [0, 1] as const) {
      const disk = this.disks()[index];
      if (disk === this.#known[index]) continue;
      this.#known[index] = disk;
      this.newest = disk;
      this.#underWay[index === 0 ? 1 : 0].push(disk);
    }
  }

  async #deliver(index: 0 | 1, which: number): Promise<void> {
    const waiting = this.#underWay[index];
    const [text] = waiting.splice(which % Math.max(1, waiting.length), 1);
    if (text !== undefined) await this.#write(index, text);
  }

  async #write(index: 0 | 1, text: string): Promise<void> {
    this.#known[index] = text;
    await this.#devices[index].host.writeOutside(path, text);
  }
}

/** Prepares the tests of a file. */
export function twoDevices(): () => Promise<Devices> {
  return reusedWorld(() => Devices.create()).next;
}

/** The test of one part. `part` counts from 0. */
export function randomSyncs(part: number, start: () => Promise<Devices>): void {
  const numRuns = Math.ceil(sequences / parts);
  it(
    `write no more once both are idle, and stamp nothing for what came from the other, part ${part + 1} of ${parts}`,
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.tuple(disk, disk), fc.array(step, { maxLength: 12 }), async (disks, steps) => {
          const devices = await start();
          await devices.begin(disks);
          const before = devices.disks().map((text) => apart(text).value);
          for (const [index, each] of steps.entries()) await devices.take(each, `«${index}»`);
          await devices.settle();
          const writes = devices.writes();
          await devices.wait(60_000);
          expect(devices.writes()).toBe(writes);
          expect(new Set(devices.disks()).size).toBe(1);
          for (const text of devices.disks()) expect(apart(text).value).toMatch(whole);
          const typed = steps.some(({ kind }) => kind === 'type');
          if (!typed) expect(devices.disks().map((text) => apart(text).value)).toEqual(before);
        }),
        { numRuns, seed: seed + part },
      );
    },
    Math.max(600_000, numRuns * 600),
  );
}
