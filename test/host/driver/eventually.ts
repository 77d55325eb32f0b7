import { vi } from 'vitest';

const step = 50;

/** Lets the time of `vi.useFakeTimers()` pass until `check` throws no more, for `atMost` milliseconds. */
export async function eventually(check: () => unknown, atMost = 15_000): Promise<void> {
  for (let passed = 0; ; passed += step) {
    try {
      await check();
      return;
    } catch (error) {
      if (passed >= atMost) throw error;
    }
    await vi.advanceTimersByTimeAsync(step);
  }
}
