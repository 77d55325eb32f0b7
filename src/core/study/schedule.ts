import { FSRSAlgorithm, Rating } from 'ts-fsrs';
import type { CardMemory } from '../settings/study-memory';

/** How well a card was known, as FSRS counts. */
export type Grade = 'again' | 'hard' | 'good' | 'easy';

/** The grades from worst to best, in the order of the keys 1 to 4. */
export const grades: readonly Grade[] = ['again', 'hard', 'good', 'easy'];

const day = 86_400_000;
/** The earliest time, in milliseconds, after which a card that was not known is asked again. */
const soon = 600_000;

/**
 * Decides when a card is due again, by FSRS-6 with its default weights, so that nine out of ten are still known then.
 * Source: “The Algorithm”, wiki of open-spaced-repetition; the formulas are those of `ts-fsrs`.
 */
export class StudySchedule {
  readonly #fsrs = new FSRSAlgorithm({});

  /**
   * The new memory of a card for each grade. `undefined` stands for a card that was never asked. A better grade is
   * always due later.
   * @param now milliseconds since 1970
   */
  after(memory: CardMemory | undefined, now: number): Readonly<Record<Grade, CardMemory>> {
    // If the clock was set back, the elapsed time must not be negative.
    const elapsed = memory === undefined ? 0 : Math.max(0, Math.floor((now - memory.reviewed) / day));
    const state =
      memory === undefined ? null : { stability: memory.stability, difficulty: memory.difficulty };
    const after = (rating: Exclude<Rating, Rating.Manual>): Pick<CardMemory, 'stability' | 'difficulty'> =>
      this.#fsrs.next_state(state, elapsed, rating);
    const [again, hard] = [after(Rating.Again), after(Rating.Hard)];
    const [good, easy] = [after(Rating.Good), after(Rating.Easy)];
    const days = (stability: number): number => this.#fsrs.next_interval(stability, elapsed);
    const hardDays = Math.min(days(hard.stability), days(good.stability));
    const goodDays = Math.max(days(good.stability), hardDays + 1);
    const easyDays = Math.max(days(easy.stability), goodDays + 1);
    const card = (state: typeof again, wait: number): CardMemory => ({
      ...state,
      reviewed: now,
      due: now + wait,
    });
    return {
      again: card(again, soon),
      hard: card(hard, hardDays * day),
      good: card(good, goodDays * day),
      easy: card(easy, easyDays * day),
    };
  }
}
