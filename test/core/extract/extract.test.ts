import { describe, expect, it } from 'vitest';
import { extractTerms } from '../../../src/core/extract/extract';

/** The terms of a note's text without the note's own. */
function termsIn(text: string) {
  return extractTerms({ path: 'notes/2024-01-02.md', text });
}

/** `headword = expansion | other names`, one line a term. */
function summary(text: string): string[] {
  return termsIn(text).map(({ headword, expansion, names }) => {
    const others = names.filter((name) => name !== headword && name !== expansion);
    return [headword, expansion && ` = ${expansion}`, others.length > 0 && ` | ${others.join(', ')}`]
      .filter(Boolean)
      .join('');
  });
}

describe('headings', () => {
  it.each([
    ['## RAG(Retrieval-Augmented Generation)', 'RAG = Retrieval-Augmented Generation'],
    ['## RAG (Retrieval-Augmented Generation) 이란', 'RAG = Retrieval-Augmented Generation'],
    ['## Retrieval-Augmented Generation(RAG)란?', 'RAG = Retrieval-Augmented Generation'],
    [
      '### RAG(Retrieval-Augmented Generation, 검색 증강 생성)',
      'RAG = Retrieval-Augmented Generation | 검색 증강 생성',
    ],
    [
      '# 검색 증강 생성(Retrieval-Augmented Generation, RAG)\n# x',
      'RAG = Retrieval-Augmented Generation | 검색 증강 생성',
    ],
    ['## 1. RAG（Retrieval-Augmented Generation）란 무엇인가', 'RAG = Retrieval-Augmented Generation'],
    ['## 2) RAG(Retrieval-Augmented Generation)이란 무엇인가요?', 'RAG = Retrieval-Augmented Generation'],
    ['## 3.1 **RAG**(Retrieval-Augmented Generation) 설명', 'RAG = Retrieval-Augmented Generation'],
    ['## RAG(Retrieval-Augmented Generation)의 정의', 'RAG = Retrieval-Augmented Generation'],
    ['## What is RAG (Retrieval-Augmented Generation)?', 'RAG = Retrieval-Augmented Generation'],
    [
      '## [[RAG]]([Retrieval-Augmented Generation](https://a.example)) #ai ^block-1',
      'RAG = Retrieval-Augmented Generation',
    ],
    ['## RAG(Retrieval-Augmented Generation) ##', 'RAG = Retrieval-Augmented Generation'],
    ['## RAG: Retrieval-Augmented Generation', 'RAG = Retrieval-Augmented Generation'],
    ['## Support Vector Machine – SVM (서포트 벡터 머신)', 'SVM = Support Vector Machine | 서포트 벡터 머신'],
    ['RAG(Retrieval-Augmented Generation)\n---', 'RAG = Retrieval-Augmented Generation'],
    ['RAG(Retrieval-Augmented Generation)\n====\n# x', 'RAG = Retrieval-Augmented Generation'],
    ['## Large Language Models (LLMs)', 'LLM = Large Language Models'],
    ['## LoRA (Low-Rank Adaptation of Language Models)', 'LoRA = Low-Rank Adaptation of Language Models'],
    ['## A3C (Asynchronous Advantage Actor-Critic)', 'A3C = Asynchronous Advantage Actor-Critic'],
    [
      '## TF-IDF (Term Frequency – Inverse Document Frequency)',
      'TF-IDF = Term Frequency–Inverse Document Frequency',
    ],
    ['## KL divergence(Kullback-Leibler divergence)', 'KL divergence = Kullback-Leibler divergence'],
    ['## ReLU 함수(Rectified Linear Unit)', 'ReLU = Rectified Linear Unit | ReLU 함수'],
    ['## KV 캐시(Key-Value Cache)', 'KV 캐시 = Key-Value Cache'],
    ['## 합성곱 신경망 CNN(Convolutional Neural Network)', 'CNN = Convolutional Neural Network'],
    ['## 오토인코더(AutoEncoder, AE)', 'AE = AutoEncoder | 오토인코더'],
    ['## 오토인코더(Autoencoder: AE)', 'AE = Autoencoder | 오토인코더'],
    ['## RAG 개념 (Retrieval-Augmented Generation)', 'RAG = Retrieval-Augmented Generation'],
    ['## RAG(Retrieval-Augmented Generation) 시스템이란?', 'RAG = Retrieval-Augmented Generation'],
    ['## Introduction to RAG (Retrieval-Augmented Generation)', 'RAG = Retrieval-Augmented Generation'],
    ['## 오토인코더(AE: Autoencoder)', 'AE = Autoencoder | 오토인코더'],
    ['## RAG, Retrieval-Augmented Generation', 'RAG = Retrieval-Augmented Generation'],
    ['## RAG(Retrieval-Augmented Generation) - 검색 증강 생성', 'RAG = Retrieval-Augmented Generation'],
    ['## RAG(Retrieval-Augmented Generation): 찾고 답하기', 'RAG = Retrieval-Augmented Generation'],
    ['## A. RAG(Retrieval-Augmented Generation)', 'RAG = Retrieval-Augmented Generation'],
    ['## 01 RAG(Retrieval-Augmented Generation)', 'RAG = Retrieval-Augmented Generation'],
    ['## RAG [Retrieval-Augmented Generation]', 'RAG = Retrieval-Augmented Generation'],
    ['## RAG[Retrieval-Augmented Generation]이란?', 'RAG = Retrieval-Augmented Generation'],
    [
      '## 검색 증강 생성(RAG - Retrieval-Augmented Generation)',
      'RAG = Retrieval-Augmented Generation | 검색 증강 생성',
    ],
  ])('%s', (text, term) => {
    expect(summary(text)).toEqual([term]);
  });

  it.each([
    ['## 어텐션(Attention)', '어텐션 | Attention'],
    ['## Attention (어텐션)', 'Attention | 어텐션'],
    ['## 어텐션（Attention）이란?', '어텐션 | Attention'],
    ['## 주성분 분석(PCA)', '주성분 분석 | PCA'],
    ['## NLP(자연어처리)', 'NLP | 자연어처리'],
    ['## A* Algorithm (A* 알고리즘)', 'A* Algorithm | A* 알고리즘'],
    ['## Train/Test Split (학습/테스트 분할)', 'Train/Test Split | 학습/테스트 분할'],
    ['## Pruning (가지치기/프루닝)', 'Pruning | 가지치기, 프루닝'],
    ['## 깊이 우선 순회(Pre-order Traversal)', '깊이 우선 순회 | Pre-order Traversal'],
    ['## 인과 추론(Causal Inference)', '인과 추론 | Causal Inference'],
    ['## 차원의 저주(Curse of Dimensionality)', '차원의 저주 | Curse of Dimensionality'],
    ['## 소프트맥스(Softmax) 함수란', '소프트맥스 함수 | 소프트맥스, Softmax'],
    ['## Chapter 4. 정밀도(Precision)', '정밀도 | Precision'],
    ['## [평가] 정밀도(Precision)', '정밀도 | Precision'],
    ['## 3주차: 정밀도(Precision)', '정밀도 | Precision'],
    ['## 정밀도(精密度, Precision)', '정밀도 | 精密度, Precision'],
    ['## 2-3 트리(2-3 Tree)', '2-3 트리 | 2-3 Tree'],
    ['## Part 1 – 정밀도(Precision)', '정밀도 | Precision'],
    ['## 숨은 마르코프 모델(Hidden Markov Model)', '숨은 마르코프 모델 | Hidden Markov Model'],
    ['## 빠른 푸리에 변환(FFT)', '빠른 푸리에 변환 | FFT'],
    ['## RLHF (피드백을 통한 강화학습)', 'RLHF | 피드백을 통한 강화학습'],
    ['## Language Model (언어 모델)', 'Language Model | 언어 모델'],
    ['## LM (언어 모델)', 'LM | 언어 모델'],
    ['## 자연어 처리(NLP)', '자연어 처리 | NLP'],
    ['## 재현율(Recall 또는 Sensitivity)', '재현율 | Recall, Sensitivity'],
    ['## 재현율(Recall / Sensitivity)', '재현율 | Recall, Sensitivity'],
    [
      '## 전달 함수(Transfer Function, Activation Function)',
      '전달 함수 | Transfer Function, Activation Function',
    ],
    ['## 환경 변수 (Environment Variables)', '환경 변수 | Environment Variables'],
    ['## Softmax (소프트맥스 함수)', 'Softmax | 소프트맥스 함수'],
    ['## A-완전 / A-난해 (A-complete / A-hard)', 'A-완전 / A-난해 | A-complete / A-hard'],
  ])('%s is a bilingual pair', (text, term) => {
    expect(summary(text)).toEqual([term]);
  });

  it.each([
    ['## 어텐션이란', '어텐션'],
    ['## 토큰란?', '토큰'],
    ['## 토큰이란 무엇인가?', '토큰'],
    ['## 깊이란?', '깊이'],
    ['## LoRA란 무엇일까요?', 'LoRA'],
    ['## CORS가 무엇인가요?', 'CORS'],
    ['## 모델 압축은 무엇인가요?', '모델 압축'],
    ['## 신뢰도의 정의', '신뢰도'],
    ['## 차원의 저주란?', '차원의 저주'],
    ['## 토큰이란 무엇인가.', '토큰'],
    ["## '토큰'이란 무엇인가요?", '토큰'],
    ['## 토큰이란 무엇인가 — 글의 조각', '토큰'],
    ['## 질문 1: 토큰이란?', '토큰'],
    ['## 1-1 토큰이란?', '토큰'],
    ['## 토큰이란...', '토큰'],
    ['## 📌 What is a vector database?', 'vector database'],
    ['## What are embeddings in NLP?', 'embeddings'],
    ['## What is monkey patching in Python?', 'monkey patching'],
    ['## What is type conversion?', 'type conversion'],
    ['## 가상 메모리에 대해 설명해주세요.', '가상 메모리'],
    ['## RAG를 간단히 설명하시오', 'RAG'],
    ['## RAG가 무엇인지 설명해 보세요.', 'RAG'],
    ['## 토큰이란 무엇이고 왜 쓰나요?', '토큰'],
    ['## RAG란 무엇이며, 어떻게 쓰는가', 'RAG'],
  ])('%s defines one name', (text, term) => {
    expect(summary(text)).toEqual([term]);
  });

  it.each([
    '## DREAM (software)',
    '## Python (programming language)',
    '## KOTRA (SYB, KJJ)',
    '## Swift (프로그래밍 언어)',
    '## ETL (추출, 변환, 적재)',
    '## PyTorch (딥러닝 프레임워크)',
    '## Kafka (메시지 브로커)',
    '## Redis (인메모리 데이터베이스)',
    '## 앙상블(Bagging, Boosting)',
    '## 활성화 함수(Sigmoid, ReLU)',
    '## RAG [초안]',
    '## 검색 엔진(넷플릭스)',
    '## 레이어(출력)',
    '## 커널(운영체제)',
    '## 브라우저(사파리)',
    '## 저장소(리포지토리)',
    '## What are functions in Python?',
    '## What is the type of a token?',
    '## RAG 동작 과정을 설명해주세요.',
    '## 토큰과 글자의 차이를 설명해주세요.',
    '## 아는 모델에 대해 말해주세요.',
    '## What is self in Python language?',
    '## BERT (언어 모델)',
    '## 토큰 (NLP)',
    '## RAG (필수)',
    '## RAG(20분)',
    '## 모델 구조 (Model Architecture)',
    '## 잘 알려진 문제 (Known Issues)',
    '## 주의할 점 (Things to Know)',
    '## 학습 목표 (Learning Objectives)',
    '## 옵티마이저의 역사란?',
    '## What is the meaning of a token?',
    '## heap(binary heap)',
    '## GAN (GAN networks)',
    '## 어텐션',
    '## 언어 모델링',
    '## 참고',
    '## 참고문헌(References)',
    '## 예시 (ChatGPT)',
    '## Table of contents',
    '## Introduction',
    '## #1',
    '## 개요란?',
    '## 왜 토큰을 셀까요?',
    '## 혼란',
    '## 이란',
    '## 커다란',
    '## 활성화 함수 (Sigmoid, ReLU, Tanh 등)',
    '## 프로세스와 스레드의 차이(Process vs Thread)',
    '## 쿠키(Cookie)와 세션(Session)의 차이를 설명해주세요.',
    '## 정밀도와 재현율은 무엇인가요?',
    '## 데이터 처리 및 준비 (Data Handling & Preparation)',
    '## 모델을 작게 만드는 방법은 무엇인가요?',
    '## 좋은 모델의 정의는 무엇일까요?',
    '## 검색(2024년)',
    '## 옵티마이저의 종류(Types of Optimizer)',
    '## 논문 리뷰 (Paper Review)',
    '## 나란 무엇인가',
    '## 모델 학습하기(Training)',
    '## What is the difference between a list and a tuple?',
    '## What are the key features of RAG?',
    '## How does attention work?',
    '#RAG(Retrieval-Augmented Generation)',
    '## ![](a.png)',
  ])('%s gives no term', (text) => {
    expect(summary(text)).toEqual([]);
  });

  it('gives the heading as written, its line, and the first paragraph below it', () => {
    const text = [
      '---',
      'tags: [ai]',
      '---',
      '',
      '## **RAG**(Retrieval-Augmented Generation) 이란 ##',
      '',
      '![그림](a.png)',
      '',
      '검색한 문서를 *문맥*에 넣어',
      '답을 쓰게 한다.',
      '',
      '다음 문단.',
    ].join('\n');
    expect(termsIn(text)).toEqual([
      {
        headword: 'RAG',
        names: ['RAG', 'Retrieval-Augmented Generation'],
        expansion: 'Retrieval-Augmented Generation',
        definition: '검색한 문서를 *문맥*에 넣어\n답을 쓰게 한다.',
        kind: 'heading',
        line: 4,
        heading: '**RAG**(Retrieval-Augmented Generation) 이란',
      },
    ]);
  });
});

