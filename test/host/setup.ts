/** jsdom has none: it lays nothing out, and so no element ever gets another size. */
class NoResizes implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

// The globals and DOM helpers of the app, in jsdom as in a browser. Files and metadata are tested without a page.
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/dom');
  // A machine under load may be slow; only a test that fails waits so long.
  configure({ asyncUtilTimeout: 15_000 });
  const { setup } = await import('obsidian-test-mocks/setup');
  const { correctDom } = await import('./dom/dom-corrections');
  setup();
  correctDom(window);
  if (!('ResizeObserver' in window)) globalThis.ResizeObserver = NoResizes;
}

export {};
