import { nameKey } from '../term/fold';

interface NamedTerm {
  readonly headword: string;
  readonly names: readonly string[];
}

/**
 * Looks terms up by their names, in any spelling that counts as the same. Terms are gone through when one is first asked
 * for.
 */
export class TermNames<T extends NamedTerm> {
  readonly #terms: readonly T[];
  #byKey: ReadonlyMap<string, T> | undefined;

  constructor(terms: readonly T[]) {
    this.#terms = terms;
  }

  /** One whose headword it is goes before one that has it for another name, else the first in the list. */
  find(name: string): T | undefined {
    this.#byKey ??= byKey(this.#terms);
    return this.#byKey.get(nameKey(name));
  }
}

function byKey<T extends NamedTerm>(terms: readonly T[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  const add = (name: string, term: T): void => {
    const key = nameKey(name);
    if (key !== '' && !found.has(key)) found.set(key, term);
  };
  for (const term of terms) add(term.headword, term);
  for (const term of terms) for (const name of term.names) add(name, term);
  return found;
}
