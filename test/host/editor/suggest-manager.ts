import type { ViewUpdate } from '@codemirror/view';
import type * as Obsidian from 'obsidian';
import type { EditorPlace } from './editor-place';
import type { EditorSuggest } from './editor-suggest';

type Suggest = EditorSuggest<unknown>;

/** Milliseconds from a change, or a move of cursor or focus, to the question whether there is something to suggest. */
export const askedAfter = 50;

/**
 * Asks the plugins' suggests, one after the other, a moment after each change, and after each move of the cursor or the
 * focus. What is typed, or signed so by a plugin (`input…`, `delete…`), opens the first that has something to say; at
 * anything else only the one that is open goes on. So the app does, by those who have read its code (1.12.7). Assumed:
 * what comes within that moment is asked about once, and the list begins at its first item again.
 */
export class SuggestManager {
  readonly suggests: Suggest[] = [];
  currentSuggest: Suggest | null = null;
  #asking: { place: EditorPlace; opens: boolean } | undefined;

  addSuggest(suggest: Obsidian.EditorSuggest<unknown>): void {
    this.suggests.push(suggest as unknown as Suggest);
  }

  removeSuggest(suggest: Obsidian.EditorSuggest<unknown>): void {
    const own = suggest as unknown as Suggest;
    own.close();
    this.suggests.splice(this.suggests.indexOf(own), 1);
  }

  onChange(place: EditorPlace, update: ViewUpdate): void {
    if (this.suggests.length === 0) return;
    const typed = update.transactions.some((tr) => tr.isUserEvent('input') || tr.isUserEvent('delete'));
    const asking = this.#asking;
    this.#asking = { place, opens: typed || (asking?.place === place && asking.opens) };
    if (!asking) window.setTimeout(() => this.#ask(), askedAfter);
  }

  trigger(place: EditorPlace, opens: boolean): void {
    for (const suggest of [...this.suggests]) {
      if (!suggest.trigger(place, opens || (suggest === this.currentSuggest && suggest.context !== null)))
        continue;
      if (this.currentSuggest !== suggest) this.currentSuggest?.close();
      this.currentSuggest = suggest;
      return;
    }
    this.close();
  }

  close(): void {
    this.currentSuggest?.close();
    this.currentSuggest = null;
  }

  #ask(): void {
    const asking = this.#asking;
    this.#asking = undefined;
    if (asking?.place.editMode.cm.dom.isConnected) this.trigger(asking.place, asking.opens);
  }
}
