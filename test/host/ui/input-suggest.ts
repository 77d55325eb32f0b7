import type * as Obsidian from 'obsidian';
import { PopoverSuggest } from './popover-suggest';

export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
  limit = 100;
  #onSelect: ((value: T, event: MouseEvent | KeyboardEvent) => unknown) | undefined;

  constructor(
    app: Obsidian.App,
    readonly textInputEl: HTMLInputElement | HTMLDivElement,
  ) {
    super(app);
    const update = () => this.#update();
    textInputEl.addEventListener('input', update);
    textInputEl.addEventListener('focus', update);
    textInputEl.addEventListener('blur', () => this.close());
  }

  protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

  getValue(): string {
    return this.textInputEl instanceof HTMLInputElement
      ? this.textInputEl.value
      : this.textInputEl.textContent;
  }

  setValue(value: string): void {
    if (this.textInputEl instanceof HTMLInputElement) this.textInputEl.value = value;
    else this.textInputEl.setText(value);
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.#onSelect?.(value, event);
  }

  onSelect(callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
    this.#onSelect = callback;
    return this;
  }

  #update(): void {
    const query = this.getValue();
    const found = this.getSuggestions(query);
    if (!(found instanceof Promise)) {
      this.#show(found);
      return;
    }
    void found.then((values) => {
      if (query === this.getValue()) this.#show(values);
    });
  }

  #show(found: T[]): void {
    if (!this.textInputEl.isConnected) return;
    if (found.length === 0) {
      this.close();
      return;
    }
    this.open();
    this.suggestions.setSuggestions(this.limit > 0 ? found.slice(0, this.limit) : found);
    this.reposition(this.textInputEl.getBoundingClientRect());
  }
}
