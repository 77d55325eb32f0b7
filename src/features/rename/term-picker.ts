import { type App, FuzzySuggestModal } from 'obsidian';
import type { Term } from '../../core';

/** Asks for a term of the glossary, by any of its names. */
export class TermPicker extends FuzzySuggestModal<Term> {
  readonly #terms: readonly Term[];
  readonly #onChoose: (term: Term) => void;

  constructor(app: App, terms: readonly Term[], onChoose: (term: Term) => void) {
    super(app);
    this.#terms = terms;
    this.#onChoose = onChoose;
  }

  override getItems(): Term[] {
    return [...this.#terms];
  }

  override getItemText({ names }: Term): string {
    return names.join(' · ');
  }

  override onChooseItem(term: Term): void {
    this.#onChoose(term);
  }
}
