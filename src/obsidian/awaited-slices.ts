/** Milliseconds of work in one go: less than a frame at 60 Hz. */
const sliceLength = 12;

/**
 * Cuts work that people wait for into slices, between which the window shows and hears what it has to. Unlike
 * `IdleSlices` it does not wait until the window has nothing else to do: on a busy machine that is half a second a slice.
 */
export class AwaitedSlices {
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
    await new Promise<void>((resolve) => this.#win.setTimeout(resolve, 0));
    this.#sliceEnd = this.#win.performance.now() + sliceLength;
  }
}
