import { GrowingQuery } from './growing-query';
import type { QueryForm } from './query';

/** One character is in every definition. */
const shortestInDefinition = 2;

/**
 * Searches folded definitions. While a query grows, only what had its beginning is read again: a text without `mod` has
 * no `model` in it.
 */
export class DefinitionSearch {
  readonly #definitions: readonly string[];
  /** The places of all definitions that have a query. */
  readonly #found = new GrowingQuery<readonly number[]>((earlier, later) =>
    later.compact.includes(earlier.compact),
  );

  constructor(definitions: readonly string[]) {
    this.#definitions = definitions;
  }

  /** Places of the definitions that have `query` in them, ascending. */
  find(query: QueryForm): readonly number[] {
    const { compact, isConsonants } = query;
    if (compact.length < shortestInDefinition || isConsonants) return [];
    return this.#found.answer(query, (within) => {
      const has = (place: number): boolean => this.#definitions[place]?.includes(compact) === true;
      return (within ?? this.#definitions.map((_, place) => place)).filter(has);
    });
  }
}
