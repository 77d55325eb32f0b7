import { afterEach, beforeEach, vi } from 'vitest';

/**
 * How many sequences share a world. jsdom keeps every range that a selection ever had, on the node that it was in, and
 * visits all of them whenever a child of that node is removed. So an editor's sequences become slower and slower.
 */
const perWorld = 40;
/** The real function: the tests control the timers. */
const afterThisTurn = setImmediate;

/** A world that sequences share, one after the other. */
export interface ReusedWorld<World> {
  /** The world for the next sequence. */
  readonly next: () => Promise<World>;
  /** Ends the world, because a sequence has failed in it: leftovers must not affect the next one. */
  readonly end: () => Promise<void>;
}

/** Prepares the world for the tests of a file, in which timers are fake. */
export function reusedWorld<World extends { close(): Promise<void> }>(
  create: () => Promise<World>,
): ReusedWorld<World> {
  let world: World | undefined;
  let sequences = 0;
  const end = async (): Promise<void> => {
    await world?.close();
    world = undefined;
  };
  beforeEach(() => {
    vi.useFakeTimers();
    // jsdom recomputes styles for each query, although it has no layout; that took a third of the time.
    const unstyled = createDiv().style;
    vi.spyOn(window, 'getComputedStyle').mockReturnValue(unstyled);
  });
  afterEach(async () => {
    await end();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
  return {
    end,
    next: async () => {
      if (sequences % perWorld === 0) {
        await end();
        // Objects behind weak references are released only between turns of the event loop.
        await new Promise<void>((resolve) => afterThisTurn(resolve));
      }
      sequences += 1;
      return (world ??= await create());
    },
  };
}
