import { vi } from 'vitest';

/** What sinon's fake timers leave at the functions that they put in place of the real ones. */
interface FakeTimers {
  readonly now: number;
  readonly timers?: Readonly<Record<string, { readonly callAt: number }>>;
}

/** Enough turns for whatever follows from a timer, an event or a write without waiting for a timer itself. */
const turns = 80;

/** Lets all follow that waits for no timer. */
export async function turn(): Promise<void> {
  for (let done = 0; done < turns; done += 1) await Promise.resolve();
}

/**
 * Lets fake time pass from timer to timer, with all that one sets off done before the next: so writes that take time end
 * in their places among the rest.
 * @param onPassed told of each stretch before the timers at its end run, in milliseconds
 */
export async function pass(milliseconds: number, onPassed: (milliseconds: number) => void): Promise<void> {
  await turn();
  let left = milliseconds;
  while (left > 0) {
    const step = Math.min(left, Math.max(1, untilNextTimer()));
    left -= step;
    onPassed(step);
    vi.advanceTimersByTime(step);
    await turn();
  }
}

function untilNextTimer(): number {
  const { clock } = setTimeout as unknown as { readonly clock: FakeTimers };
  const due = Object.values(clock.timers ?? {}).map(({ callAt }) => callAt);
  return due.length === 0 ? Infinity : Math.min(...due) - clock.now;
}
