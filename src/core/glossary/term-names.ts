import { nameKey } from '../term/fold';

interface NamedTerm {
  readonly headword: string;
  readonly names: readonly string[];
}

/** Looks terms up by name, in any equivalent spelling. The table is built at the first look-up. */
export class TermNames<T extends NamedTerm> {
  readonly #terms: readonly T[];
  #byKey: ReadonlyMap<string, T> | undefined;

  constructor(terms: readonly T[]) {
    this.#terms = terms;
  }

  /** The term with this name. A headword takes precedence over other names; otherwise the first term in the list. */
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
