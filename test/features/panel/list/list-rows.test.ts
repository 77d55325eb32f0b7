import { describe, expect, it } from 'vitest';
import { lettersOf } from '../../../../src/features/panel/list/jump-marks';
import { listEntries, TermSorter } from '../../../../src/features/panel/list/list-rows';
import { anEntry, aTerm } from '../term-builder';

const lines = (...args: Parameters<typeof listEntries>): string[] =>
  listEntries(...args).map((entry) => {
    if (entry.kind === 'letter') return `[${entry.letter}]`;
    return entry.kind === 'term' ? entry.term.headword : `(${entry.entry.headword})`;
  });

describe('listEntries', () => {
  const terms = [aTerm('모델'), aTerm('LLM'), aTerm('attention'), aTerm('4-bit'), aTerm('Agent')];

  it('puts letters before their terms, in a long list', () => {
    const many = Array.from({ length: 100 }, (_, index) => aTerm(`Z${index}`));
    const listed = lines([...terms, ...many], { sort: 'name', ranked: false }, new TermSorter());
    expect(listed.slice(0, 6)).toEqual(['[A]', 'Agent', 'attention', '[L]', 'LLM', '[Z]']);
    expect(listed.slice(-4)).toEqual(['[ㅁ]', '모델', '[#]', '4-bit']);
  });

  it('marks the first term of each letter in a short list', () => {
    const entries = listEntries(terms, { sort: 'name', ranked: false }, new TermSorter());
    expect(
      entries.map((entry) => entry.kind === 'term' && [entry.term.headword, entry.startsLetter]),
    ).toEqual([
      ['Agent', 'A'],
      ['attention', undefined],
      ['LLM', 'L'],
      ['모델', 'ㅁ'],
      ['4-bit', '#'],
    ]);
    expect(lettersOf(entries).map(({ letter, index }) => `${letter}${index}`)).toEqual([
      'A0',
      'L2',
      'ㅁ3',
      '#4',
    ]);
  });

  it('lists the same terms as before again, and other terms as if new', () => {
    const sorter = new TermSorter();
    const byName = { sort: 'name', ranked: false } as const;
    const others = [aTerm('토큰'), ...terms.slice(1)];
    for (const list of [terms, terms, others, terms]) {
      expect(listEntries(list, byName, sorter)).toEqual(listEntries(list, byName, new TermSorter()));
    }
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

  it('counts positions only over terms', () => {
    const positions = listEntries(terms, { sort: 'name', ranked: false }, new TermSorter()).flatMap(
      (entry) => (entry.kind === 'term' ? [entry.position] : []),
    );
    expect(positions).toEqual([1, 2, 3, 4, 5]);
  });

  describe('with entries of the reference', () => {
    const reference = ['LoRA', 'Batch', '모멘텀'].map(anEntry);

    it('lists them below the terms of their letter', () => {
      expect(lines(terms, { sort: 'name', ranked: false, reference }, new TermSorter()).join(' ')).toBe(
        'Agent attention (Batch) LLM (LoRA) 모델 (모멘텀) 4-bit',
      );
    });

    it('lists them below all terms in any other order, and in the order of a search', () => {
      const sorter = new TermSorter();
      const mentionCount = (): number => 0;
      expect(
        lines(terms, { sort: 'mentions', ranked: false, mentionCount, reference }, sorter).slice(-3),
      ).toEqual(['(Batch)', '(LoRA)', '(모멘텀)']);
      expect(lines(terms, { sort: 'name', ranked: true, reference }, sorter).slice(-3)).toEqual([
        '(LoRA)',
        '(Batch)',
        '(모멘텀)',
      ]);
    });

    it('includes them in counts, and follows changes of their list', () => {
      const sorter = new TermSorter();
      const positions = (entries: typeof reference) =>
        listEntries(terms, { sort: 'name', ranked: false, reference: entries }, sorter).flatMap((entry) =>
          entry.kind === 'letter' ? [] : [entry.position],
        );
      expect(positions(reference)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
      expect(positions([])).toEqual([1, 2, 3, 4, 5]);
    });
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
