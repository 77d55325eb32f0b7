import { bitCount, type LetterMask } from './letter-mask';
import type { Searchable } from './searchable';

/** Characters that an answer must have. */
export interface Wanted extends LetterMask {
  /** How many of them it may lack. */
  readonly slips: number;
}

/**
 * The names of a list of terms, laid out so that those which cannot answer a query are passed without being read: an
 * answer has all characters of the query, but for the slips that are allowed.
 */
export class NameTable {
  readonly #names: readonly Searchable[];
  /** Place of a term → where its names begin in `#names`; with the end. */
  readonly #starts: Int32Array;
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

  /** Calls `visit` for each name that may answer, in order. `index`: which of its term's names; the headword is 0. */
  scan(wanted: Wanted, visit: (name: Searchable, place: number, index: number) => void): void {
    const { low, high, slips } = wanted;
    const starts = this.#starts;
    const lows = this.#low;
    const highs = this.#high;
    for (let place = 0, at = 0; place < this.size; place++) {
      const start = at;
      for (const end = starts[place + 1] ?? 0; at < end; at++) {
        const noLow = low & ~(lows[at] ?? 0);
        const noHigh = high & ~(highs[at] ?? 0);
        if ((noLow | noHigh) !== 0 && (slips === 0 || bitCount(noLow) + bitCount(noHigh) > slips)) continue;
        const name = this.#names[at];
        if (name !== undefined) visit(name, place, at - start);
      }
    }
  }
}
