import type * as Obsidian from 'obsidian';
import { PopoverSuggest } from '../ui/popover-suggest';
import type { MarkdownView } from '../view/markdown-view';

export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
  context: Obsidian.EditorSuggestContext | null = null;
  limit = 100;
  #instructionsEl: HTMLElement | undefined;

  abstract onTrigger(
    cursor: Obsidian.EditorPosition,
    editor: Obsidian.Editor,
    file: Obsidian.TFile | null,
  ): Obsidian.EditorSuggestTriggerInfo | null;
  abstract getSuggestions(context: Obsidian.EditorSuggestContext): T[] | Promise<T[]>;

  setInstructions(instructions: Obsidian.Instruction[]): void {
    this.#instructionsEl ??= this.suggestEl.createDiv('prompt-instructions');
    this.#instructionsEl.empty();
    for (const { command, purpose } of instructions) {
      const el = this.#instructionsEl.createDiv('prompt-instruction');
      el.createSpan({ cls: 'prompt-instruction-command', text: command });
      el.createSpan({ text: purpose });
    }
  }

  override close(): void {
    super.close();
    this.context = null;
  }

  /** Whether this one has something to say where the cursor is. */
  trigger(view: MarkdownView): boolean {
    const { file } = view;
    const editor = view.editor as unknown as Obsidian.Editor;
    const info = file && this.onTrigger(editor.getCursor(), editor, file);
    if (!info) {
      this.close();
      return false;
    }
    const context = { ...info, editor, file };
    this.context = context;
    const found = this.getSuggestions(context);
    if (found instanceof Promise) void found.then((values) => this.#show(view, context, values));
    else this.#show(view, context, found);
    return true;
  }

  #show(view: MarkdownView, context: Obsidian.EditorSuggestContext, values: T[]): void {
    if (this.context !== context) return;
    if (values.length === 0) {
      this.close();
      return;
    }
    this.open();
    this.suggestions.setSuggestions(this.limit > 0 ? values.slice(0, this.limit) : values);
    const { cm } = view.editMode;
    const position = view.editor.posToOffset(context.start);
    cm.requestMeasure({
      read: () => cm.coordsAtPos(position),
      write: (box) => {
        if (box && this.isOpen) this.reposition(box);
      },
    });
  }
}
