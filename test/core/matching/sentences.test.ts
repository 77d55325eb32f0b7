import { describe, expect, it } from 'vitest';
import { compileMatcher, findInMarkdown } from '../../../src/core';
import { koreanSentences } from './korean-sentences';
import { otherSentences } from './other-sentences';

const names = [
  ...['LLM', 'Large Language Model', '대규모 언어 모델', 'GPT', 'Generative Pre-trained Transformer'],
  ...['BERT', 'Bidirectional Encoder Representations from Transformers', 'Transformer', '트랜스포머'],
  ...['토큰', 'token', '모델', '사전학습', 'pre-training', '어텐션', 'attention mechanism', '임베딩'],
  ...['embedding', 'RAG', '검색 증강 생성', 'Retrieval-Augmented Generation', 'NLP', '자연어 처리'],
  ...['Natural Language Processing', 'zero-shot learning', '제로샷 학습', 'fine-tuning', '파인튜닝'],
  ...['미세 조정', 'IT', '환각', 'hallucination', '가중치', 'RL', '강화 학습', 'reinforcement learning'],
  ...[
    'AI',
    '인공지능',
    'RNN',
    '순환 신경망',
    'CNN',
    '합성곱 신경망',
    '注意機構',
    'トークン',
    '大语言模型',
    '模型',
  ],
];
const matcher = compileMatcher(names.map((name) => ({ id: name, names: [name] })));

/** The note with its mentions in «». */
function mark(markdown: string): string {
  let result = '';
  let at = 0;
  for (const { from, to } of findInMarkdown(matcher, markdown)) {
    result += `${markdown.slice(at, from)}«${markdown.slice(from, to)}»`;
    at = to;
  }
  return result + markdown.slice(at);
}

function plain(marked: string): string {
  return marked.replace(/[«»]/g, '');
}

describe.each(Object.entries({ ...koreanSentences, ...otherSentences }))('%s', (_, sentences) => {
  it.each(sentences)('%s', (sentence) => {
    expect(mark(plain(sentence))).toBe(sentence);
  });

  it.each(sentences)('%s, decomposed', (sentence) => {
    const decomposed = sentence.normalize('NFD');
    expect(mark(plain(decomposed))).toBe(decomposed);
  });

  it.each(sentences)('%s, every other character decomposed', (sentence) => {
    const mixed = Array.from(sentence, (character, index) =>
      index % 2 === 0 ? character : character.normalize('NFD'),
    ).join('');
    expect(mark(plain(mixed))).toBe(mixed);
  });
});
