import type * as Obsidian from 'obsidian';

type Position = Obsidian.EditorPosition;

/** The part that does not depend on the kind of editor below. */
export abstract class Editor {
  abstract getLine(line: number): string;
  abstract lineCount(): number;
  abstract getSelection(): string;
  abstract replaceRange(replacement: string, from: Position, to?: Position, origin?: string): void;
  abstract setSelection(anchor: Position, head?: Position): void;
  abstract transaction(tx: Obsidian.EditorTransaction, origin?: string): void;

  getDoc(): this {
    return this;
  }

  setLine(line: number, text: string): void {
    this.replaceRange(text, { line, ch: 0 }, { line, ch: this.getLine(line).length });
  }

  somethingSelected(): boolean {
    return this.getSelection() !== '';
  }

  setCursor(pos: Position | number, ch = 0): void {
    this.setSelection(typeof pos === 'number' ? { line: pos, ch } : pos);
  }

  processLines<T>(
    read: (line: number, text: string) => T | null,
    write: (line: number, text: string, value: T | null) => Obsidian.EditorChange | undefined,
    ignoreEmpty = false,
  ): void {
    const lines = Array.from({ length: this.lineCount() }, (_, line) => line).filter(
      (line) => !ignoreEmpty || this.getLine(line).trim() !== '',
    );
    const values = lines.map((line) => read(line, this.getLine(line)));
    const changes = lines
      .map((line, index) => write(line, this.getLine(line), values[index] ?? null))
      .filter((change) => change !== undefined);
    this.transaction({ changes });
  }
}
