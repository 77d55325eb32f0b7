import { Component } from 'obsidian';

/** Timers that end with the feature. */
export class Timers extends Component {
  readonly #running = new Set<number>();

  /** @returns a function that calls it off */
  after(milliseconds: number, run: () => void): () => void {
    const timer = window.setTimeout(() => {
      this.#running.delete(timer);
      run();
    }, milliseconds);
    this.#running.add(timer);
    return () => {
      this.#running.delete(timer);
      window.clearTimeout(timer);
    };
  }

  override onunload(): void {
    for (const timer of this.#running) window.clearTimeout(timer);
    this.#running.clear();
  }
}
