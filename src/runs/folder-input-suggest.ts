import { AbstractInputSuggest, type App, prepareFuzzySearch, type TFolder } from 'obsidian';

/** Offers the folders of the vault in a text box. */
export class FolderInputSuggest extends AbstractInputSuggest<TFolder> {
  readonly #inputEl: HTMLInputElement;

  constructor(app: App, inputEl: HTMLInputElement) {
    super(app, inputEl);
    this.#inputEl = inputEl;
  }

  protected override getSuggestions(query: string): TFolder[] {
    const folders = this.app.vault.getAllFolders(true);
    if (query.trim() === '' || query === '/') return folders;
    const search = prepareFuzzySearch(query);
    return folders
      .flatMap((folder) => {
        const score = search(folder.path)?.score;
        return score === undefined ? [] : [{ folder, score }];
      })
      .sort((a, b) => b.score - a.score)
      .map(({ folder }) => folder);
  }

  override renderSuggestion(folder: TFolder, el: HTMLElement): void {
    el.setText(folder.path);
  }

  override selectSuggestion(folder: TFolder): void {
    this.setValue(folder.path);
    this.#inputEl.trigger('input');
    this.close();
  }
}
