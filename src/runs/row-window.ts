export interface RowWindowOptions {
  readonly scrollEl: HTMLElement;
  readonly rowCount: number;
  /** In pixels. */
  readonly rowHeight: number;
  /** Fills the element of a row. */
  readonly draw: (index: number, el: HTMLElement) => void;
}

/**
 * The number of rows beyond either edge that are drawn too, so that the Tab key finds the next row and scrolling shows
 * no gap.
 */
const overscan = 12;
/** The height in pixels that is assumed before the list has one. */
const assumedHeight = 600;

/** A list that keeps only the visible rows, and a few around them, in the document. */
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

  /** Draws all rows again, because their number or their content has changed. */
  redraw(rowCount: number): void {
    this.#rowCount = rowCount;
    this.#drawn.clear();
    this.#listEl.empty();
    this.#listEl.setCssStyles({ height: `${rowCount * this.#options.rowHeight}px` });
    this.draw();
  }

  /** Draws rows that have come into view, and removes those that have left it. */
  draw(): void {
    const { scrollEl, rowHeight } = this.#options;
    const height = scrollEl.clientHeight || assumedHeight;
    const first = Math.max(0, Math.floor(scrollEl.scrollTop / rowHeight) - overscan);
    const end = Math.min(this.#rowCount, Math.ceil((scrollEl.scrollTop + height) / rowHeight) + overscan);
    for (const [index, el] of this.#drawn) {
      // Do not remove a row that has the focus.
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
    // The order of rows in the document is the order of the Tab key.
    const next = Math.min(...[...this.#drawn.keys()].filter((other) => other > index));
    this.#listEl.insertBefore(el, this.#drawn.get(next) ?? null);
    this.#drawn.set(index, el);
  }
}
