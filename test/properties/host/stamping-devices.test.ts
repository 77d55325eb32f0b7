import { describe, expect, it } from 'vitest';
import { apart } from './stamped-text';
import { randomSyncs, twoDevices } from './stamping-devices';

describe('two devices that sync', () => {
  const start = twoDevices();

  randomSyncs(0, start);

  it('lose no text that both typed, when what arrives is merged', async () => {
    const devices = await start();
    await devices.begin([0, 0]);
    await devices.take({ kind: 'type', device: 0 }, 'one');
    await devices.wait(2500);
    await devices.take({ kind: 'type', device: 1 }, 'two');
    await devices.take({ kind: 'deliver', device: 1, which: 0 }, '');
    // The one that has unsaved text merges, and its save carries both, with a stamp of its own.
    await devices.wait(2500);
    await devices.take({ kind: 'deliver', device: 0, which: 0 }, '');
    await devices.wait(600_000);
    const [first, second] = devices.disks();
    expect(first).toBe(second);
    expect(first).toContain('one');
    expect(first).toContain('two');
    expect(apart(first).value).toMatch(/^2026-11-23 17:00:0\d \+0900$/);
    expect(devices.writes()).toBe(2);
  });
});
