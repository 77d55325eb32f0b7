import { describe, expect, it } from 'vitest';
import { glossary, termsOf } from './terms-of';

describe.each([
  [
    '완전성:: 빠지지 않은 정도\n적시성:: 제때 닿은 정도',
    ['완전성: 빠지지 않은 정도', '적시성: 제때 닿은 정도'],
  ],
  ['- [**완전성**:: 빠지지 않은 정도]', ['완전성: 빠지지 않은 정도']],
  ['Completeness (완전성):: nothing missing', ['Completeness | 완전성: nothing missing']],
  ['**Completeness**:: nothing missing', ['Completeness: nothing missing']],
  ['source:: a blog', []],
])('%j', (text, terms) => {
  it('gives terms in a glossary', () => expect(termsOf(text, glossary)).toEqual(terms));
  it('gives none elsewhere', () => expect(termsOf(text)).toEqual([]));
});
