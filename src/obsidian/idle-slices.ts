/** Milliseconds of work in one go: well under a frame at 60 Hz, so that typing never waits for it. */
const sliceLength = 6;

/** Milliseconds after which a busy window has to give a slice all the same. */
const longestWait = 500;

/** Cuts long work into slices that run while a window has nothing else to do. */
export class IdleSlices {
  readonly #win: Window;
  #sliceEnd = 0;

  constructor(win: Window) {
    this.#win = win;
  }

  /** Whether the work may go on without `next`. */
  get hasTime(): boolean {
    return this.#win.performance.now() < this.#sliceEnd;
  }

  /** Resolves at the beginning of the next slice. */
  async next(): Promise<void> {
    await new Promise<void>((resolve) => {
      // Safari, and so every iPhone, has no requestIdleCallback.
      if ('requestIdleCallback' in this.#win) {
        this.#win.requestIdleCallback(() => resolve(), { timeout: longestWait });
      } else {
        (this.#win as Window).setTimeout(resolve, 1);
      }
    });
    this.#sliceEnd = this.#win.performance.now() + sliceLength;
  }
}
