import fc from 'fast-check';
import { it } from 'vitest';
import { forms } from './stamped-text';
import { reusedWorld } from './reused-world';
import { runs } from '../runs';
import { command } from './stamping-commands';
import { type Sequence, StampingWorld } from './stamping-world';

/** The number of parts. Each is a file of its own, so that they run in parallel. */
const parts = 4;
/** In all parts together. `STAMPING_SEQUENCES=100000` for the long run; fast-check reports the seed of a failure. */
const sequences = Number(process.env.STAMPING_SEQUENCES ?? runs(600, 3000));
/** The same sequences at each run. `STAMPING_SEED` gives others. */
const seed = Number(process.env.STAMPING_SEED ?? 20261123);

/** Runs one sequence, in a world that is as good as new. */
export type RunSequence = (sequence: Sequence) => Promise<void>;

/** Prepares a world for the tests of a file. */
export function stampingWorld(): RunSequence {
  const world = reusedWorld(() => StampingWorld.create());
  return async (sequence) => {
    try {
      await (await world.next()).run(sequence);
    } catch (error) {
      await world.end();
      throw error;
    }
  };
}

/** The test of one part. `part` counts from 0. */
export function randomSequences(part: number, run: RunSequence): void {
  const numRuns = Math.ceil(sequences / parts);
  const form = fc.nat({ max: forms.length - 1 });
  const disk = fc.constantFrom(5, 17, 30, 300);
  const sequence = fc.record({ a: form, b: form, disk, commands: fc.array(command, { maxLength: 14 }) });
  it(
    `holds in ${numRuns} random sequences, part ${part + 1} of ${parts}`,
    () => fc.assert(fc.asyncProperty(sequence, run), { numRuns, seed: seed + part }),
    Math.max(600_000, numRuns * 600),
  );
}
