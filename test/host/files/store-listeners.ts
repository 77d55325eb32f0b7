import type { StoreChange } from './file-store';

/** The listeners for changes, and how often each file was written. */
export class StoreListeners {
  readonly writes = new Map<string, number>();
  readonly #listeners = new Set<(changes: readonly StoreChange[]) => void>();

  add(listener: (changes: readonly StoreChange[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(changes: readonly StoreChange[]): void {
    if (changes.length === 0) return;
    for (const listener of [...this.#listeners]) listener(changes);
  }

  countWrite(path: string): void {
    this.writes.set(path, (this.writes.get(path) ?? 0) + 1);
  }
}
