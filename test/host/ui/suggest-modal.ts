import type * as Obsidian from 'obsidian';
import { sortSearchResults } from 'obsidian-test-mocks/obsidian';
import { prepareFuzzySearch } from './fuzzy-search';
import { Modal } from './modal';
import { renderResults } from './render-matches';
import { SuggestionList } from './suggestion-list';

export abstract class SuggestModal<T> extends Modal {
  limit = 100;
  emptyStateText = 'No results found.';
  readonly inputEl: HTMLInputElement;
  readonly resultContainerEl: HTMLElement;
  readonly chooser: SuggestionList<T>;
  #instructionsEl: HTMLElement | undefined;

  constructor(app: Obsidian.App) {
    super(app);
    this.modalEl.className = 'prompt';
    this.modalEl.empty();
    this.inputEl = this.modalEl.createDiv('prompt-input-container').createEl('input', {
      cls: 'prompt-input',
      type: 'text',
      attr: { role: 'combobox', 'aria-expanded': true },
    });
    this.resultContainerEl = this.modalEl.createDiv('prompt-results');
    this.chooser = new SuggestionList<T>(this, this.resultContainerEl, this.scope);
    this.inputEl.addEventListener('input', () => void this.#update());
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract onChooseSuggestion(item: T, event: MouseEvent | KeyboardEvent): void;

  override open(): void {
    super.open();
    this.inputEl.focus();
    void this.#update();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
    this.inputEl.setAttr('aria-label', placeholder);
  }

  setInstructions(instructions: Obsidian.Instruction[]): void {
    this.#instructionsEl ??= this.modalEl.createDiv('prompt-instructions');
    this.#instructionsEl.empty();
    for (const { command, purpose } of instructions) {
      const el = this.#instructionsEl.createDiv('prompt-instruction');
      el.createSpan({ cls: 'prompt-instruction-command', text: command });
      el.createSpan({ text: purpose });
    }
  }

  onNoSuggestion(): void {
    this.chooser.setSuggestions([]);
    this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.close();
    this.onChooseSuggestion(value, event);
  }

  selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
    this.chooser.useSelectedItem(event);
  }

  async #update(): Promise<void> {
    const query = this.inputEl.value;
    const found = await this.getSuggestions(query);
    if (query !== this.inputEl.value) return;
    if (found.length === 0) this.onNoSuggestion();
    else this.chooser.setSuggestions(this.limit > 0 ? found.slice(0, this.limit) : found);
  }
}

export abstract class FuzzySuggestModal<T> extends SuggestModal<Obsidian.FuzzyMatch<T>> {
  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;

  getSuggestions(query: string): Obsidian.FuzzyMatch<T>[] {
    const search = prepareFuzzySearch(query);
    const found = this.getItems().flatMap((item) => {
      const match = query === '' ? { score: 0, matches: [] } : search(this.getItemText(item));
      return match ? [{ item, match }] : [];
    });
    if (query !== '') sortSearchResults(found);
    return found;
  }

  renderSuggestion(value: Obsidian.FuzzyMatch<T>, el: HTMLElement): void {
    renderResults(el, this.getItemText(value.item), value.match);
  }

  onChooseSuggestion(value: Obsidian.FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(value.item, event);
  }
}