describe('names in bold on a line of their own', () => {
  it.each([
    ['**RAG (Retrieval-Augmented Generation)**\n\n찾아서 답한다.', '찾아서 답한다.'],
    ['**RAG (Retrieval-Augmented Generation)**\n찾아서 답한다.', '찾아서 답한다.'],
    ['__RAG (Retrieval-Augmented Generation):__\n\n- 항목\n\n찾아서 답한다.', '찾아서 답한다.'],
    ['**1. RAG란?**\n\n찾아서 답한다.', '찾아서 답한다.'],
    ['**RAG란?**\n\n## 다음\n\n찾아서 답한다.', undefined],
    ['**RAG란?**\n\n**어텐션(Attention)**\n\n찾아서 답한다.', undefined],
  ])('%j is a heading', (text, definition) => {
    const [term] = termsIn(`## 모델\n\n${text}`);
    expect(term).toMatchObject({ headword: 'RAG', kind: 'heading', line: 2, heading: '모델' });
    expect(term?.definition).toBe(definition);
  });

  it.each([
    '**장점**\n\n빠르다.',
    '**5. 관련 용어:**\n\n없다.',
    '**어텐션(Attention)** 은 볼 곳을 고른다.',
    '**어텐션(Attention)**\\\n**과 다른 것**이 있다.',
  ])('%j gives none', (text) => {
    expect(summary(`## 모델\n\n${text}`)).toEqual([]);
  });
});

