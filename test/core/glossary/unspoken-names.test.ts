import { describe, expect, it } from 'vitest';
import { Glossary } from '../../../src/core';

/** The names of the only term of notes: headword, expansion, then `other`; what nobody calls it by is in brackets. */
function namesOf(notes: Readonly<Record<string, string>>): string[] {
  const glossary = new Glossary();
  for (const [path, text] of Object.entries(notes)) glossary.setNote({ path, text });
  const [{ headword, names, senses } = { headword: '', names: [], senses: [] }] = glossary.terms();
  const unspoken = new Set(senses[0]?.unspoken);
  return names.filter((name) => name !== headword).map((name) => (unspoken.has(name) ? `[${name}]` : name));
}

const note = (lines: string, body = ''): string => `---\ntags: ai\n${lines}\n---\n${body}`;

describe('names that nobody calls a term by', () => {
  const llm = '## LLM(Large Language Model)\n\nA model.\n';

  it.each([
    ['alias and title are names', 'RAG.md', note('title: 검색 증강 생성\naliases: [RAG]'), ['RAG']],
    [
      'headline and address of a post',
      '2024-08-14-large-language-models.md',
      note('title: 대규모 언어 모델 첫걸음\naliases: [LLM, 거대 언어 모델]', llm),
      ['Large Language Model', '[large-language-models]', '[대규모 언어 모델 첫걸음]', '거대 언어 모델'],
    ],
    [
      'unless they are given as an alias',
      '2024-08-14-언어-모델.md',
      note('title: 언어 모델 이야기\naliases: [LLM, 언어 모델 이야기, 언어-모델]', llm),
      ['Large Language Model', '언어 모델 이야기', '언어-모델'],
    ],
    [
      'a title that is a sentence',
      'Mixture of experts.md',
      note('title: "Mixture of experts: who answers?"\naliases: [MoE]'),
      ['Mixture of experts', '[Mixture of experts: who answers?]'],
    ],
    [
      'an address',
      'how-zero-shot-works.md',
      note('title: 제로샷\naliases: [제로숏]'),
      ['[how-zero-shot-works]', '제로숏'],
    ],
    ['two words may be written so', 'fine-tuning.md', note('title: 파인튜닝'), ['fine-tuning']],
  ])('%s', (_, path, text, expected) => {
    expect(namesOf({ [path]: text })).toEqual(expected);
  });

  it('are another number of the expansion', () => {
    const text = note('title: Large Language Models', '## LLM(Large Language Model)\n\nA model.\n');
    expect(namesOf({ 'Large Language Models.md': text })).toEqual([
      'Large Language Model',
      '[Large Language Models]',
    ]);
  });

  it('are none that another note uses', () => {
    const post = note('title: 언어 모델 이야기\naliases: [LM]');
    const other = note('title: LM', '\n## LM(언어 모델 이야기)\n\n글.\n');
    expect(namesOf({ '2024-01-01-lm.md': post, 'LM.md': other })).toContain('언어 모델 이야기');
  });
});
