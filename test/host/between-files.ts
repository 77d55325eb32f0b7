import { afterAll, vi } from 'vitest';

// The test files of a worker share a page, so clean up what one of them leaves behind.
if (typeof document !== 'undefined') {
  const { Host } = await import('./create-host');
  afterAll(async () => {
    vi.useRealTimers();
    for (const host of Host.running) await host.close();
    document.body.replaceChildren();
  });
}

export {};