describe('definitions below a heading', () => {
  const heading = '## 어텐션(Attention)';
  it.each([
    ['passes over a label', ['**1. 정의:**', '', '중요한 곳을 본다.'], '중요한 곳을 본다.'],
    [
      'takes what a label of a definition has',
      ['1. **정의:** 중요한 곳을 본다.', '2. **예:** 번역.'],
      '중요한 곳을 본다.',
    ],
    [
      'passes over a table',
      ['| a | b |', '| - | - |', '| c | d |', '', '중요한 곳을 본다.'],
      '중요한 곳을 본다.',
    ],
    ['passes over code', ['```py', 'x = 1', '```', '중요한 곳을 본다.'], '중요한 곳을 본다.'],
    ['passes over the source', ['출처: 논문', '', '중요한 곳을 본다.'], '중요한 곳을 본다.'],
    ['prefers a paragraph to a list', ['- 항목이다.', '', '중요한 곳을 본다.'], '중요한 곳을 본다.'],
    [
      'prefers what says so to what does not name it',
      ['글은 길다.', '', '볼 곳을 고르는 일을 **어텐션(attention)** 이라고 한다.'],
      '볼 곳을 고르는 일을 **어텐션(attention)** 이라고 한다.',
    ],
    [
      'takes a list with the words that lead to it',
      ['배우는 값의 수에 따라', '', '- 작은 것', '- 큰 것'],
      '배우는 값의 수에 따라\n- 작은 것\n- 큰 것',
    ],
    ['takes a quotation when that is all', ['> [!note] 요약', '> 중요한 곳을 본다.'], '중요한 곳을 본다.'],
    ['takes a sentence in a list when that is all', ['- 종류', '- 중요한 곳을 본다.'], '중요한 곳을 본다.'],
    ['goes into a subsection 정의', ['### 정의', '중요한 곳을 본다.'], '중요한 곳을 본다.'],
    ['goes into no other subsection', ['### 계산', '곱하고 더한다.'], undefined],
    ['takes none from the next section', ['## 다른 것', '곱하고 더한다.'], undefined],
    ['has none in a comment', ['<!-- 중요한 곳을', '본다. -->', '%% 숨김 %%'], undefined],
    ['passes over a question', ['왜 필요할까?', '', '중요한 곳을 본다.'], '중요한 곳을 본다.'],
    [
      'passes over what only announces',
      ['정의는 다음과 같다.', '', '중요한 곳을 본다.'],
      '중요한 곳을 본다.',
    ],
    [
      'passes over a credit',
      ['질문은 [옆 반](https://a.example)의 것을 참고하였습니다.', '', '중요한 곳을 본다.'],
      '중요한 곳을 본다.',
    ],
    ['passes over a pointer', ['아래 그림을 참고하자.', '', '중요한 곳을 본다.'], '중요한 곳을 본다.'],
    ['passes over English pointers', ['See below.', '', '중요한 곳을 본다.'], '중요한 곳을 본다.'],
    ['keeps formulas in a sentence', ['값 $$x$$와 $y$를 본다.'], '값 $$x$$와 $y$를 본다.'],
    ['passes over a formula alone', ['$$x = y$$', '중요한 곳을 본다.'], '중요한 곳을 본다.'],
    ['leaves out footnote marks and block ids', ['중요한 곳을[^1] 본다. ^abc'], '중요한 곳을 본다.'],
    ['leaves out a line that is an image', ['중요한 곳을 본다.', '![그림](a.png)'], '중요한 곳을 본다.'],
    ['keeps links and HTML', ['[중요한](b.md) <u>곳</u>을 본다.'], '[중요한](b.md) <u>곳</u>을 본다.'],
    [
      'prefers a later paragraph that is about the term to a story that does not name it',
      ['사람은 모두를 볼 수 없다.', '', '그래서 고른다.', '', '**어텐션**(주의)은 중요한 곳을 본다.'],
      '**어텐션**(주의)은 중요한 곳을 본다.',
    ],
    ['also in English', ['People look.', '', 'Attention is a weight.'], 'Attention is a weight.'],
    [
      'but not to one that names it',
      ['중요한 곳을 본다: attention.', '', '어텐션은 빠르다.'],
      '중요한 곳을 본다: attention.',
    ],
    [
      'nor to one of the next section',
      ['중요한 곳을 본다.', '', '## 값', '어텐션은 빠르다.'],
      '중요한 곳을 본다.',
    ],
    [
      'nor to one that only names it',
      ['중요한 곳을 본다.', '', '이런 어텐션은 빠르다.'],
      '중요한 곳을 본다.',
    ],
    [
      'prefers a quotation that says what kind of thing it is to a story',
      ['> 중요한 곳을 골라 보는 기법', '', '많은 모델이 쓴다.'],
      '중요한 곳을 골라 보는 기법',
    ],
    [
      'prefers a summary in front to what follows',
      ['> [!abstract] 요약', '> 중요한 곳을 본다.', '', '오래된 생각이다.'],
      '중요한 곳을 본다.',
    ],
    [
      'takes no point that is a name',
      ['- 셀프 어텐션(Self-Attention)', '- 크로스 어텐션(Cross-Attention)'],
      undefined,
    ],
    ['passes over a case', ['만약 글이 길다면 다 볼 수 없다.', '', '중요한 곳을 본다.'], '중요한 곳을 본다.'],
    ['leaves out marks behind a label', ['정의: ## 중요한 곳을 본다.'], '중요한 곳을 본다.'],
    ['keeps lines of a paragraph', ['중요한 곳을', '본다.'], '중요한 곳을\n본다.'],
  ])('%s', (_, below, definition) => {
    const [term] = termsIn([heading, ...below].join('\n'));
    expect(term?.definition).toBe(definition);
  });
});

