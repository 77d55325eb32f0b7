import * as commands from '@codemirror/commands';
import { foldAll, toggleFold, unfoldAll } from '@codemirror/language';
import { EditorSelection, type SelectionRange, type TransactionSpec } from '@codemirror/state';
import { type Command, EditorView } from '@codemirror/view';
import type * as Obsidian from 'obsidian';
import { Editor } from './editor';

type Position = Obsidian.EditorPosition;

const editorCommands: Record<Obsidian.EditorCommandName, Command> = {
  goUp: commands.cursorLineUp,
  goDown: commands.cursorLineDown,
  goLeft: commands.cursorCharLeft,
  goRight: commands.cursorCharRight,
  goStart: commands.cursorDocStart,
  goEnd: commands.cursorDocEnd,
  goWordLeft: commands.cursorGroupLeft,
  goWordRight: commands.cursorGroupRight,
  indentMore: commands.indentMore,
  indentLess: commands.indentLess,
  newlineAndIndent: commands.insertNewlineAndIndent,
  swapLineUp: commands.moveLineUp,
  swapLineDown: commands.moveLineDown,
  deleteLine: commands.deleteLine,
  toggleFold,
  foldAll,
  unfoldAll,
};

/** The `Editor` of the API on a CodeMirror 6 view. Its changes carry a user event only if an `origin` is given. */
export class CmEditor extends Editor {
  constructor(readonly cm: EditorView) {
    super();
  }

  get #doc() {
    return this.cm.state.doc;
  }

  refresh(): void {
    this.cm.requestMeasure();
  }

  getValue(): string {
    return this.#doc.toString();
  }

  setValue(content: string): void {
    this.#dispatch({ changes: { from: 0, to: this.#doc.length, insert: content } });
  }

  getLine(line: number): string {
    return line < 0 || line >= this.#doc.lines ? '' : this.#doc.line(line + 1).text;
  }

  lineCount(): number {
    return this.#doc.lines;
  }

  lastLine(): number {
    return this.#doc.lines - 1;
  }

  getSelection(): string {
    const { from, to } = this.cm.state.selection.main;
    return this.cm.state.sliceDoc(from, to);
  }

  getRange(from: Position, to: Position): string {
    return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
  }

  replaceSelection(replacement: string, origin?: string): void {
    this.#dispatch({ ...this.cm.state.replaceSelection(replacement), scrollIntoView: true }, origin);
  }

  replaceRange(replacement: string, from: Position, to: Position = from, origin?: string): void {
    const changes = { from: this.posToOffset(from), to: this.posToOffset(to), insert: replacement };
    this.#dispatch({ changes }, origin);
  }

  getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): Position {
    return this.offsetToPos(this.cm.state.selection.main[side]);
  }

  listSelections(): Obsidian.EditorSelection[] {
    return this.cm.state.selection.ranges.map(({ anchor, head }) => ({
      anchor: this.offsetToPos(anchor),
      head: this.offsetToPos(head),
    }));
  }

  setSelection(anchor: Position, head: Position = anchor): void {
    this.setSelections([{ anchor, head }]);
  }

  setSelections(ranges: Obsidian.EditorSelectionOrCaret[], main = 0): void {
    const selection = EditorSelection.create(
      ranges.map(({ anchor, head = anchor }) =>
        EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head)),
      ),
      main,
    );
    this.cm.dispatch({ selection, scrollIntoView: true });
  }

  focus(): void {
    this.cm.focus();
  }

  blur(): void {
    this.cm.contentDOM.blur();
  }

  hasFocus(): boolean {
    return this.cm.hasFocus;
  }

  getScrollInfo(): { top: number; left: number } {
    const { scrollTop: top, scrollLeft: left } = this.cm.scrollDOM;
    return { top, left };
  }

  scrollTo(x?: number | null, y?: number | null): void {
    if (typeof x === 'number') this.cm.scrollDOM.scrollLeft = x;
    if (typeof y === 'number') this.cm.scrollDOM.scrollTop = y;
  }

  scrollIntoView({ from }: Obsidian.EditorRange, center = false): void {
    const y = center ? 'center' : 'nearest';
    this.cm.dispatch({ effects: EditorView.scrollIntoView(this.posToOffset(from), { y }) });
  }

  undo(): void {
    commands.undo(this.cm);
  }

  redo(): void {
    commands.redo(this.cm);
  }

  exec(command: Obsidian.EditorCommandName): void {
    editorCommands[command](this.cm);
  }

  transaction(tx: Obsidian.EditorTransaction, origin?: string): void {
    const spec: TransactionSpec =
      tx.replaceSelection === undefined
        ? {
            changes: (tx.changes ?? []).map(({ text, from, to = from }) => ({
              from: this.posToOffset(from),
              to: this.posToOffset(to),
              insert: text,
            })),
          }
        : this.cm.state.replaceSelection(tx.replaceSelection);
    const selections = tx.selections ?? (tx.selection && [tx.selection]);
    if (!selections) {
      this.#dispatch(spec, origin);
      return;
    }
    // Selections refer to the text after the change.
    const after = this.cm.state.update(spec).newDoc;
    const offset = ({ line, ch }: Position) => {
      const at = after.line(Math.min(line + 1, after.lines));
      return at.from + Math.min(ch, at.length);
    };
    const ranges: SelectionRange[] = selections.map(({ from, to = from }) =>
      EditorSelection.range(offset(from), offset(to)),
    );
    this.#dispatch({ ...spec, selection: EditorSelection.create(ranges) }, origin);
  }

  wordAt(pos: Position): Obsidian.EditorRange | null {
    const word = this.cm.state.wordAt(this.posToOffset(pos));
    return word && { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
  }

  posToOffset({ line, ch }: Position): number {
    if (line < 0) return 0;
    if (line >= this.#doc.lines) return this.#doc.length;
    const at = this.#doc.line(line + 1);
    return at.from + Math.max(0, Math.min(ch, at.length));
  }

  offsetToPos(offset: number): Position {
    const line = this.#doc.lineAt(Math.max(0, Math.min(offset, this.#doc.length)));
    return { line: line.number - 1, ch: Math.max(0, Math.min(offset, this.#doc.length)) - line.from };
  }

  #dispatch(spec: TransactionSpec, origin?: string): void {
    this.cm.dispatch({ ...spec, ...(origin !== undefined && { userEvent: origin }) });
  }
}
