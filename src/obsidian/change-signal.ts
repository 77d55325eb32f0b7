import { Component } from 'obsidian';
import type { Unsubscribe } from '../core';

/** Milliseconds of one frame at 60 Hz. A timer is used, because a background window draws no frames at all. */
const frame = 16;

/** Milliseconds between two reports of long work. */
const slowly = 150;

/** Tells its listeners that something has changed, at most once per frame, however often it is raised. */
export class ChangeSignal extends Component {
  readonly #win: Window;
  readonly #listeners = new Set<() => void>();
  #timer: number | undefined;
  #timerAt = 0;

  constructor(win: Window) {
    super();
    this.#win = win;
  }

  subscribe(listener: () => void): Unsubscribe {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  raise(): void {
    this.#raiseWithin(frame);
  }

  /** For long work: not every step needs to be drawn. */
  raiseSlowly(): void {
    this.#raiseWithin(slowly);
  }

  #raiseWithin(delay: number): void {
    const at = this.#win.performance.now() + delay;
    if (this.#timer !== undefined && this.#timerAt <= at) return;
    this.#win.clearTimeout(this.#timer);
    this.#timerAt = at;
    this.#timer = this.#win.setTimeout(() => {
      this.#timer = undefined;
      for (const listener of [...this.#listeners]) listener();
    }, delay);
  }

  override onunload(): void {
    this.#win.clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
