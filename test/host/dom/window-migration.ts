interface Watched {
  win: Window;
  readonly listeners: Set<(win: Window) => unknown>;
}

const watched = new WeakMap<HTMLElement, Watched>();

/** Calls `listener` with the new window whenever the element has moved to another window. */
export function onWindowMigrated(this: HTMLElement, listener: (win: Window) => unknown): () => void {
  const entry = watched.get(this) ?? { win: this.win, listeners: new Set() };
  watched.set(this, entry);
  entry.listeners.add(listener);
  return () => entry.listeners.delete(listener);
}

/**
 * Must be called after panes have been moved. Assumed: the app notices this through the animation that its style sheet
 * starts on `.node-insert-event`, a moment later.
 */
export function tellMigrated(root: HTMLElement): void {
  for (const el of [root, ...Array.from(root.querySelectorAll<HTMLElement>('*'))]) {
    const entry = watched.get(el);
    if (!entry || entry.win === el.win) continue;
    entry.win = el.win;
    for (const listener of entry.listeners) listener(el.win);
  }
}
