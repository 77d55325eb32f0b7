/** Runs one task after the other, in the order in which they were asked for. */
export class PromiseQueue {
  #tail: Promise<unknown> = Promise.resolve();

  run<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#tail.then(task);
    this.#tail = result.catch(() => undefined);
    return result;
  }

  /** Resolves when all that was asked for up to now is done, well or not. */
  async idle(): Promise<void> {
    await this.#tail;
  }
}
