import { describe, expect, it } from 'vitest';
import { compileMatcher, defaultSettings } from '../../../src/core';
import { whyNotMarked } from '../../../src/core/marks/not-marked';

const scope = { ...defaultSettings, markLeftOut: ['Token', '모델'] };

describe('whyNotMarked', () => {
  it.each([
    ['LLM', 'LLM', undefined],
    ['이란어', '이란어', undefined],
    ['인지', '인지', undefined],
    ['금/은', '금/은', undefined],
    ['', '', 'empty'],
    [' - ', 'LLM', 'empty'],
    ['은', '은', 'only-particles'],
    ['은/는', '은/는', 'only-particles'],
    ['에서의', '에서의', 'only-particles'],
    ['에서의'.normalize('NFD'), 'LLM', 'only-particles'],
    ['K', 'k-means', 'too-short'],
    ['봄'.normalize('NFD'), '봄', 'too-short'],
    ['token', '토큰', 'left-out'],
    ['토큰', 'TOKEN', 'term-left-out'],
    ['model', '모델'.normalize('NFD'), 'term-left-out'],
  ])('%j of the term %j: %s', (name, headword, reason) => {
    expect(whyNotMarked(scope)(name, { headword })).toBe(reason);
  });

  it('says of no name that the matcher cannot find that it is marked', () => {
    const all = { markLeftOut: [], markSmallestName: 0 };
    for (const name of ['', ' ', '-', '–', '은', '을(를)', '까지', '은행', 'a', '은 a', '3', '模']) {
      const isFound = compileMatcher([{ id: 'x', names: [name] }]).find(name).length > 0;
      expect([name, whyNotMarked(all)(name, { headword: 'x' }) === undefined]).toEqual([name, isFound]);
    }
  });
});
