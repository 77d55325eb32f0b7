import { AbstractInputSuggest, type App, prepareFuzzySearch, type TAbstractFile } from 'obsidian';

/** Offers paths of the vault in a text box: those of its folders, or of its notes. */
export class PathInputSuggest extends AbstractInputSuggest<TAbstractFile> {
  readonly #inputEl: HTMLInputElement;
  readonly #offered: () => readonly TAbstractFile[];

  constructor(app: App, inputEl: HTMLInputElement, offered: () => readonly TAbstractFile[]) {
    super(app, inputEl);
    this.#inputEl = inputEl;
    this.#offered = offered;
  }

  protected override getSuggestions(query: string): TAbstractFile[] {
    const offered = this.#offered();
    if (query.trim() === '' || query === '/') return [...offered];
    const search = prepareFuzzySearch(query);
    return offered
      .flatMap((item) => {
        const score = search(item.path)?.score;
        return score === undefined ? [] : [{ item, score }];
      })
      .sort((a, b) => b.score - a.score)
      .map(({ item }) => item);
  }

  override renderSuggestion({ path }: TAbstractFile, el: HTMLElement): void {
    el.setText(path);
  }

  override selectSuggestion({ path }: TAbstractFile): void {
    this.setValue(path);
    this.#inputEl.trigger('input');
    this.close();
  }
}
