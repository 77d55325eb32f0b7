import type { Scope } from '../app/keymap';

export interface SuggestionOwner<T> {
  renderSuggestion(value: T, el: HTMLElement): void;
  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}

/** The rows of suggestions, and the keys that move through them. */
export class SuggestionList<T> {
  values: readonly T[] = [];
  selectedItem = 0;

  constructor(
    readonly owner: SuggestionOwner<T>,
    readonly containerEl: HTMLElement,
    scope: Scope,
  ) {
    containerEl.setAttrs({ role: 'listbox', 'aria-label': 'Suggestions' });
    const move = (step: number) => (event: KeyboardEvent) => {
      if (event.isComposing || this.values.length === 0) return undefined;
      this.select((this.selectedItem + step + this.values.length) % this.values.length);
      return false;
    };
    scope.register([], 'ArrowDown', move(1));
    scope.register([], 'ArrowUp', move(-1));
    scope.register([], 'Enter', (event) => (this.useSelectedItem(event) ? false : undefined));
  }

  setSuggestions(values: readonly T[]): void {
    this.values = values;
    this.containerEl.empty();
    values.forEach((value, index) => {
      const el = this.containerEl.createDiv({ cls: 'suggestion-item', attr: { role: 'option' } });
      this.owner.renderSuggestion(value, el);
      el.addEventListener('mousemove', () => this.select(index));
      // The text field keeps the focus.
      el.addEventListener('mousedown', (event) => event.preventDefault());
      el.addEventListener('click', (event) => this.owner.selectSuggestion(value, event));
    });
    this.select(0);
  }

  select(index: number): void {
    this.selectedItem = index;
    Array.from(this.containerEl.children).forEach((el, at) => {
      el.toggleClass('is-selected', at === index);
      el.setAttr('aria-selected', at === index);
      if (at === index) el.scrollIntoView({ block: 'nearest' });
    });
  }

  useSelectedItem(event: MouseEvent | KeyboardEvent): boolean {
    const value = this.values[this.selectedItem];
    if (value === undefined || ('isComposing' in event && event.isComposing)) return false;
    this.owner.selectSuggestion(value, event);
    return true;
  }
}
