import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { Glossary } from '../../../src/core';

const vault = fileURLToPath(new URL('../../vault-of-forms/', import.meta.url));

/** `npm start -- --vault test/vault-of-forms` shows them. */
it('a vault with a note for each form gives the terms of all', () => {
  const glossary = new Glossary({ tags: [], folders: ['/'] });
  for (const path of readdirSync(vault))
    glossary.setNote({ path, text: readFileSync(`${vault}${path}`, 'utf8') });
  const names = glossary
    .terms()
    .map(({ headword, names: all }) => [...new Set([headword, ...all])].join(' | '));
  expect(names).toEqual([
    'Beam Search | 빔 탐색',
    'Context window',
    'Embedding',
    'Epoch',
    'feature store',
    'Gradient',
    'LLM | Large Language Model',
    'Logit',
    'MoE | Mixture of Experts',
    'Perplexity | PPL',
    'Prompt',
    'RAG | Retrieval-Augmented Generation',
    'response cache',
    'temperature',
    'Top-k',
    '가중치',
    '강화 학습 | Reinforcement Learning',
    '과적합 | Overfitting',
    '드롭아웃 | Dropout',
    '배치',
    '배치 크기',
    '어텐션 | 주의 집중 | Attention',
    '역색인',
    '증류 | Distillation',
    '지연 평가 | Lazy Evaluation',
    '토큰 | Token',
    '토큰화',
    '파라미터 | 매개변수',
    '편향',
    '학습률',
  ]);
});
