import { describe, expect, it } from 'vitest';
import { createReference, ReferenceSearch } from '../../../src/core';

const entries = createReference().entries();
const search = new ReferenceSearch();
const first = (query: string): string | undefined => search.search(entries, query)[0]?.headword;

describe('searching the reference', () => {
  it.each([
    ['RLHF', 'RLHF'],
    ['rlhf', 'RLHF'],
    ['ㄱㅅㅈㄱㅅㅅ', 'RAG'],
    ['검색증강생성', 'RAG'],
    ['검색 증', 'RAG'],
    ['retrieval augmented', 'RAG'],
    ['헷', 'GPT'],
  ])('finds %s', (query, headword) => {
    expect(first(query)).toBe(headword);
  });

  it('finds words of both languages in what the entries say', () => {
    expect(search.search(entries, 'human preferences').map(({ headword }) => headword)).toContain('RLHF');
    expect(search.search(entries, '코사인').map(({ headword }) => headword)).toContain('Cosine Similarity');
  });

  it('gives all for an empty query, and follows another list', () => {
    expect(search.search(entries, ' ')).toHaveLength(entries.length);
    expect(search.search(entries.slice(0, 1), 'RLHF')).toEqual([]);
    expect(first('RLHF')).toBe('RLHF');
  });
});
