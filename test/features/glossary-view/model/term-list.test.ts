import { describe, expect, it } from 'vitest';
import {
  listEntries,
  TermSorter,
  updatedInstant,
} from '../../../../src/features/glossary-view/model/term-list';
import { aTerm } from '../term-builder';

const lines = (...args: Parameters<typeof listEntries>): string[] =>
  listEntries(...args).map((entry) => (entry.kind === 'letter' ? `[${entry.letter}]` : entry.term.headword));

describe('listEntries', () => {
  const terms = [aTerm('모델'), aTerm('LLM'), aTerm('attention'), aTerm('4-bit'), aTerm('Agent')];

  it('puts letters before the terms that they hold', () => {
    expect(lines(terms, { sort: 'name', ranked: false }, new TermSorter())).toEqual([
      '[A]',
      'Agent',
      'attention',
      '[L]',
      'LLM',
      '[ㅁ]',
      '모델',
      '[#]',
      '4-bit',
    ]);
  });

  it('keeps the order of a search', () => {
    expect(lines(terms, { sort: 'name', ranked: true }, new TermSorter())).toEqual([
      '모델',
      'LLM',
      'attention',
      '4-bit',
      'Agent',
    ]);
  });

  it('counts positions over terms alone', () => {
    const positions = listEntries(terms, { sort: 'name', ranked: false }, new TermSorter()).flatMap(
      (entry) => (entry.kind === 'term' ? [entry.position] : []),
    );
    expect(positions).toEqual([1, 2, 3, 4, 5]);
  });

  it('sorts by mentions, then by name', () => {
    const counts: Record<string, number> = { LLM: 7, Agent: 7, 모델: 9 };
    const mentionCount = (term: { headword: string }): number => counts[term.headword] ?? 0;
    expect(lines(terms, { sort: 'mentions', ranked: false, mentionCount }, new TermSorter())).toEqual([
      '모델',
      'Agent',
      'LLM',
      'attention',
      '4-bit',
    ]);
  });
});

describe('updatedInstant', () => {
  it.each([
    ['2024-08-14', '2024-08-14T00:00:00.000Z'],
    ['2024-08-14 23:46:50 +0900', '2024-08-14T14:46:50.000Z'],
    ['2024-08-14T23:46:50+09:00', '2024-08-14T14:46:50.000Z'],
    ['"2024-08-14 23:46"', '2024-08-14T23:46:00.000Z'],
    ['1723646810000', '2024-08-14T14:46:50.000Z'],
  ])('%s is %s', (written, instant) => {
    expect(updatedInstant(written)).toBe(Date.parse(instant));
  });

  it.each([undefined, '', 'yesterday', '2024-13-45'])('%s is no instant', (written) => {
    expect(updatedInstant(written)).toBeUndefined();
  });
});