describe('long definitions', () => {
  const sentence = '모델은 글을 읽고 그 글에서 중요한 곳을 골라 본다. ';
  function definitionOf(paragraph: string): string {
    return termsIn(`## 어텐션(Attention)\n\n${paragraph}`)[0]?.definition ?? '';
  }

  it('are their first sentences', () => {
    const definition = definitionOf(sentence.repeat(100));
    expect(definition).toBe(sentence.repeat(20).trim());
  });

  it('are cut where no emphasis, code or formula is open', () => {
    const bold = `${sentence.repeat(10)}**${sentence.repeat(30)}** 끝이다. ${sentence}`;
    expect(definitionOf(bold)).toBe(sentence.repeat(10).trim());
  });

  it('stay whole when they are one sentence', () => {
    const long = `${'모델은 글을 읽고 '.repeat(100)}본다.`;
    expect(definitionOf(long)).toBe(long);
  });
});

describe('sentences', () => {
  it.each([
    ['토큰화란, 글을 조각으로 나누는 일이다.', '토큰화'],
    ['토큰화란 글을 조각으로 나누는 일을 말한다.', '토큰화'],
    ['글이 길다. 토큰화란 글을 조각으로 나누는 것을 의미한다. 그 다음.', '토큰화'],
    ['Few-shot prompting이란, 예를 몇 개 보여 주는 것입니다.', 'Few-shot prompting'],
    ['**토큰화(Tokenization)** 란 글을 조각으로 나누는 일이다.', '토큰화 | Tokenization'],
    ['`토큰화`란 글을 조각으로 나누는 일이다.', '토큰화'],
    ['<strong>토큰화</strong>란 글을 조각으로 나누는 일이다.', '토큰화'],
    ['RAG(Retrieval-Augmented Generation)란 검색을 더한 생성이다.', 'RAG = Retrieval-Augmented Generation'],
    ['여기서 토큰화란 글을 조각으로 나누는 일이다.', '토큰화'],
    ['반대로 토큰화란 글을 조각으로 나누는 일이다.', '토큰화'],
    ['즉, 토큰화란 글을 조각으로 나누는 일이다.', '토큰화'],
    ['- 토큰화란 글을 조각으로 나누는 일이다.', '토큰화'],
    ['> 토큰화란 글을 조각으로 나누는 일이다.', '토큰화'],
    ['기대값이란 평균을 뜻한다.', '기대값'],
    ['차원의 저주란 차원이 늘수록 자료가 성기어지는 현상을 말한다.', '차원의 저주'],
    ['결정 나무란, 질문을 따라 나누는 모델.', '결정 나무'],
    ['에이전트란 생각하고 움직이는 것이다.', '에이전트'],
    ['개체명 인식이란 이름을 찾아내는 작업을 말한다.', '개체명 인식'],
    ['정확도란 맞춘 것의 비율', '정확도'],
    ['"조기 종료"란, 일찍 멈추는 일이다.', '조기 종료'],
    [
      'REST란 Representational State Transfer의 약자로, 구조를 말한다.',
      'REST = Representational State Transfer',
    ],
  ])('%s', (text, term) => {
    expect(summary(text)).toEqual([term]);
  });

  it.each([
    '우리는 토큰화란 말을 자주 쓴다.',
    '토큰화란 말은 글을 나눈다는 뜻이다.',
    '토큰화란 무엇일까?',
    '혼란, 그것은 모델의 적이다.',
    '커다란 모델은 느린 모델이다.',
    '노란 막대가 결과이다.',
    '이러한 문제란 흔한 것이다.',
    '모델의 크기란 중요한 것이다.',
    '토큰이란 이름을 지녔다.',
    '토큰이란 뭘까요.',
    '$x$란 모르는 수이다.',
    '토큰화란 글',
    '[토큰화란 - 어느 블로그](https://a.example)',
    '`토큰화란, 코드이다.`',
    '그는 "이해란, 어렵다"라고 했다.',
    '```\n토큰화란, 글을 나누는 일이다.\n```',
    '    토큰화란, 글을 나누는 일이다.',
    '$$\n토큰화란, 글을 나누는 일이다.\n$$',
    '%%\n토큰화란, 글을 나누는 일이다.\n%%',
    '| 토큰화란, 글을 나누는 일이다. | b |\n| - | - |',
  ])('%s gives no term', (text) => {
    expect(summary(text)).toEqual([]);
  });

  it('gives the whole sentence, its line and the heading above it', () => {
    const text = '# 정리\n\n첫 문장이다.\n토큰화란, 글을\n나누는 일이다. 끝.';
    expect(termsIn(`# x\n${text}`)).toEqual([
      {
        headword: '토큰화',
        names: ['토큰화'],
        definition: '토큰화란, 글을\n나누는 일이다.',
        kind: 'sentence',
        line: 4,
        heading: '정리',
      },
    ]);
  });
});

