const tab = 9;
const space = 32;

/** A place in a line, in units and in columns. A tab extends to the next multiple of four columns. */
export class LineCursor {
  line = '';
  at = 0;
  /** The first non-space unit at or after `at`. `indent` is the number of columns up to it. */
  next = 0;
  indent = 0;
  isBlank = false;
  #column = 0;
  #nextColumn = 0;
  /** Columns left of the tab at `at`, if a mark has used some of them. */
  #restOfTab = 0;

  start(line: string): void {
    this.line = line;
    this.at = 0;
    this.#column = 0;
    this.#restOfTab = 0;
    this.#look();
  }

  /** Skips `count` columns of white space. */
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

  /** Skips white space and then `units` units. */
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

  /** The rest of the line, from the first non-space unit. */
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
