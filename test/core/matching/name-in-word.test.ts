import { describe, expect, it } from 'vitest';
import { nameInWord } from '../../../src/core/matching/name-in-word';

describe('the name in a word', () => {
  const nameIn = nameInWord();

  it.each([
    ['임베딩을', '임베딩'],
    ['데이터로부터의', '데이터'],
    ['GPT에서는', 'GPT'],
    ['LLM', 'LLM'],
    ['결과', '결과'],
    ['토큰화', '토큰화'],
    ['알고리즘', '알고리즘'],
    ['모델이'.normalize('NFD'), '모델'],
    ['embedding', 'embedding'],
    ['GPT-4가', 'GPT-4'],
    ['은', '은'],
  ])('%s is %s', (word, name) => expect(nameIn(word)).toBe(name));
});