describe('acronyms spelled out in running text', () => {
  it('make no term of their own', () => {
    expect(summary('모델은 MoE(Mixture of Experts)를 쓴다. Low-Rank Adaptation (LoRA) too.')).toEqual([]);
  });

  it('begin where the letters begin: words before the bracket may belong to more', () => {
    expect(summary('MoE란 전문가를 섞는 일이다.\n\nWe call such Models (MoE) sparse.')).toEqual(['MoE']);
    expect(summary('DB란 자료를 두는 곳이다.\n\nDatabases (DB) hold data.')).toEqual(['DB = Databases']);
  });

  it('may have a dash inside', () => {
    expect(summary('AB-CD란 둘을 잇는 일이다.\n\nAB-CD(Apple Bread - Cream Dough)를 쓴다.')).toEqual([
      'AB-CD = Apple Bread-Cream Dough',
    ]);
  });

  it('give their expansion to a term of the note', () => {
    expect(summary('MoE란 전문가를 섞는 일이다.\n\n처음에 MoE(Mixture of Experts)가 나왔다.')).toEqual([
      'MoE = Mixture of Experts',
    ]);
  });
});

describe('kramdown', () => {
  it('reads an abbreviation', () => {
    expect(termsIn('*[RAG]: Retrieval-Augmented Generation')).toEqual([
      {
        headword: 'RAG',
        names: ['RAG', 'Retrieval-Augmented Generation'],
        expansion: 'Retrieval-Augmented Generation',
        kind: 'abbreviation',
        line: 0,
      },
    ]);
  });

  it('reads a definition list', () => {
    const terms = termsIn('토큰\n: 글의 조각이다.\n\n어휘 (Vocabulary)\n\n: 토큰의 모음이다.');
    expect(terms.map(({ names, definition, kind, line }) => ({ names, definition, kind, line }))).toEqual([
      { names: ['토큰'], definition: '글의 조각이다.', kind: 'definition-list', line: 0 },
      { names: ['어휘', 'Vocabulary'], definition: '토큰의 모음이다.', kind: 'definition-list', line: 3 },
    ]);
  });
});

