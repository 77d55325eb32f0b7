import type * as Obsidian from 'obsidian';
import { asHostApp } from '../app/host-app';
import { Scope } from '../app/keymap';
import { SuggestionList } from './suggestion-list';

/** Suggestions in a box beside the text that is being typed. */
export abstract class PopoverSuggest<T> {
  readonly scope: Scope;
  readonly suggestEl = createDiv('suggestion-container');
  readonly suggestions: SuggestionList<T>;
  isOpen = false;

  constructor(
    readonly app: Obsidian.App,
    scope?: Scope,
  ) {
    this.scope = scope ?? new Scope(asHostApp(app).scope);
    this.suggestions = new SuggestionList<T>(this, this.suggestEl.createDiv('suggestion'), this.scope);
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
  }

  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    asHostApp(this.app).keymap.pushScope(this.scope);
    activeDocument.body.append(this.suggestEl);
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    asHostApp(this.app).keymap.popScope(this.scope);
    this.suggestEl.detach();
  }

  onHistoryBack(): void {
    this.close();
  }

  /** Below the given box, or above it if there is no room. */
  reposition(box: Pick<DOMRect, 'left' | 'top' | 'bottom'>): void {
    const own = this.suggestEl.getBoundingClientRect();
    const { innerWidth, innerHeight } = window;
    const below = box.bottom + 4;
    const top = below + own.height > innerHeight ? box.top - own.height - 4 : below;
    this.suggestEl.setCssStyles({
      left: `${Math.max(4, Math.min(box.left, innerWidth - own.width - 4))}px`,
      top: `${Math.max(4, top)}px`,
    });
  }
}
