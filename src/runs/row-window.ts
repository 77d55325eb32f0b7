/** What a list of rows of one height needs. */
export interface RowWindowOptions {
  readonly scrollEl: HTMLElement;
  readonly rowCount: number;
  /** Pixels. */
  readonly rowHeight: number;
  /** Fills the element of a row. */
  readonly draw: (index: number, el: HTMLElement) => void;
}

/** Rows beyond either edge that are drawn as well, so that the Tab key finds the next one and scrolling shows no gap. */
const overscan = 12;
/** Taken for the height of the list before it has one, in pixels. */
const assumedHeight = 600;

/** A list of which only the rows in sight, and a few around them, are in the document. */
export class RowWindow {
  readonly #options: RowWindowOptions;
  readonly #listEl: HTMLElement;
  readonly #drawn = new Map<number, HTMLElement>();
  #rowCount: number;

  constructor(options: RowWindowOptions) {
    this.#options = options;
    this.#rowCount = options.rowCount;
    const { scrollEl } = options;
    this.#listEl = scrollEl.createDiv({ cls: 'ai-glossary-changes-rows', attr: { role: 'list' } });
    scrollEl.addEventListener('scroll', () => this.draw());
    this.redraw(options.rowCount);
  }

  /** The element of a row, if it is in the document. */
  row(index: number): HTMLElement | undefined {
    return this.#drawn.get(index);
  }

  /** Draws all rows anew: there are other ones, or they say something else. */
  redraw(rowCount: number): void {
    this.#rowCount = rowCount;
    this.#drawn.clear();
    this.#listEl.empty();
    this.#listEl.setCssStyles({ height: `${rowCount * this.#options.rowHeight}px` });
    this.draw();
  }

  /** Draws what has come into sight, and lets go of what has gone out of it. */
  draw(): void {
    const { scrollEl, rowHeight } = this.#options;
    const height = scrollEl.clientHeight || assumedHeight;
    const first = Math.max(0, Math.floor(scrollEl.scrollTop / rowHeight) - overscan);
    const end = Math.min(this.#rowCount, Math.ceil((scrollEl.scrollTop + height) / rowHeight) + overscan);
    for (const [index, el] of this.#drawn) {
      // A row at work is not taken from under the user's hands.
      if ((index >= first && index < end) || el.contains(el.doc.activeElement)) continue;
      el.remove();
      this.#drawn.delete(index);
    }
    for (let index = first; index < end; index++) if (!this.#drawn.has(index)) this.#add(index);
  }

  #add(index: number): void {
    const { rowHeight, draw } = this.#options;
    const el = this.#listEl.createDiv({
      cls: 'ai-glossary-changes-row',
      attr: { role: 'listitem', 'aria-posinset': index + 1, 'aria-setsize': this.#rowCount },
    });
    el.setCssStyles({ height: `${rowHeight}px`, top: `${index * rowHeight}px` });
    draw(index, el);
    // Rows stand in the document in their order, which is the order of the Tab key.
    const next = Math.min(...[...this.#drawn.keys()].filter((other) => other > index));
    this.#listEl.insertBefore(el, this.#drawn.get(next) ?? null);
    this.#drawn.set(index, el);
  }
}
