import { bitCount, type LetterMask } from './letter-mask';
import type { Searchable } from './searchable';

/** Characters that an answer must have. */
export interface Wanted extends LetterMask {
  /** How many of them it may lack. */
  readonly slips: number;
  /** Those that it may not lack at all. */
  readonly certain: LetterMask;
}

/** A name that may answer. */
export interface NameFound {
  readonly name: Searchable;
  /** Its place among all names. */
  readonly at: number;
  /** The place of its term in the list. */
  readonly place: number;
  /** Which of its term's names it is; the headword is 0. */
  readonly index: number;
}

/**
 * The names of a list of terms, laid out so that those which cannot answer a query are passed without being read: an
 * answer has all characters of the query, but for the slips that are allowed.
 */
export class NameTable {
  readonly #names: readonly Searchable[];
  /** Place of a term → where its names begin in `#names`; with the end. */
  readonly #starts: Int32Array;
  /** Place of a name in `#names` → place of its term. */
  readonly #places: Int32Array;
  readonly #low: Int32Array;
  readonly #high: Int32Array;

  /** @param terms the names of each term in turn, its headword first. */
  constructor(terms: readonly (readonly Searchable[])[]) {
    const names: Searchable[] = [];
    this.#starts = new Int32Array(terms.length + 1);
    // Plain loops: `flat` and `from` take twenty times as long, which would be felt.
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

  /** How many terms there are. */
  get size(): number {
    return this.#starts.length - 1;
  }

  /**
   * Calls `visit` for each name that may answer, in order.
   * @param within the names to look at, as `visit` was told of them; undefined: all.
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
