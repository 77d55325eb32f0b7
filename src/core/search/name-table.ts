import { bitCount, type LetterMask } from './letter-mask';
import type { Searchable } from './searchable';

/** Characters that a name must have. */
export interface Wanted extends LetterMask {
  /** How many of them may be missing. */
  readonly slips: number;
  /** Those that must not be missing. */
  readonly certain: LetterMask;
}

/** A name that may answer. */
export interface NameFound {
  readonly name: Searchable;
  /** Its index among all names. */
  readonly at: number;
  /** The index of its term in the list. */
  readonly place: number;
  /** Its index among the names of its term. The headword is 0. */
  readonly index: number;
}

/**
 * The names of a list of terms, laid out so that names without the query's characters can be skipped unread. As many
 * characters may be missing as slips are allowed.
 */
export class NameTable {
  readonly #names: readonly Searchable[];
  /** Index of a term → start of its names in `#names`. One more entry gives the end. */
  readonly #starts: Int32Array;
  /** Index of a name in `#names` → index of its term. */
  readonly #places: Int32Array;
  readonly #low: Int32Array;
  readonly #high: Int32Array;

  /** @param terms the names of each term, its headword first */
  constructor(terms: readonly (readonly Searchable[])[]) {
    const names: Searchable[] = [];
    this.#starts = new Int32Array(terms.length + 1);
    // Plain loops, because `flat` and `from` take twenty times as long.
    terms.forEach((own, place) => {
      for (const name of own) names.push(name);
      this.#starts[place + 1] = names.length;
    });
    this.#names = names;
    this.#places = new Int32Array(names.length);
    for (let place = 0; place < terms.length; place++) {
      this.#places.fill(place, this.#starts[place], this.#starts[place + 1]);
    }
    this.#low = new Int32Array(names.length);
    this.#high = new Int32Array(names.length);
    names.forEach(({ low, high }, at) => {
      this.#low[at] = low;
      this.#high[at] = high;
    });
  }

  /** The number of terms. */
  get size(): number {
    return this.#starts.length - 1;
  }

  /**
   * Calls `visit` for each name that may match, in order.
   * @param within the names to try, as previously passed to `visit`; `undefined` for all
   */
  scan(wanted: Wanted, within: readonly number[] | undefined, visit: (found: NameFound) => void): void {
    const { low, high, slips, certain } = wanted;
    const count = within?.length ?? this.#names.length;
    for (let step = 0; step < count; step++) {
      const at = within?.[step] ?? step;
      const noLow = low & ~(this.#low[at] ?? 0);
      const noHigh = high & ~(this.#high[at] ?? 0);
      if ((noLow | noHigh) !== 0) {
        const isCertain = ((noLow & certain.low) | (noHigh & certain.high)) === 0;
        if (!isCertain || bitCount(noLow) + bitCount(noHigh) > slips) continue;
      }
      const name = this.#names[at];
      const place = this.#places[at] ?? 0;
      if (name !== undefined) visit({ at, name, place, index: at - (this.#starts[place] ?? 0) });
    }
  }
}
