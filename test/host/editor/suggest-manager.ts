import type { ViewUpdate } from '@codemirror/view';
import type * as Obsidian from 'obsidian';
import type { EditorPlace } from './editor-place';
import type { EditorSuggest } from './editor-suggest';

type Suggest = EditorSuggest<unknown>;

/**
 * Asks the plugins' suggests, one after the other, at each change that the reader types. At any other change, and when
 * the cursor moves, the one that is shown is asked whether it still has something to say; none is opened. So the app
 * does, by those who have read its code (1.12.7), though 50 ms later. Assumed: the list begins at its first item again.
 */
export class SuggestManager {
  readonly suggests: Suggest[] = [];
  currentSuggest: Suggest | null = null;

  addSuggest(suggest: Obsidian.EditorSuggest<unknown>): void {
    this.suggests.push(suggest as unknown as Suggest);
  }

  removeSuggest(suggest: Obsidian.EditorSuggest<unknown>): void {
    const own = suggest as unknown as Suggest;
    own.close();
    this.suggests.splice(this.suggests.indexOf(own), 1);
  }

  onChange(place: EditorPlace, update: ViewUpdate): void {
    const typed = update.transactions.some((tr) => tr.isUserEvent('input') || tr.isUserEvent('delete'));
    if (typed) this.trigger(place);
    else if (this.currentSuggest?.context && !this.currentSuggest.trigger(place)) this.close();
  }

  trigger(place: EditorPlace): void {
    for (const suggest of this.suggests) {
      if (!suggest.trigger(place)) continue;
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
}
