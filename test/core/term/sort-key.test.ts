import { describe, expect, it } from 'vitest';
import { letterOfKey, sortKey } from '../../../src/core/term/sort-key';

describe('letterOfKey', () => {
  it.each([
    ['Transformer', 'T'],
    ['attention', 'A'],
    ['Émile', 'E'],
    ['ＬＬＭ', 'L'],
    ['강화학습', 'ㄱ'],
    ['꿈', 'ㄱ'],
    ['딥러닝', 'ㄷ'],
    ['뼈대', 'ㅂ'],
    ['힙', 'ㅎ'],
    ['강화학습'.normalize('NFD'), 'ㄱ'],
    ['ㅆ 받침', 'ㅅ'],
    ['“Attention”', 'A'],
    ['4-bit', '#'],
    ['注意力', '#'],
    ['🤖', '#'],
    ['', '#'],
  ])('%s stands under %s', (name, letter) => {
    expect(letterOfKey(sortKey(name))).toBe(letter);
  });
});

describe('sortKey', () => {
  it('puts Latin before Hangul before the rest, small beside great, and numbers by value', () => {
    const names = ['한국어', 'GPT-10', '3D', 'gpt-2', 'Zero-shot', '가중치', 'Éclair', 'eclat'];
    const byKey = [...names].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
    expect(byKey).toEqual(['Éclair', 'eclat', 'gpt-2', 'GPT-10', 'Zero-shot', '가중치', '한국어', '3D']);
  });
});
