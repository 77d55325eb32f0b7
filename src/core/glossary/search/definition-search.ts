import type { QueryForm } from './query';

/** One character is in every definition. */
const shortestInDefinition = 2;

/**
 * Searches folded definitions. While a query grows, only what had its beginning is read again: a text without `mod` has
 * no `model` in it.
 */
export class DefinitionSearch {
  readonly #definitions: readonly string[];
  /** Queries, each with the one before in it, and the places of all definitions that have them. */
  readonly #found: { readonly query: string; readonly places: readonly number[] }[] = [];

  constructor(definitions: readonly string[]) {
    this.#definitions = definitions;
  }

  /** Places of the definitions that have `query` in them, ascending. */
  find({ compact, isConsonants }: QueryForm): readonly number[] {
    if (compact.length < shortestInDefinition || isConsonants) return [];
    let last = this.#found.at(-1);
    while (last !== undefined && !compact.includes(last.query)) {
      this.#found.pop();
      last = this.#found.at(-1);
    }
    if (last?.query === compact) return last.places;
    const has = (place: number): boolean => this.#definitions[place]?.includes(compact) === true;
    const candidates = last?.places ?? this.#definitions.map((_, place) => place);
    const places = candidates.filter(has);
    this.#found.push({ query: compact, places });
    return places;
  }
}
