import { describe, expect, it } from 'vitest';
import { createReference } from '../../../src/core';

const reference = createReference();
const find = (name: string): string[] => reference.find(name).map(({ id }) => id);

describe('finding an entry', () => {
  it.each([
    ['RAG', 'rag'],
    ['rag', 'rag'],
    ['ＲＡＧ', 'rag'],
    ['RAGs', 'rag'],
    ['Retrieval-Augmented Generation', 'rag'],
    ['retrieval augmented generation', 'rag'],
    ['Retrieval‑Augmented  Generation', 'rag'],
    ['검색 증강 생성', 'rag'],
    ['검색증강생성', 'rag'],
    ['검색 증강 생성'.normalize('NFD'), 'rag'],
    ['Large Language Models', 'llm'],
    ['거대언어모델', 'llm'],
    ['대형 언어 모델', 'llm'],
    ['self attention', 'self-attention'],
    ['셀프어텐션', 'self-attention'],
    ['fine tuning', 'fine-tuning'],
    ['finetuning', 'fine-tuning'],
    ['파인 튜닝', 'fine-tuning'],
    ['미세조정', 'fine-tuning'],
    ['tf-idf', 'tf-idf'],
    ['TF·IDF', 'tf-idf'],
    ['k-nn', 'knn'],
    ['bayes theorem', 'bayes-theorem'],
    ['Bayes’ Theorem', 'bayes-theorem'],
    ['frechet inception distance', 'fid'],
    ['naïve Bayes', 'naive-bayes'],
    ['ε-greedy', 'epsilon-greedy'],
    ['K-Nearest Neighbours', 'knn'],
    ['topic modelling', 'topic-modeling'],
    ['Tokenisation', 'tokenization'],
    ['vision transformers', 'vit'],
    ['R²', 'r-squared'],
    ['환각', 'hallucination'],
    ['할루시네이션', 'hallucination'],
    ['합성곱 신경망', 'cnn'],
    ['Adam optimizer', 'adam'],
    ['ROUGE Scores', 'rouge'],
  ])('by %s: %s', (name, id) => {
    expect(find(name)).toEqual([id]);
  });

  it('gives every meaning of a name, the usual one first', () => {
    expect(find('MAE')).toEqual(['mae', 'masked-autoencoder']);
    expect(find('LDA')).toEqual(['lda', 'latent-dirichlet-allocation']);
    expect(find('CV')).toEqual(['cv', 'cross-validation']);
    expect(find('정규화')).toEqual(['normalization', 'regularization']);
    expect(find('bias')).toEqual(['bias', 'bias-term']);
    expect(find('SSL')).toEqual(['self-supervised-learning', 'semi-supervised-learning']);
    expect(find('MAP')).toEqual(find('mAP'));
  });

  it('gives nothing for what it does not have', () => {
    expect(find('')).toEqual([]);
    expect(find('  ')).toEqual([]);
    expect(find('constructor')).toEqual([]);
    expect(find('점심 메뉴')).toEqual([]);
    expect(find('agent framework')).toEqual([]);
  });

  it('finds every entry by each of its names, in capitals and decomposed', () => {
    const lost = reference
      .entries()
      .flatMap((entry) =>
        [entry.headword, entry.expansion ?? entry.headword, ...entry.names, ...entry.korean]
          .flatMap((name) => [name, name.toUpperCase(), name.normalize('NFD')])
          .filter((name) => !reference.find(name).includes(entry)),
      );
    expect(lost).toEqual([]);
  });
});
