import { GrowingQuery } from './growing-query';
import type { QueryForm } from './query';

/** In characters. A shorter query would match nearly every definition. */
const shortestInDefinition = 2;

/**
 * Searches folded definitions. As a query grows, only the definitions that contained its beginning are read again: a
 * text without `mod` cannot contain `model`.
 */
export class DefinitionSearch {
  readonly #definitions: readonly string[];
  /** The indexes of the definitions that contain a query. */
  readonly #found = new GrowingQuery<readonly number[]>((earlier, later) =>
    later.compact.includes(earlier.compact),
  );

  constructor(definitions: readonly string[]) {
    this.#definitions = definitions;
  }

  /** Indexes of the definitions that contain `query`, ascending. */
  find(query: QueryForm): readonly number[] {
    const { compact, isConsonants } = query;
    if (compact.length < shortestInDefinition || isConsonants) return [];
    return this.#found.answer(query, (within) => {
      const has = (place: number): boolean => this.#definitions[place]?.includes(compact) === true;
      return (within ?? this.#definitions.map((_, place) => place)).filter(has);
    });
  }
}
