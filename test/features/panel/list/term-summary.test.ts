import { describe, expect, it } from 'vitest';
import { termSummary } from '../../../../src/features/panel/list/term-summary';
import { aTerm } from '../term-builder';

describe('what a row says of a term', () => {
  it('has expansion, the name in the other script, and the definition', () => {
    const term = aTerm('LLM', {
      expansion: 'Large Language Model',
      names: ['LLM', 'Large Language Model', '대규모 언어 모델', '거대 언어 모델'],
      definition: '글을 이어 쓰는 모형.',
    });
    expect(termSummary(term)).toEqual({
      expansion: 'Large Language Model',
      otherName: '대규모 언어 모델',
      definition: '글을 이어 쓰는 모형.',
    });
  });

  it('has the Latin name of a Korean headword, and no unspoken name', () => {
    expect(termSummary(aTerm('임베딩', { names: ['임베딩', '임베딩이란', 'Embedding'] }))).toEqual({
      otherName: 'Embedding',
    });
    const sense = { names: ['챗봇 이야기'], unspoken: ['챗봇 이야기'], sources: [] };
    expect(termSummary(aTerm('GPT', { names: ['GPT', '챗봇 이야기'], senses: [sense] }))).toEqual({});
  });

  it.each([
    ['A **model** of [[Language|language]], see [this](x.md).', 'A model of language, see this.'],
    [
      '`code`, *soft*, _low_, snake_case and ==bright==<br>\nnext',
      'code, soft, low, snake_case and bright next',
    ],
    ['![[picture.png]] Words', 'Words'],
    ['2 * 3 is six', '2 * 3 is six'],
  ])('reads %j as %j', (definition, words) => {
    expect(termSummary(aTerm('A', { definition })).definition).toBe(words);
  });

  it('has the first words of a long definition', () => {
    const { definition = '' } = termSummary(aTerm('A', { definition: '긴 글 '.repeat(200) }));
    expect(definition.length).toBeLessThan(125);
    expect(definition).toMatch(/…$/);
  });
});