describe('definition lists', () => {
  it('give terms that share a definition as one', () => {
    expect(summary('토큰\n어휘 조각\n: 글의 조각이다.')).toEqual(['토큰 | 어휘 조각']);
  });

  it('may say no more than what the letters stand for', () => {
    expect(summary('MoE\n: Mixture of Experts')).toEqual(['MoE = Mixture of Experts']);
  });

  it('do not take a paragraph for terms', () => {
    const line = '앞의 긴 줄이다. '.repeat(10);
    expect(summary(`${line}\n${line}\n: 글의 조각이다.`)).toEqual([]);
  });
});

describe('the note itself', () => {
  function noteTerm(path: string, ...lines: string[]) {
    return extractTerms({ path, text: lines.join('\n') }).find(({ kind }) => kind === 'note');
  }

  it('has title, file name and aliases as names; an alias that its letters are is the headword', () => {
    expect(
      noteTerm(
        'ai/검색 증강.md',
        '---',
        'title: Retrieval-Augmented Generation',
        'aliases: [RAG]',
        '---',
        '뜻이다.',
      ),
    ).toEqual({
      headword: 'RAG',
      names: ['RAG', 'Retrieval-Augmented Generation', '검색 증강'],
      expansion: 'Retrieval-Augmented Generation',
      definition: '뜻이다.',
      kind: 'note',
      line: 0,
    });
  });

  it('prefers its description to its first paragraph', () => {
    expect(noteTerm('a.md', '---', 'description: 짧은 뜻', '---', '긴 문단이다.')?.definition).toBe(
      '짧은 뜻',
    );
  });

  it('takes a level-1 heading for a missing title, with the form that it has', () => {
    expect(
      noteTerm('Random_Forest.md', '# Random Forest (랜덤 포레스트)', '', '나무를 모은다.'),
    ).toMatchObject({
      names: ['Random Forest', '랜덤 포레스트'],
      definition: '나무를 모은다.',
    });
  });

  it('leaves the definition of another term to that term', () => {
    expect(noteTerm('모델.md', '## 토큰(Token)', '글의 조각이다.')?.definition).toBeUndefined();
  });

  it.each([
    ['2024-08-14-vector-search.md', ['vector-search']],
    ['01 Vector search.md', ['Vector search']],
    ['3-vector-search.md', ['vector-search']],
    ['3-way-merge.md', ['3-way-merge']],
    ['4-bit model.md', ['4-bit model']],
    ['Support_Vector_Machine___SVM.md', ['SVM', 'Support Vector Machine']],
    ['어텐션이란.md', ['어텐션']],
    ['DREAM (software).md', ['DREAM (software)']],
    ['벡터'.normalize('NFD') + '.md', ['벡터']],
    ['🤖.md', undefined],
    ['README.md', undefined],
    ['ai/readme.md', undefined],
    ['2024-08-14.md', undefined],
    ['Untitled 2.md', undefined],
    ['무제 파일.md', undefined],
    ['제목 없음 3.md', undefined],
    ['Untitled art.md', ['Untitled art']],
  ])('%s is called %j', (path, names) => {
    expect(noteTerm(path)?.names).toEqual(names);
  });
});

