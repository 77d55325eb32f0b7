import type { ViewUpdate } from '@codemirror/view';
import type * as Obsidian from 'obsidian';
import type { EditorPlace } from './editor-place';
import type { EditorSuggest } from './editor-suggest';

type Suggest = EditorSuggest<unknown>;

/** Milliseconds from a change, or a move of cursor or focus, until suggesters are asked. */
export const askedAfter = 50;

/**
 * Asks the plugins' suggesters, one after another, a moment after each change, and after each move of the cursor or the
 * focus. Typed text, and changes that a plugin signs as such (`input…`, `delete…`), open the first one that has
 * suggestions. Anything else only updates the open one. This is how the app works according to people who have read its
 * code (1.12.7).
 *
 * Assumed: everything within that moment leads to a single question, and the list starts at its first item again.
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
