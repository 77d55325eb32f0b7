import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { expect, it, vi } from 'vitest';
import { createHost } from './create-host';

interface Result {
  readonly id: string;
  readonly answer: string;
  /** Absent where nobody knows what the app answers. */
  readonly expected?: string;
}

/** Questions that the stand-in cannot be asked in the probe's words; other tests ask it. */
const notHere = ['live-preview', 'live-preview-page', 'commands'];

it('the stand-in answers the probe as the app is expected to', async () => {
  vi.useFakeTimers();
  const host = await createHost();
  vi.spyOn(console, 'table').mockImplementation(() => undefined);
  Object.assign(window, { probedApp: host.app });
  try {
    const probe = readFileSync(join(import.meta.dirname, 'probe.js'), 'utf8');
    const asking = runInThisContext(probe) as Promise<Result[]>;
    await vi.advanceTimersByTimeAsync(60_000);
    const results = await asking;
    const known = results.filter(({ id, expected }) => expected !== undefined && !notHere.includes(id));
    const wrong = known.filter(({ answer, expected }) => answer !== expected);
    expect(wrong).toEqual([]);
    expect(results.find(({ id }) => id === 'bom-process')?.answer).toBe('adapter.read yes, process yes');
    expect(host.app.vault.getAllLoadedFiles()).toEqual([host.app.vault.getRoot()]);
  } finally {
    Reflect.deleteProperty(window, 'probedApp');
    vi.restoreAllMocks();
    await host.close();
    vi.useRealTimers();
  }
});