describe('a recipe, or a note that begins with its uses', () => {
  it.each([
    '# 두부조림\n\n## 재료\n\n- 곱게 다진 마늘\n- 두부',
    '# 두부조림\n\n## 양념장\n\n- 간장 두 큰술\n- 설탕 약간',
    '# Plum cake\n\n## Ingredients\n\n- finely ground almonds',
    '# Plum cake\n\n## Dough\n\n- 200 g of flour\n- 2 eggs',
    '# Plum cake\n\n## Dough\n\n- ½ tsp baking powder',
    '# 캐시\n\n## 장점\n\n- 매우 빠른 응답 속도',
  ])('is not defined by its first point: %s', (text) => {
    expect(extractTerms({ path: text.slice(2, text.indexOf('\n')) + '.md', text })[0]?.definition).toBe(
      undefined,
    );
  });

  it('is defined by a point of another section', () => {
    const text = '# 캐시\n\n## 무엇인가\n\n- 자주 쓰는 값을 가까이 두는 저장소';
    expect(extractTerms({ path: '캐시.md', text })[0]?.definition).toBe('자주 쓰는 값을 가까이 두는 저장소');
  });
});

describe('a note that begins with tasks, quotations or links', () => {
  it.each([
    '## To-do\n\n- [x] Color schemes',
    '## Quotes\n\nReplace one word with another.',
    '## 할 일\n\n- 글꼴 크기 바꾸기',
    '## 인용\n\n문은 저절로 열렸다.',
  ])('has no definition from there: %s', (text) => {
    const [own] = extractTerms({ path: 'Paper Theme.md', text });
    expect(own?.headword).toBe('Paper Theme');
    expect(own?.definition).toBeUndefined();
  });
});

