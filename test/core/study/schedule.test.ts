// @vitest-environment node
import { build } from 'esbuild';
import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { fsrsForStudy } from '../../../build/fsrs-plugin.mjs';
import { type CardMemory, joinStudyMemory, parseStudyMemory } from '../../../src/core/settings/study-memory';
import { type Grade, grades, StudySchedule } from '../../../src/core/study/schedule';

const day = 86_400_000;
const start = Date.UTC(2026, 0, 1);
const schedule = new StudySchedule();

/** Grades, each so many days after the one before. */
type History = readonly (readonly [grade: Grade, days: number])[];
const histories = fc.array(
  fc.tuple(
    fc.constantFrom(...grades),
    fc.oneof(fc.constant(0), fc.double({ min: 0, max: 4000, noNaN: true })),
  ),
  { maxLength: 30 },
);

function play(
  history: History,
  by: Pick<StudySchedule, 'after'> = schedule,
): { card?: CardMemory; now: number } {
  let now = start;
  let card: CardMemory | undefined;
  for (const [grade, days] of history) {
    now += Math.round(days * day);
    card = by.after(card, now)[grade];
  }
  return { now, ...(card && { card }) };
}

describe('StudySchedule', () => {
  it.each<readonly [what: string, history: History, days: readonly number[]]>([
    ['a new card', [], [1, 2, 8]],
    ['known on the first day', [['good', 0]], [8, 11, 19]],
    [
      'known when it was due',
      [
        ['good', 0],
        ['good', 2],
      ],
      [32, 46, 77],
    ],
    [
      'known late',
      [
        ['good', 0],
        ['good', 20],
      ],
      [86, 121, 198],
    ],
    [
      'forgotten',
      [
        ['good', 0],
        ['good', 2],
        ['again', 11],
      ],
      [2, 3, 4],
    ],
  ])('asks again after so many days for hard, good and easy: %s', (_, history, days) => {
    const { card, now } = play(history);
    const at = Math.max(now, card?.due ?? 0);
    const after = schedule.after(card, at);
    expect([after.hard, after.good, after.easy].map(({ due }) => (due - at) / day)).toEqual(days);
    expect(after.again.due - at).toBe(600_000);
  });

  it('has the stability and the days of the scheduler of ts-fsrs', () => {
    const ratings = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy } as const;
    const whole = fc.array(fc.tuple(fc.constantFrom(...grades), fc.nat(500)), { maxLength: 20 });
    fc.assert(
      fc.property(whole, fc.nat(500), (history, days) => {
        const theirs = fsrs({ learning_steps: [], relearning_steps: [] });
        let [now, expected] = [start, createEmptyCard(start)];
        for (const [grade, days] of history) {
          now += days * day;
          expected = theirs.next(expected, now, ratings[grade]).card;
        }
        const at = now + days * day;
        const after = schedule.after(play(history).card, at);
        for (const grade of ['hard', 'good', 'easy'] as const) {
          const { stability, scheduled_days } = theirs.next(expected, at, ratings[grade]).card;
          expect(after[grade]).toMatchObject({ stability, due: at + scheduled_days * day });
        }
      }),
    );
  });

  it('has a better grade due later, whatever was graded before', () => {
    fc.assert(
      fc.property(histories, fc.double({ min: 0, max: 4000, noNaN: true }), (history, days) => {
        const { card, now } = play(history);
        const after = schedule.after(card, now + Math.round(days * day));
        const dues = grades.map((grade) => after[grade].due);
        expect([...new Set(dues)].sort((a, b) => a - b)).toEqual(dues);
      }),
    );
  });

  it('keeps all of a card through JSON', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { card } = play(history);
        const memory = {
          rag: { cards: { ...(card && { meaning: card }) }, note: 'RAG.md', meaning: '1:2:3' },
        };
        const read = parseStudyMemory(JSON.parse(JSON.stringify(memory)));
        expect(read).toEqual(card === undefined ? {} : memory);
      }),
    );
  });

  it('does not mind a clock that was put back', () => {
    const { good } = schedule.after(undefined, start);
    expect(schedule.after(good, start - 9 * day).good.due).toBeGreaterThan(start - 9 * day);
  });

  it('reckons in a release, which lacks parts of ts-fsrs, as it does here; and leaves Date alone', async () => {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL('../../../src/core/study/schedule.ts', import.meta.url))],
      bundle: true,
      write: false,
      format: 'esm',
      plugins: [fsrsForStudy()],
    });
    const code = outputFiles[0]?.text ?? '';
    expect(code).not.toContain('.prototype.');
    const released = (await import(
      `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
    )) as { readonly StudySchedule: new () => Pick<StudySchedule, 'after'> };
    const other = new released.StudySchedule();
    fc.assert(
      fc.property(histories, (history) => {
        expect(play(history, other)).toEqual(play(history));
      }),
    );
  });
});

const card = (reviewed: number): CardMemory => ({
  stability: 2,
  difficulty: 5,
  reviewed,
  due: reviewed + day,
});

describe('parseStudyMemory', () => {
  it.each([[undefined], [null], [[]], ['x'], [{ a: 1 }], [{ a: { cards: {} } }]])(
    '%j is nothing',
    (stored) => {
      expect(parseStudyMemory(stored)).toEqual({});
    },
  );

  it.each([
    [{ stability: 0 }],
    [{ difficulty: 0.5 }],
    [{ difficulty: 11 }],
    [{ stability: 1e9 }],
    [{ due: 'soon' }],
    [{ reviewed: null }],
  ])('leaves out a card with %j, on which FSRS would stumble, and keeps the others', (wrong) => {
    const stored = { a: { cards: { meaning: { ...card(1), ...wrong }, name: card(2) }, meaning: 'm' } };
    expect(parseStudyMemory(stored)).toEqual({ a: { cards: { name: card(2) }, meaning: 'm' } });
  });

  it('takes no name for a member of every object', () => {
    const stored = JSON.parse(
      `{"__proto__": ${JSON.stringify({ cards: { name: card(1) }, meaning: '' })}}`,
    ) as object;
    expect(Object.keys(parseStudyMemory(stored))).toEqual(['__proto__']);
  });
});

describe('joinStudyMemory', () => {
  it('has of each card what was graded last, from either side', () => {
    const here = {
      a: { cards: { meaning: card(5), name: card(1) }, note: 'Old.md', meaning: 'm' },
      b: { cards: { meaning: card(1) }, meaning: 'b' },
    };
    const there = {
      a: { cards: { meaning: card(3), name: card(7) }, note: 'New.md', meaning: 'm' },
      c: { cards: { name: card(1) }, meaning: 'c' },
    };
    const joined = {
      a: { cards: { meaning: card(5), name: card(7) }, note: 'New.md', meaning: 'm' },
      b: here.b,
      c: there.c,
    };
    expect(joinStudyMemory(here, there)).toEqual(joined);
    expect(joinStudyMemory(there, here)).toEqual(joined);
  });
});
