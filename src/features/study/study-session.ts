import {
  type Clock,
  followTerms,
  type Grade,
  type GlossaryReader,
  type StudyCard,
  studiedTerm,
  studyRound,
  StudySchedule,
  type Term,
  withGraded,
  withoutGrade,
} from '../../core';
import type { StudyStore } from './study-store';

export interface StudySessionDeps {
  readonly glossary: Pick<GlossaryReader, 'terms'>;
  readonly store: Pick<StudyStore, 'memory' | 'keep'>;
  readonly clock: Clock;
}

/** The data for taking the last grade back. */
interface LastGrade {
  readonly asked: StudyCard;
  readonly queue: readonly StudyCard[];
  readonly done: number;
  readonly wasRepeated: boolean;
  /** What was remembered about the term before. */
  readonly before: ReturnType<typeof studiedTerm>;
  /** When it was graded, in milliseconds since 1970. */
  readonly at: number;
}

/** The number of cards in a round. */
const roundSize = 20;

/**
 * One round of cards: decides what is asked next, and what a grade does. A card that was not known comes again at the
 * end.
 */
export class StudySession {
  readonly #deps: StudySessionDeps;
  readonly #schedule = new StudySchedule();
  readonly #repeated = new Set<StudyCard>();
  #queue: readonly StudyCard[];
  #done = 0;
  #last: LastGrade | undefined;

  /** Begins a round with the present terms. */
  constructor(deps: StudySessionDeps) {
    this.#deps = deps;
    const { glossary, store, clock } = deps;
    const terms = glossary.terms();
    store.keep(followTerms(store.memory, terms));
    this.#queue = studyRound(terms, store.memory, { until: endOfDay(clock()), size: roundSize });
  }

  /** The number of known cards, of all cards in the round, and of those that had to be repeated. */
  get progress(): { readonly done: number; readonly total: number; readonly repeated: number } {
    return { done: this.#done, total: this.#done + this.#queue.length, repeated: this.#repeated.size };
  }

  /** The next card to ask; `undefined` at the end. Cards whose terms no longer exist are skipped. */
  next(): { readonly term: Term; readonly card: StudyCard } | undefined {
    const terms = new Map(this.#deps.glossary.terms().map((term) => [term.id, term]));
    this.#queue = this.#queue.filter(({ id }) => terms.has(id));
    const [card] = this.#queue;
    const term = card && terms.get(card.id);
    return card && term && { term, card };
  }

  /** For each grade, in how many seconds the card would be asked again. */
  intervals({ id, asked }: StudyCard): Readonly<Record<Grade, number>> {
    const now = this.#deps.clock().getTime();
    const after = this.#after({ id, asked }, now);
    const seconds = (grade: Grade): number => (after[grade].due - now) / 1000;
    return { again: seconds('again'), hard: seconds('hard'), good: seconds('good'), easy: seconds('easy') };
  }

  /** Grades a card. It is ignored if its term no longer exists. */
  grade(asked: StudyCard, grade: Grade): void {
    const { store, clock } = this.#deps;
    const next = this.next();
    if (next?.card !== asked) return;
    const at = clock().getTime();
    const card = this.#after(asked, at)[grade];
    this.#last = {
      asked,
      queue: this.#queue,
      done: this.#done,
      wasRepeated: this.#repeated.has(asked),
      before: studiedTerm(store.memory, asked.id),
      at,
    };
    store.keep(withGraded(store.memory, next.term, { asked: asked.asked, card }));
    const [, ...rest] = this.#queue;
    if (grade === 'again') {
      this.#repeated.add(asked);
      this.#queue = [...rest, asked];
    } else {
      this.#done += 1;
      this.#queue = rest;
    }
  }

  /** Whether the last grade can be taken back: nothing else has been remembered about the card since. */
  get canUndo(): boolean {
    if (this.#last === undefined) return false;
    const { asked, at } = this.#last;
    return studiedTerm(this.#deps.store.memory, asked.id)?.cards[asked.asked]?.reviewed === at;
  }

  /** Takes the last grade back, and makes its card the next one. Returns that card. */
  undo(): StudyCard | undefined {
    if (this.#last === undefined || !this.canUndo) return undefined;
    const { asked, queue, done, wasRepeated, before } = this.#last;
    const { store } = this.#deps;
    store.keep(withoutGrade(store.memory, asked.id, { asked: asked.asked, before }));
    this.#queue = queue;
    this.#done = done;
    if (!wasRepeated) this.#repeated.delete(asked);
    this.#last = undefined;
    return asked;
  }

  #after({ id, asked }: StudyCard, now: number): ReturnType<StudySchedule['after']> {
    return this.#schedule.after(studiedTerm(this.#deps.store.memory, id)?.cards[asked], now);
  }
}

/** The next midnight in the user's time zone. */
function endOfDay(now: Date): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
}
