import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChangeSignal } from '../../src/obsidian/change-signal';

describe('ChangeSignal', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function signal(): { changes: ChangeSignal; calls: number[] } {
    const changes = new ChangeSignal(window);
    changes.load();
    const calls: number[] = [];
    const start = performance.now();
    changes.subscribe(() => calls.push(performance.now() - start));
    return { changes, calls };
  }

  it('tells once a frame, however often it is raised', () => {
    const { changes, calls } = signal();
    changes.raise();
    changes.raise();
    expect(calls).toEqual([]);
    vi.advanceTimersByTime(100);
    expect(calls).toEqual([16]);
    changes.raise();
    vi.advanceTimersByTime(100);
    expect(calls).toEqual([16, 116]);
  });

  it('takes its time during long work, unless something else has changed', () => {
    const { changes, calls } = signal();
    changes.raiseSlowly();
    vi.advanceTimersByTime(100);
    expect(calls).toEqual([]);
    changes.raise();
    vi.advanceTimersByTime(16);
    expect(calls).toEqual([116]);
    vi.advanceTimersByTime(1000);
    expect(calls).toEqual([116]);
  });

  it('tells nobody who has left, and nobody after it was unloaded', () => {
    const { changes, calls } = signal();
    const leave = changes.subscribe(() => calls.push(-1));
    leave();
    changes.raise();
    vi.advanceTimersByTime(16);
    expect(calls).toEqual([16]);
    changes.raise();
    changes.unload();
    vi.advanceTimersByTime(100);
    expect(calls).toEqual([16]);
  });
});
