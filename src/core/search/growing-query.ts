import type { QueryForm } from './query';

/**
 * The answers to a query and to its beginnings: while it grows, each is looked for within the one before; where keys are
 * taken back, it is at hand.
 */
export class GrowingQuery<Answer> {
  readonly #isBeginning: (earlier: QueryForm, later: QueryForm) => boolean;
  /** Each to a beginning of the next one's query. */
  readonly #answers: { readonly query: QueryForm; readonly answer: Answer }[] = [];

  /** @param isBeginning whether all that answers `later` answers `earlier`, too. */
  constructor(isBeginning: (earlier: QueryForm, later: QueryForm) => boolean) {
    this.#isBeginning = isBeginning;
  }

  /** @param search finds the answer within that to a beginning of the query; undefined: everywhere. */
  answer(query: QueryForm, search: (within: Answer | undefined) => Answer): Answer {
    let last = this.#answers.at(-1);
    while (last !== undefined && !this.#isBeginning(last.query, query)) {
      this.#answers.pop();
      last = this.#answers.at(-1);
    }
    if (last?.query.compact === query.compact) return last.answer;
    const answer = search(last?.answer);
    this.#answers.push({ query, answer });
    return answer;
  }
}
