import { describe, expect, it } from 'vitest';
import { article, glossary, termsOf } from './terms-of';

const below = '\n\n어떤 것을 하는 방법이다.';
const said = ': 어떤 것을 하는 방법이다.';

describe('a heading that holds a pair, in any note', () => {
  it.each([
    ['해법 2: 지수 백오프 (Exponential Backoff)', '지수 백오프 | Exponential Backoff'],
    ['문제점 1 - 기아 상태(Starvation)', '기아 상태 | Starvation'],
    ['방법 3. 조기 종료(Early Stopping)', '조기 종료 | Early Stopping'],
    ['지연 평가(Lazy Evaluation) 활용', '지연 평가 | Lazy Evaluation'],
    ['파이프라인(Pipeline)의 종류', '파이프라인 | Pipeline'],
    ['The Wide Area Network (WAN)', 'WAN = Wide Area Network'],
    ['Moving to a Virtual Private Cloud (VPC) in March', 'VPC = Virtual Private Cloud'],
    ['2 Role-Based Access Control (RBAC)', 'RBAC = Role-Based Access Control'],
    ['왜 RAG(Retrieval-Augmented Generation)인가?', 'RAG = Retrieval-Augmented Generation'],
    ['최근 RAG(Retrieval-Augmented Generation)', 'RAG = Retrieval-Augmented Generation'],
    ['면접 질문 - RAG(Retrieval-Augmented Generation)란?', 'RAG = Retrieval-Augmented Generation'],
    ['RAG(Retrieval-Augmented Generation) - 찾고 답하기', 'RAG = Retrieval-Augmented Generation'],
    ['Hyperparameter Optimization (HPO) vs. manual search', 'HPO = Hyperparameter Optimization'],
    [
      '면접 질문 - ACID(Atomicity, Consistency, Isolation, Durability)',
      'ACID = Atomicity, Consistency, Isolation, Durability',
    ],
    ['The Outbox Pattern (아웃박스 패턴)', 'Outbox Pattern | 아웃박스 패턴'],
    ['링크 계층 (Data Link Layer, L2)', '링크 계층 | Data Link Layer, L2'],
    ['A/B 테스트(A/B Testing) 설계', 'A/B 테스트 | A/B Testing'],
    ['실행 계획(Execution Plan)', '실행 계획 | Execution Plan'],
    ['열린 목록 (Open List)', '열린 목록 | Open List'],
    ['파라미터(매개변수)', '파라미터 | 매개변수'],
    ['과적합(오버피팅)', '과적합 | 오버피팅'],
    ['미세 조정(파인튜닝)', '미세 조정 | 파인튜닝'],
  ])('%s', (heading, term) => {
    expect(termsOf(`## ${heading}${below}`)).toEqual([term + said]);
  });

  it.each([
    '구현 (2시간)',
    'API (사내 전용)',
    '코파일럿 (유료, 고급용)',
    'Copilot (유료, 고급용)',
    '로그인 화면 (로딩 중)',
    'Results (preliminary)',
    '사용자 목록 (Users)',
    '여행 계획 (Travel Plan)',
    '참석자 목록 (Attendee List)',
    '김민수(Minsu Kim)',
    '좋았던 점 (Keep)',
    '문제 상황 (Error)',
    'CAT (dog, ant, tree)',
    '손실(Squared Loss, Absolute Loss)',
    '탐색 알고리즘(Forward Search, Backward Search)',
    '프로세스(Process)와 스레드(Thread)의 차이',
  ])('not in %s', (heading) => {
    expect(termsOf(`## ${heading}${below}`)).toEqual([]);
  });
});

describe('a heading that asks, in any note', () => {
  it.each([
    ['What is a feature store?', 'feature store'],
    ['What is attention, and why does it work?', 'attention'],
    ['What is mean squared error?', 'mean squared error'],
    ['Q3. What is idempotency?', 'idempotency'],
    ['역색인이란 무엇인가요?', '역색인'],
    ['그래서 역색인이란? (복습)', '역색인'],
  ])('%s', (heading, term) => {
    expect(termsOf(`## ${heading}${below}`)).toEqual([term + said]);
  });

  it.each([
    'What is improved in v2?',
    'What is expected of you?',
    'What is the price of a GPU?',
    'What is the difference between A and B?',
    'What is changed since last year?',
    'What is on the slides?',
    'What is next?',
    '그래서 결론이란?',
    '비용은 얼마인가?',
    'Why?',
  ])('not %s', (heading) => {
    expect(termsOf(`## ${heading}${below}`)).toEqual([]);
  });
});

