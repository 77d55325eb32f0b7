import fc from 'fast-check';
import { afterEach, beforeEach, it, vi } from 'vitest';
import { forms } from './stamped-text';
import { runs } from '../runs';
import { command } from './stamping-commands';
import { type Sequence, StampingWorld } from './stamping-world';

/** The number of parts. Each is a file of its own, so that they run in parallel. */
const parts = 4;
/** In all parts together. `STAMPING_SEQUENCES=100000` for the long run; fast-check reports the seed of a failure. */
const sequences = Number(process.env.STAMPING_SEQUENCES ?? runs(600, 3000));
/** The same sequences at each run. `STAMPING_SEED` gives others. */
const seed = Number(process.env.STAMPING_SEED ?? 20261123);

/**
 * How many sequences share a world. jsdom keeps every range that a selection ever had, on the node that it was in, and
 * visits all of them whenever a child of that node is removed. So an editor's sequences become slower and slower.
 */
export const perWorld = 40;
/** The real function: the tests control the timers. */
const afterThisTurn = setImmediate;

/** Runs one sequence, in a world that is as good as new. */
export type RunSequence = (sequence: Sequence) => Promise<void>;

/** Prepares a world for the tests of a file. */
export function stampingWorld(): RunSequence {
  let runs = 0;
  let world: StampingWorld | undefined;
  beforeEach(() => {
    vi.useFakeTimers();
    // jsdom recomputes styles for each query, although it has no layout; that took a third of the time.
    const unstyled = createDiv().style;
    vi.spyOn(window, 'getComputedStyle').mockReturnValue(unstyled);
  });
  afterEach(async () => {
    await world?.close();
    world = undefined;
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
  return async (sequence) => {
    if (runs % perWorld === 0) {
      await world?.close();
      world = undefined;
      // Objects behind weak references are released only between turns of the event loop.
      await new Promise<void>((resolve) => afterThisTurn(resolve));
    }
    runs += 1;
    world ??= await StampingWorld.create();
    try {
      await world.run(sequence);
    } catch (error) {
      // Leftovers of a failure must not affect the next sequence.
      await world.close();
      world = undefined;
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
