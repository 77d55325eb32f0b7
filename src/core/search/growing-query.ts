import type { QueryForm } from './query';

/**
 * Keeps the answers to a query and its beginnings. A longer query is searched only within the answer to its beginning.
 * After Backspace, the earlier answer is still available.
 */
export class GrowingQuery<Answer> {
  readonly #isBeginning: (earlier: QueryForm, later: QueryForm) => boolean;
  /** Each query is a beginning of the next one. */
  readonly #answers: { readonly query: QueryForm; readonly answer: Answer }[] = [];

  /** @param isBeginning whether everything that answers `later` also answers `earlier` */
  constructor(isBeginning: (earlier: QueryForm, later: QueryForm) => boolean) {
    this.#isBeginning = isBeginning;
  }

  /** @param search finds the answer, within an earlier answer if one is given */
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
