import { vi } from 'vitest';

/** Members that sinon's fake timers add to the functions that replace the real ones. */
interface FakeTimers {
  readonly now: number;
  readonly timers?: Readonly<Record<string, { readonly callAt: number }>>;
}

/** Enough turns for everything that a timer, an event or a write leads to without waiting for another timer. */
const turns = 80;

/** Runs everything that does not wait for a timer. */
export async function turn(): Promise<void> {
  for (let done = 0; done < turns; done += 1) await Promise.resolve();
}

/**
 * Advances fake time from timer to timer, and finishes everything that one leads to before the next. So a write that
 * takes time ends in its proper place among the others.
 * @param onPassed called for each stretch of time, in milliseconds, before the timers at its end run
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
