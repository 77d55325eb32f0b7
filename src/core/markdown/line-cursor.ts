const tab = 9;
const space = 32;

/** A place in a line, by unit and by column: a tab goes on to the next multiple of four. */
export class LineCursor {
  line = '';
  at = 0;
  /** The first unit from `at` that is no space, and the columns up to it. */
  next = 0;
  indent = 0;
  isBlank = false;
  #column = 0;
  #nextColumn = 0;
  /** Columns of the tab at `at` that a mark before it has not taken. */
  #restOfTab = 0;

  start(line: string): void {
    this.line = line;
    this.at = 0;
    this.#column = 0;
    this.#restOfTab = 0;
    this.#look();
  }

  /** Goes on by `count` columns of white space. */
  skipColumns(count: number): void {
    let left = count;
    while (left > 0) {
      const unit = this.line.charCodeAt(this.at);
      if (unit === tab) {
        const width = this.#restOfTab > 0 ? this.#restOfTab : 4 - (this.#column % 4);
        const taken = Math.min(width, left);
        this.#column += taken;
        left -= taken;
        this.#restOfTab = width - taken;
        if (this.#restOfTab === 0) this.at++;
      } else if (unit === space) {
        this.at++;
        this.#column++;
        left--;
      } else break;
    }
    this.#look();
  }

  /** Goes to the first unit that is no space, and on by `units` from there. */
  skipMark(units: number): void {
    this.at = this.next + units;
    this.#column = this.#nextColumn + units;
    this.#restOfTab = 0;
    this.#look();
  }

  /** Whether a space or tab comes next. */
  get isSpace(): boolean {
    const unit = this.line.charCodeAt(this.at);
    return unit === space || unit === tab;
  }

  /** From the first unit that is no space on. */
  get rest(): string {
    return this.next === 0 ? this.line : this.line.slice(this.next);
  }

  #look(): void {
    const { line } = this;
    let at = this.at;
    let column = this.#column;
    for (;;) {
      const unit = line.charCodeAt(at);
      if (unit === space) column++;
      else if (unit === tab)
        column += at === this.at && this.#restOfTab > 0 ? this.#restOfTab : 4 - (column % 4);
      else break;
      at++;
    }
    this.next = at;
    this.#nextColumn = column;
    this.indent = column - this.#column;
    this.isBlank = at >= line.length;
  }
}