describe('templates', () => {
  const body = '\n\n## RAG(Retrieval-Augmented Generation)';
  it.each([
    ['new.md', `---\ntitle: {{title}}\n---\n# {{title}}${body}`],
    ['new.md', `---\ntitle: "{{title}}"\n---${body}`],
    ['new.md', `# {{date:YYYY-MM-DD}} 회의${body}`],
    ['new.md', `# <% tp.file.title %>${body}`],
    ['{{title}}.md', body],
    ['new.md', '---\ncreated: {{date}}\n---\n## 장단점\n'],
    ['new.md', '---\ncreated: <% tp.date.now() %>\ntags: [ai]\n---\n'],
  ])('%s %j gives nothing', (path, text) => {
    expect(extractTerms({ path, text })).toEqual([]);
  });

  it.each([
    ['새 모델.md', '---\ndate: {{date}}\n---\n아무도 날짜를 채우지 않은 글이다.', '새 모델'],
    ['Templater.md', '# Templater\n\n`<% tp.file.title %>`도 쓴다.', 'Templater'],
    ['Jinja.md', '# Jinja\n\n{{ page.title }}은 쪽의 제목이다. {{title}}도.', 'Jinja'],
    ['ERB.md', '---\ndescription: <%= %>\n---\n', 'ERB'],
  ])('%s %j is a note like others', (path, text, headword) => {
    expect(extractTerms({ path, text }).map((term) => term.headword)).toEqual([headword]);
  });
});

describe('what is no text', () => {
  it('passes over longer fences, fences in lists and raw HTML', () => {
    const term = '## RAG(Retrieval-Augmented Generation)';
    const text = [
      '````md',
      '```',
      term,
      '```',
      term,
      '````',
      '- ~~~',
      `  ${term}`,
      '  ~~~',
      '<pre>',
      term,
      '</pre>',
      '<!--',
      term,
      '-->',
    ].join('\n');
    expect(summary(text)).toEqual([]);
  });

  it('hides nothing behind a comment that is never closed', () => {
    expect(summary('앞 %% 뒤 <!-- 뒤\n\n## 어텐션(Attention)')).toEqual(['어텐션 | Attention']);
  });

  it('counts marks inside code as none', () => {
    expect(summary('`<!--` 와 `%%`\n\n## 어텐션(Attention)\n\n-->')).toEqual(['어텐션 | Attention']);
    expect(summary('```\n%%time\n```\n앞 %% 뒤\n\n## 어텐션(Attention)')).toEqual(['어텐션 | Attention']);
  });
});
