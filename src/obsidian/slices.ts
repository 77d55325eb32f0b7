/** How work is divided. */
export interface Rhythm {
  /** Milliseconds of work in one slice. */
  readonly length: number;
  /** Resolves when the next slice may begin. */
  readonly rest: (win: Window) => Promise<void>;
}

/** For work that nobody waits for. A slice is much shorter than a frame at 60 Hz, so it never delays typing. */
export const whenIdle: Rhythm = {
  length: 6,
  rest: (win) =>
    new Promise((resolve) => {
      // Slices must also run in a busy window, hence the timeout. Safari, and so every iPhone, has no
      // requestIdleCallback.
      if ('requestIdleCallback' in win) win.requestIdleCallback(() => resolve(), { timeout: 500 });
      else (win as Window).setTimeout(resolve, 1);
    }),
};

/** For work that the user waits for. On a busy machine, waiting for idle time would cost half a second per slice. */
export const whileAwaited: Rhythm = {
  length: 12,
  rest: (win) => new Promise((resolve) => win.setTimeout(resolve, 0)),
};

/** Divides long work into slices. Between them the window can draw and handle input. */
export class Slices {
  readonly #win: Window;
  readonly #rhythm: Rhythm;
  #end = 0;

  constructor(win: Window, rhythm: Rhythm) {
    this.#win = win;
    this.#rhythm = rhythm;
  }

  /** Whether the work may continue without calling `next`. */
  get hasTime(): boolean {
    return this.#win.performance.now() < this.#end;
  }

  /** Resolves at the beginning of the next slice. */
  async next(): Promise<void> {
    await this.#rhythm.rest(this.#win);
    this.#end = this.#win.performance.now() + this.#rhythm.length;
  }
}
