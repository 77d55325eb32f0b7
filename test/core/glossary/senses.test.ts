import { describe, expect, it } from 'vitest';
import { Glossary, type Term } from '../../../src/core';

type Notes = Readonly<Record<string, string>>;

/** The terms of notes that all belong to the glossary. Notes called by a day are no terms themselves. */
function termsOf(notes: Notes): readonly Term[] {
  const glossary = new Glossary({ tags: [], folders: ['/'] });
  for (const [path, text] of Object.entries(notes)) glossary.setNote({ path, text });
  return glossary.terms();
}

function expansions(notes: Notes): readonly (string | undefined)[] {
  return termsOf(notes).flatMap(({ senses }) => senses.map(({ expansion }) => expansion));
}

/** Paths of each sense of the first term. */
function places(notes: Notes): readonly (readonly string[])[] {
  return termsOf(notes)[0]?.senses.map(({ sources }) => sources.map(({ path }) => path)) ?? [];
}

const day1 = '2024-01-01.md';
const day2 = '2024-01-02.md';
const day3 = '2024-01-03.md';

describe('several senses', () => {
  it('stand in order of how many places they have', () => {
    const seldom = { [day1]: '## CV(Computer Vision)' };
    const often = { [day2]: '## CV(Cross Validation)', [day3]: '## CV(Cross Validation)' };
    expect(expansions({ ...seldom, ...often })).toEqual(['Cross Validation', 'Computer Vision']);
  });

  it('stand with a definition before those with more places', () => {
    const defined = { [day3]: '## CV(Computer Vision)\n\n기계가 보는 일이다.' };
    const often = { [day1]: '## CV(Cross Validation)', [day2]: '## CV(Cross Validation)' };
    expect(expansions({ ...defined, ...often })).toEqual(['Computer Vision', 'Cross Validation']);
  });

  it('leave what says no more to the one that most places are of', () => {
    const vision = { [day1]: '## CV(Computer Vision)' };
    const validation = { [day2]: '## CV(Cross Validation)', [day3]: '## CV(Cross Validation)' };
    const bare = { '2024-01-04.md': '## CV란\n\n뜻이다.' };
    expect(places({ ...vision, ...validation, ...bare })).toEqual([[day2, day3, '2024-01-04.md'], [day1]]);
  });
});

describe('one sense', () => {
  it('is listed under the acronym that is spelled out, however many notes have the long name', () => {
    const terms = termsOf({
      'Large Language Model.md': '',
      'more/Large Language Model.md': '',
      [day3]: '## LLM(Large Language Model)',
    });
    expect(terms.map(({ headword }) => headword)).toEqual(['LLM']);
  });

  it('is spelled out in English rather than Korean, and in the singular', () => {
    const korean = { [day1]: '*[LLM]: 거대 모델' };
    const plural = { [day2]: '## LLM(Large Language Models)' };
    const singular = { [day3]: '## LLM(Large Language Model)' };
    expect(expansions({ ...korean, ...plural })).toEqual(['Large Language Models']);
    expect(expansions({ ...plural, ...singular })).toEqual(['Large Language Model']);
  });

  it('has a mention among its places only where nothing else spells it out', () => {
    const mention = { [day2]: 'LoRA(Low-Rank Adaptation)를 쓴다.' };
    expect(places({ [day1]: '## LoRA란\n\n작게 배운다.', ...mention })).toEqual([[day1, day2]]);
    expect(places({ [day1]: '## LoRA(Low-Rank Adaptation)', ...mention })).toEqual([[day1]]);
  });

  it('comes together by way of a place that has the names of two others', () => {
    const terms = termsOf({
      '1/Rescaling.md': '# 정규화(Normalization)',
      '2/Upscaling.md': '# 정규화(Scaling)',
      '3/Scaling.md': '# 정규화(Normalization)',
      '4/2024-01-01.md': '## 정규화(Rescaling)',
      '4/2024-01-02.md': '## 정규화(Upscaling)',
    });
    expect(terms.map(({ senses }) => senses.map(({ names }) => names))).toEqual([
      [['Normalization', 'Rescaling', 'Scaling', 'Upscaling']],
    ]);
  });
});
