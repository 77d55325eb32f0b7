import { afterAll, vi } from 'vitest';

// The files of a worker share a page: what one leaves behind would have a part in the next.
if (typeof document !== 'undefined') {
  const { Host } = await import('./create-host');
  afterAll(async () => {
    vi.useRealTimers();
    for (const host of Host.running) await host.close();
    document.body.replaceChildren();
  });
}

export {};
