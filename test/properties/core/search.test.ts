import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchRanges, searchTerms, type Term } from '../../../src/core';

const term: Term = {
  id: 'llm',
  headword: 'LLM',
  names: ['LLM', '언어 모델'],
  tags: [],
  sources: [],
  senses: [],
};
/** Keys in any order are what the wrong keyboard gives. */
const typed = fc.oneof(
  fc.stringMatching(/^[a-zQWERTOP -]*$/),
  fc.stringMatching(/^[ㄱ-ㅣ가각언어l ]*$/),
  fc.string({ unit: 'binary' }),
);

describe('searching', () => {
  test('bears whatever is typed', () => {
    fc.assert(
      fc.property(typed, (query) => {
        expect([0, 1]).toContain(searchTerms([term], query).length);
        expect(matchRanges('언어 모델 (LLM)', query).every(({ from, to }) => from < to)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
