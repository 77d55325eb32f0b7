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

  it.each([
    ['트랜스포머', 'transformer'],
    ['트랜스포머 모델', 'transformer'],
    ['트랜스 포머', 'transformer'],
    ['파인튜닝', 'fine-tuning'],
    ['파인-튜닝', 'fine-tuning'],
    ['미세 조정', 'fine-tuning'],
    ['언어모델', 'language-model'],
    ['언어 모형', 'language-model'],
    ['초거대 언어모델', 'llm'],
    ['가우시안 혼합 모형', 'gmm'],
    ['사전학습', 'pre-training'],
    ['프리트레이닝', 'pre-training'],
    ['전이 훈련', 'transfer-learning'],
    ['체인 오브 소트', 'cot'],
    ['생각의사슬', 'cot'],
    ['퓨 샷', 'few-shot-prompting'],
    ['드랍아웃', 'dropout'],
    ['드롭 아웃', 'dropout'],
    ['콘볼루션 신경망', 'cnn'],
    ['하이퍼 파라메터', 'hyperparameter'],
    ['그라디언트 소실', 'vanishing-gradient'],
    ['그레이디언트 클리핑', 'gradient-clipping'],
    ['엠베딩', 'embedding'],
    ['라벨 스무딩', 'label-smoothing'],
    ['검증 데이터세트', 'validation-set'],
    ['유전 알고리듬', 'ga'],
    ['배치정규화', 'batchnorm'],
    ['오토 인코더', 'ae'],
    ['KV캐시', 'kv-cache'],
    ['벡터DB', 'vector-database'],
    ['에이전틱AI', 'agentic-ai'],
    ['피지컬AI', 'physical-ai'],
    ['챗GPT', 'chatgpt'],
    ['학습율', 'learning-rate'],
    ['그래디언트 디센트', 'gradient-descent'],
    ['크로스엔트로피 손실', 'cross-entropy'],
  ])('as Korean notes spell it, composed or not: %s: %s', (name, id) => {
    expect(find(name)).toEqual([id]);
    expect(find(name.normalize('NFD'))).toEqual([id]);
  });

  it.each([
    ['BERT 모델', 'bert'],
    ['BERT model', 'bert'],
    ['Mamba models', 'mamba'],
    ['라마 모델', 'llama'],
    ['GPT 모델', 'gpt'],
    ['YOLO model', 'yolo'],
    ['ReLU 함수', 'relu'],
    ['ReLU함수', 'relu'],
    ['ReLU function', 'relu'],
    ['Adam 알고리즘', 'adam'],
    ['LoRA 기법', 'lora'],
    ['드롭아웃 기법', 'dropout'],
    ['GPQA 벤치마크', 'gpqa'],
    ['GSM8K benchmark', 'gsm8k'],
    ['FAISS 라이브러리', 'faiss'],
    ['랭체인 프레임워크', 'langchain'],
  ])('by a name and the kind of thing that its line says it is: %s: %s', (name, id) => {
    expect(find(name)).toEqual([id]);
  });

  it('by no other kind, which makes another thing of it', () => {
    expect(find('LoRA 모델')).toEqual([]);
    expect(find('BERT 라이브러리')).toEqual([]);
    expect(find('gradient model')).toEqual([]);
    expect(find('agent model')).toEqual([]);
    expect(find('모델')).toEqual([]);
    expect(find(' 모델')).toEqual([]);
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
