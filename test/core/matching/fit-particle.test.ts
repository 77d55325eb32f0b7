import { describe, expect, it } from 'vitest';
import { ParticleFitter } from '../../../src/core/matching/fit-particle';
import { lastSound } from '../../../src/core/matching/last-sound';
import { Final } from '../../../src/core/matching/boundaries';

const fitter = new ParticleFitter();

/** Names by how they end when they are read aloud. */
const names = {
  /** 받침 없음. */
  vowel: [
    ...[
      '데이터',
      '가중치',
      '파라미터',
      '트랜스포머',
      '코퍼스',
      '어텐션 헤드',
      '쿼리',
      '알파',
      '버트',
      '라마',
      '에이전트',
      '벡터',
    ],
    ...[
      'BERT',
      'GPT',
      'CPU',
      'AI',
      'MoE',
      'GRU',
      'RAG',
      'MLP',
      'GPU',
      'PPO',
      'API',
      'RLHF',
      'ChatGPT',
      'RoBERTa',
      'KoBERT',
    ],
    ...[
      'YOLO',
      'LoRA',
      'ReLU',
      'Llama',
      'Claude',
      'Transformer',
      'PyTorch',
      'prompt',
      'float',
      'network',
      'DeepSeek',
      'Keras',
    ],
    ...[
      'GPT-4',
      'T5',
      'GPT-2',
      'v9',
      'GPT-4o',
      '7B',
      'C++',
      'GPTs',
      'k-means',
      'α',
      'Q*',
      '가중치(weight)',
      'VAE',
    ],
  ],
  /** ㄹ 받침. */
  rieul: [
    ...['모델', '커널', '레이블', '언어 모델', '샘플', '확률'],
    ...[
      'ML',
      'SQL',
      'RL',
      'model',
      'kernel',
      'scale',
      'DeepL',
      'Mistral',
      'AutoML',
      'OCR',
      'GPT-1',
      'Phi-7',
      'YOLOv8',
      'L1',
    ],
  ],
  /** 다른 받침. */
  consonant: [
    ...[
      '토큰',
      '학습',
      '임베딩',
      '배경',
      '신경망',
      '손실값',
      '역전파 알고리즘',
      '대규모 언어 모델링',
      '강화 학습',
      '답',
    ],
    ...[
      'LLM',
      'CNN',
      'SVM',
      'GAN',
      'LSTM',
      'RNN',
      'CLIP',
      'UMAP',
      'LIME',
      'VLM',
      'JSON',
      'LLM(대규모 언어 모델)',
    ],
    ...[
      'token',
      'fine-tuning',
      'embedding',
      'ResNet',
      'chatbot',
      'dropout',
      'pipeline',
      'type',
      'feedback',
      'Word2Vec',
      'web',
    ],
    ...['GPT-3', 'v10', 'Top-100', '3.6', 'VGG-16'],
  ],
} as const;

/** Particles and forms of 이다 with two shapes: behind a consonant, behind ㄹ, behind a vowel. */
const particles = [
  ['은', '은', '는'],
  ['이', '이', '가'],
  ['을', '을', '를'],
  ['과', '과', '와'],
  ['과의', '과의', '와의'],
  ['으로', '로', '로'],
  ['으로는', '로는', '로는'],
  ['으로부터의', '로부터의', '로부터의'],
  ['으로서', '로서', '로서'],
  ['으로써', '로써', '로써'],
  ['으론', '론', '론'],
  ['으로도', '로도', '로도'],
  ['이나', '이나', '나'],
  ['이나마', '이나마', '나마'],
  ['이든지', '이든지', '든지'],
  ['이라도', '이라도', '라도'],
  ['이라는', '이라는', '라는'],
  ['이라고', '이라고', '라고'],
  ['이라면', '이라면', '라면'],
  ['이란', '이란', '란'],
  ['이랑', '이랑', '랑'],
  ['이야말로', '이야말로', '야말로'],
  ['은커녕', '은커녕', '는커녕'],
  ['이었다', '이었다', '였다'],
  ['이어서', '이어서', '여서'],
  ['이에요', '이에요', '예요'],
] as const;

const cases = (Object.keys(names) as (keyof typeof names)[]).flatMap((sound) =>
  names[sound].map((name) => ({ sound, name })),
);

it('there are at least eighty names', () => {
  expect(cases.length).toBeGreaterThanOrEqual(80);
});

describe('the last sound', () => {
  it.each(cases)('of $name is a $sound', ({ sound, name }) => {
    expect(lastSound(name)).toBe(Final[sound]);
  });

  it.each(['模型', '', '???', 'C#', '🧠'])('of %s nobody knows', (name) => {
    expect(lastSound(name)).toBeUndefined();
  });
});

describe('each particle, behind each name', () => {
  it.each(cases)('$name', ({ sound, name }) => {
    const column = { consonant: 0, rieul: 1, vowel: 2 }[sound];
    for (const shapes of particles) {
      for (const ending of shapes)
        expect(`${name} ${fitter.fitEnding(ending, name)}`).toBe(`${name} ${shapes[column]}`);
    }
  });
});

describe('what follows a name in a text', () => {
  it.each([
    ['BERT', '를 쓴다', '버트', '를 쓴다'],
    ['모델', '은 크다', '토큰', '은 크다'],
    ['LLM', '으로 답한다', '언어 모델', '로 답한다'],
    ['데이터', '가 많다', '토큰', '이 많다'],
    ['데이터', '다.', '토큰', '이다.'],
    ['데이터', '지만', '토큰', '이지만'],
    ['토큰', '이며', '데이터', '이며'],
    ['토큰', '입니다', '데이터', '입니다'],
    ['데이터', '에서는', '토큰', '에서는'],
    ['데이터', '들이', '토큰', '들이'],
    ['LLM', '과정', '데이터', '과정'],
    ['LLM', '이론', '데이터', '이론'],
    ['토큰', '가장', '데이터', '가장'],
    ['토큰', ' 은', '데이터', ' 은'],
    ['토큰', '', '데이터', ''],
    ['토큰', '은', '模型', '은'],
    ['토큰', '은/는', '데이터', '은/는'],
    ['토큰', '을(를)', '데이터', '을(를)'],
  ])('%s%s becomes %s%s', (from, rest, to, fitted) => {
    const found = fitter.fit(from + rest, from.length, to);
    expect((found?.text ?? '') + rest.slice(found?.length ?? 0)).toBe(fitted);
  });

  it('is fitted in a text that has Hangul in parts, and stays so', () => {
    const text = '토큰은 크다'.normalize('NFD');
    const at = '토큰'.normalize('NFD').length;
    expect(fitter.fit(text, at, '데이터')).toEqual({
      length: '은'.normalize('NFD').length,
      text: '는'.normalize('NFD'),
    });
  });
});
