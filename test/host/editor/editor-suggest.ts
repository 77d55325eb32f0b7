import type * as Obsidian from 'obsidian';
import { PopoverSuggest } from '../ui/popover-suggest';
import type { EditorPlace } from './editor-place';

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

  /**
   * Whether this one has suggestions at the cursor, and may show them. Assumed: in a text card of a canvas it is asked
   * too, with no file, as the typings of `onTrigger` allow.
   */
  trigger(place: EditorPlace, opens: boolean): boolean {
    const { file } = place;
    const editor = place.editor as unknown as Obsidian.Editor;
    const info = this.onTrigger(editor.getCursor(), editor, file);
    if (!info) {
      this.close();
      return false;
    }
    if (!opens) return false;
    const context = { ...info, editor, file } as Obsidian.EditorSuggestContext;
    this.context = context;
    const found = this.getSuggestions(context);
    if (found instanceof Promise) void found.then((values) => this.#show(place, context, values));
    else this.#show(place, context, found);
    return true;
  }

  #show(place: EditorPlace, context: Obsidian.EditorSuggestContext, values: T[]): void {
    if (this.context !== context) return;
    if (values.length === 0) {
      this.close();
      return;
    }
    this.open();
    this.suggestions.setSuggestions(this.limit > 0 ? values.slice(0, this.limit) : values);
    const { cm } = place.editMode;
    const position = place.editor.posToOffset(context.start);
    cm.requestMeasure({
      read: () => cm.coordsAtPos(position),
      write: (box) => {
        if (box && this.isOpen) this.reposition(box);
      },
    });
  }
}
