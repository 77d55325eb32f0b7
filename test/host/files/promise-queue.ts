/** Runs tasks one after another, in the order of the requests. */
export class PromiseQueue {
  #tail: Promise<unknown> = Promise.resolve();

  run<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#tail.then(task);
    this.#tail = result.catch(() => undefined);
    return result;
  }

  /** Resolves when all tasks requested so far are done, successfully or not. */
  async idle(): Promise<void> {
    await this.#tail;
  }
}
