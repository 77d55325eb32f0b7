import { type App, renderMatches, SuggestModal } from 'obsidian';
import { createTermSearch, queryMarker, type Term, type TermSearch } from '../../core';

/** Asks for a term of the glossary, with the panel's search. */
export class TermPicker extends SuggestModal<Term> {
  readonly #search: TermSearch;
  readonly #onChoose: (term: Term) => void;

  /** @param terms all terms, in the order of their names */
  constructor(
    app: App,
    {
      terms,
      placeholder,
      onChoose,
    }: {
      readonly terms: readonly Term[];
      readonly placeholder: string;
      readonly onChoose: (term: Term) => void;
    },
  ) {
    super(app);
    this.#search = createTermSearch(terms);
    this.#onChoose = onChoose;
    this.setPlaceholder(placeholder);
  }

  override getSuggestions(query: string): Term[] {
    return [...this.#search.search(query)];
  }

  override renderSuggestion({ headword, names }: Term, el: HTMLElement): void {
    const rangesIn = queryMarker(this.inputEl.value);
    const draw = (target: HTMLElement, text: string): void =>
      renderMatches(
        target,
        text,
        rangesIn(text).map(({ from, to }) => [from, to]),
      );
    draw(el.createDiv({ cls: 'suggestion-title', attr: { dir: 'auto' } }), headword);
    const others = names.filter((name) => name !== headword);
    if (others.length === 0) return;
    const note = el.createDiv({ cls: 'suggestion-note', attr: { dir: 'auto' } });
    for (const [index, name] of others.entries()) {
      if (index > 0) note.appendText(' · ');
      draw(note, name);
    }
  }

  override onChooseSuggestion(term: Term): void {
    this.#onChoose(term);
  }
}
