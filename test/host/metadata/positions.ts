import type { Loc, Pos } from 'obsidian';

const lineStarts = (text: string) => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

/**
 * Converts offsets in a text whose lines end with `\n` to places in the note itself, where they may end with `\r\n`.
 * Lines and columns count from 0, columns and offsets in UTF-16 units.
 */
export class Positions {
  readonly #starts: readonly number[];
  readonly #noteStarts: readonly number[];

  constructor(text: string, note: string) {
    this.#starts = lineStarts(text);
    this.#noteStarts = text.length === note.length ? this.#starts : lineStarts(note);
  }

  loc(offset: number): Loc {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const col = offset - (this.#starts[low] ?? 0);
    return { line: low, col, offset: (this.#noteStarts[low] ?? 0) + col };
  }

  pos(from: number, to: number): Pos {
    return { start: this.loc(from), end: this.loc(to) };
  }
}
