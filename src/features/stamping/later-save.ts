/** When `requestSave` saves, as documented: two seconds after the first request, whatever is requested meanwhile. */
const automaticSaveMs = 2000;

/** A save that comes when an automatic one does. */
export class LaterSave {
  #timer: number | undefined;

  /** The first request since the last save decides when, and what is done then. */
  request(save: () => void): void {
    this.#timer ??= window.setTimeout(() => {
      this.#timer = undefined;
      save();
    }, automaticSaveMs);
  }

  /** @returns whether a save was to come */
  cancel(): boolean {
    const wasComing = this.#timer !== undefined;
    window.clearTimeout(this.#timer);
    this.#timer = undefined;
    return wasComing;
  }
}
