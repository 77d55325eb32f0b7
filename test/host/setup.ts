/** jsdom lacks this. It has no layout, so no element ever changes its size. */
class NoResizes implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

// Adds the globals and DOM helpers of the app, in jsdom and in a browser. Tests of files and metadata have no page.
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/dom');
  // A machine under load may be slow. Only a failing test waits this long.
  configure({ asyncUtilTimeout: 15_000 });
  const { setup } = await import('obsidian-test-mocks/setup');
  const { correctDom } = await import('./dom/dom-corrections');
  setup();
  correctDom(window);
  if (!('ResizeObserver' in window)) globalThis.ResizeObserver = NoResizes;
}

export {};