describe('a heading that is one name', () => {
  it.each([
    ['## 샤드\n\n한 조각.\n\n## 복제본\n\n사본.', ['샤드: 한 조각.', '복제본: 사본.']],
    ['## A\n\n### Shard\n\nA slice.', ['Shard: A slice.']],
    ['## 📦 1. 샤드 ^id\n- 데이터의 한 조각', ['샤드: 데이터의 한 조각']],
    ['## 기본\n\n기본이 되는 말.\n\n### 샤드\n\n한 조각.', ['샤드: 한 조각.']],
    ['## 샤드\n\n한 조각.\n\n### 예시\n\n주문 표.', ['샤드: 한 조각.']],
    ['- ## 샤드\n  한 조각.', ['샤드: 한 조각.']],
    ['## 저장\n\n**샤드**\n: 한 조각', ['샤드: 한 조각']],
    ['## 샤드', []],
    ['## 참고\n\n책.', []],
  ])('counts in a glossary with text below: %j', (text, terms) => {
    expect(termsOf(text, glossary)).toEqual(terms);
  });

  it.each([
    ['## 샤드\n\n샤드는 데이터를 나눈 한 조각이다.', ['샤드: 샤드는 데이터를 나눈 한 조각이다.']],
    ['## Shard\n\nA shard is a slice of the data.', ['Shard: A shard is a slice of the data.']],
    [
      '## Shards\n\nShards are slices of data that live apart.',
      ['Shards: Shards are slices of data that live apart.'],
    ],
    ['## Shards\n\nShards are small and fast.', []],
    ['## Shard\n\nMind.\n\nA shard is a slice of the data.', ['Shard: A shard is a slice of the data.']],
    ['## 샤드\n\n샤드는 작다.', []],
    ['## 샤드\n\n샤드는 모두 61개이다.', []],
    ['## 배경\n\n배경은 오래전에 시작된 이야기이다.', []],
    ['## Shard\n\nA shard is small.', []],
    ['## 샤드\n\n한 조각.', []],
  ])('counts elsewhere when the text says what it is: %j', (text, terms) => {
    expect(termsOf(text, article)).toEqual(terms);
  });
});

describe('several pairs in one heading', () => {
  it.each([
    [
      '## CNN (Convolutional Neural Network) 와 RNN (Recurrent Neural Network)',
      ['CNN = Convolutional Neural Network', 'RNN = Recurrent Neural Network'],
    ],
    [
      '## 1. CNN(Convolutional Neural Network)과 RNN(Recurrent Neural Network)의 차이',
      ['CNN = Convolutional Neural Network', 'RNN = Recurrent Neural Network'],
    ],
    ['## 쿠키(Cookie), 세션(Session)을 설명해주세요', ['쿠키 | Cookie', '세션 | Session']],
    [
      '## CD (Continuous Delivery) vs. CI (Continuous Integration)',
      ['CD = Continuous Delivery', 'CI = Continuous Integration'],
    ],
  ])('%s', (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });

  it('have each the sentence that says what it is', () => {
    const text = '## 쿠키(Cookie)와 세션(Session)\n\n쿠키는 브라우저에 남는 작은 파일이다.';
    expect(termsOf(text)).toEqual(['쿠키 | Cookie: 쿠키는 브라우저에 남는 작은 파일이다.', '세션 | Session']);
  });

  it.each([
    '## 목록 (Llama, Qwen) 와 도구 (browser, CLI)',
    '## 시작 (2023) - 끝 (2024)',
    '## Swift (프로그래밍 언어)와 Go (프로그래밍 언어)',
  ])('%s: none', (text) => {
    expect(termsOf(text)).toEqual([]);
  });
});
