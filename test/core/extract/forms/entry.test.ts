import { describe, expect, it } from 'vitest';
import { article, glossary, termsOf } from './terms-of';

describe('entries of a glossary', () => {
  it.each([
    ['**Shard**: one slice.\n**Replica**: a copy.', ['Shard: one slice.', 'Replica: a copy.']],
    ['**Shard** – one slice', ['Shard: one slice']],
    ['- **Shard:** one slice', ['Shard: one slice']],
    ['1. __Shard__ — one slice', ['Shard: one slice']],
    ['**샤드**\n한 조각.\n\n**복제본**\n사본.', ['샤드: 한 조각.', '복제본: 사본.']],
    ['**샤드**\n\n한 조각.', ['샤드: 한 조각.']],
    ['- **샤드**\n  - 데이터를 나눈 한 조각', ['샤드: 데이터를 나눈 한 조각']],
    ['- **샤드** (Shard): 한 조각', ['샤드 | Shard: 한 조각']],
    ['- 샤드: 한 조각\n- [복제본](a.md)：사본', ['샤드: 한 조각', '복제본: 사본']],
    ['- [[샤드]] - 한 조각', ['샤드: 한 조각']],
    ['- 샤드: 한 조각\n  - 예: 주문 표', ['샤드: 한 조각']],
    ['- 저장\n  - 샤드: 한 조각', ['샤드: 한 조각']],
    ['- 샤드(키, 범위 등): 한 조각', ['샤드: 한 조각']],
    ['- 샤드(`hash`): 한 조각', ['샤드: 한 조각']],
    ['- 10:30 회의\n- https://a.b: 링크\n- Q: 왜?\n- 참고: 책', []],
    ['- 샤드: 한 조각\n- **관련**: [[복제본]]', ['샤드: 한 조각']],
    ['1. **Shard.** One slice.\n2. **Note.** Bring pens.', ['Shard: One slice.']],
    ['- 샤드: 다음을 뜻한다:\n  - 한 조각\n  - 그 사본', ['샤드: 다음을 뜻한다:⏎- 한 조각⏎- 그 사본']],
    ['## 저장\n\n- 샤드: 한 조각\n- 복제본: 사본', ['샤드: 한 조각', '복제본: 사본']],
    ['- 오렌 밸: 분산 저장을 처음 제안한 과학자', []],
    ['- Ada Finch: a computer scientist who built the first shard', []],
    ['- 데이터 과학자: 자료에서 답을 찾는 과학자', ['데이터 과학자: 자료에서 답을 찾는 과학자']],
  ])('%j', (text, terms) => {
    expect(termsOf(text, glossary)).toEqual(terms);
  });
});

describe('a list above the first section of a glossary', () => {
  const sections = '\n\n## 기초\n\n- 토큰: 글의 조각\n\n## 심화\n\n- 증류: 흉내 내는 학습';
  const terms = ['토큰: 글의 조각', '증류: 흉내 내는 학습'];

  it.each(['코드 생성: Claude', '단어 고르기: ChatGPT + Gemini 2.5', '판: 1.2', '풀이: 홍길동'])(
    'tells of the page: %s',
    (entry) => {
      expect(termsOf(`# 용어집\n\n- ${entry}${sections}`, glossary)).toEqual(terms);
    },
  );

  it('gives terms where it says what they are', () => {
    const text = `# 용어집\n\n- 임베딩: 뜻을 담은 수의 줄${sections}`;
    expect(termsOf(text, glossary)).toEqual(['임베딩: 뜻을 담은 수의 줄', ...terms]);
  });

  it('gives terms where no sections follow', () => {
    expect(termsOf('# 용어집\n\n- 임베딩: Embedding\n- 토큰: Token', glossary)).toEqual([
      '임베딩: Embedding',
      '토큰: Token',
    ]);
  });
});

describe('entries elsewhere', () => {
  it.each([
    ['- 샤드(Shard): 데이터의 한 조각', ['샤드 | Shard: 데이터의 한 조각']],
    ['1. **CB (Circuit Breaker)** – stops calls', ['CB = Circuit Breaker: stops calls']],
    ['## 용어\n\n- 샤드: 한 조각\n\n## 회의\n\n- 장소: 3층', ['샤드: 한 조각']],
    [
      '## Key concepts\n\n**Shard**: one slice\n\n### More\n\n- Replica: a copy',
      ['Shard: one slice', 'Replica: a copy'],
    ],
    ['- 개요\n- 핵심 개념\n  - 샤드: 데이터의 한 조각\n- 담당\n  - 서연: 발표', ['샤드: 데이터의 한 조각']],
    ['**Status:** active\n**Owner**: me', []],
    ['- **장점**: 빠르다\n- **단점**: 비싸다', []],
    ['1. **설치**: 받는다\n2. **실행**: 누른다', []],
    ['- **Alice (PM)**: plans things\n- 팀장(Lead): 서연\n- 김민수(Minsu Kim): 발표 준비', []],
    ['- **비용(Cost)**: 월 30만 원', []],
    ['## 개념\n\n- 순서: 나눈다', []],
    ['- **푸른 밤 (Lena Ortega)**: 느리고 따뜻하다', []],
    ['- **결정 사항(Decision)**: 수요일에 배포한다\n- **담당(Owner)**: 서연', []],
    [
      '- **한정 대기(Bounded Waiting)**: 무한히 기다리지 않는다.',
      ['한정 대기 | Bounded Waiting: 무한히 기다리지 않는다.'],
    ],
    ['> <strong>샤드(Shard)</strong>\n\n데이터의 한 조각이다.', ['샤드 | Shard: 데이터의 한 조각이다.']],
    [
      '**샤드(Shard)**\n\n글은 길다.\n\n자료를 나눈 조각을 샤드라고 한다.',
      ['샤드 | Shard: 자료를 나눈 조각을 샤드라고 한다.', '샤드: 자료를 나눈 조각을 샤드라고 한다.'],
    ],
    ['<b>샤드(Shard)</b>: 데이터의 한 조각이다.', ['샤드 | Shard: 데이터의 한 조각이다.']],
    ['<b>주의:</b> 데이터의 한 조각이다.', []],
    [
      '## Key terms\n\n**Shard** – a part of the data.\n**Replica** — a copy of a part.',
      ['Shard: a part of the data.', 'Replica: a copy of a part.'],
    ],
    ['> **샤드(Shard)**\n\n데이터의 한 조각이다.', ['샤드 | Shard: 데이터의 한 조각이다.']],
    ['> **샤드란?**\n\n데이터의 한 조각이다.', ['샤드: 데이터의 한 조각이다.']],
    [
      '> **샤드(Shard)**\n\n> **복제본(Replica)**\n\n사본이다.',
      ['샤드 | Shard', '복제본 | Replica: 사본이다.'],
    ],
    ['- **탐색(Depth-First Search, Breadth-First Search)**: 그래프를 훑는 방법', []],
    [
      '- **물리 계층**(Physical Layer, L1): 전기 신호를 나르는 층',
      ['물리 계층 | Physical Layer, L1: 전기 신호를 나르는 층'],
    ],
    [
      '- **연결 계층**(Data Link Layer, L2): 이웃한 기기를 잇는 층',
      ['연결 계층 | Data Link Layer, L2: 이웃한 기기를 잇는 층'],
    ],
    ['- **관련:**\n  - **샤드 (Shard):** 데이터의 한 조각', ['샤드 | Shard: 데이터의 한 조각']],
  ])('%j', (text, terms) => {
    expect(termsOf(text, article)).toEqual(terms);
  });
});

describe('entries that a bold line announces', () => {
  const below = (label: string, line: string) => termsOf(`## 색인\n\n**2. ${label}:**\n\n${line}`, article);

  it.each([
    ['핵심 개념', '- **역색인(Inverted Index):** 단어마다 문서를 적어 둔 표입니다.'],
    ['관련 용어', '- **역색인(Inverted Index)**: 단어마다 문서를 적어 둔다.'],
    ['관련 용어', '- **역색인(Inverted Index)**: 색인의 하나로, 찾는 데 쓰입니다.'],
    ['핵심 개념', '- **역색인**: 단어마다 문서를 적어 둔 표'],
    ['관련 용어', '- **역색인(Inverted Index)**: Lucene의 기반이 되는 자료 구조'],
    ['관련 용어', '- **역색인**: 색인에 자주 쓰이는 표'],
    ['작동 방식', '1. **역색인(Inverted Index)**: 단어마다 문서를 적어 둔 표를 말한다.'],
    ['활용 분야', '- **역색인(Inverted Index)**: 단어마다 문서를 적어 둔 표'],
    ['Key concepts', '- **Inverted index**: a table from words to documents'],
    ['관련 용어', '- **비점유 잠금(Optimistic Lock)**: 표를 스스로 놓아 줄 때까지 사용한다.'],
    ['관련 용어', '- **병합(Merge)**: 옛 방식과 달리, 병합은 표를 한 번에 합칩니다.'],
    ['관련 용어', '- **분배(Sharding)**: 각 서버가 문서를 나누어 맡는 방식입니다.'],
    ['관련 용어', '- **겹침(Overlap)**: 각 표는 다음 표의 낱말도 가지고 있다.'],
    ['핵심 개념', '- **압축 크기**: 표의 크기를 줄이는 비율'],
    ['핵심 개념', '- **검색 최적화**: 걸리는 시간을 가장 짧게 만드는 것'],
    ['Applications', '- **TTS (Text to Speech)**: a way to read a text aloud'],
  ])('%s, %s', (label, line) => {
    expect(below(label, line)).toHaveLength(1);
  });

  it.each([
    ['핵심 개념', '- **빠른 응답**: 답을 바로 돌려줍니다.', 'tells what is done'],
    ['핵심 개념', '- **넓은 범위**: 여러 문서를 한 번에 찾는 것이 큰 특징입니다.', 'is a feature'],
    ['핵심 개념', '- **정렬(Sorting)**: 색인은 정렬을 써서 빠르게 찾는 표이다.', 'speaks of the subject'],
    ['핵심 개념', '- **검색 속도**: 표를 나누어 찾는 속도를 높이는 것.', 'is a goal'],
    ['핵심 개념', '- **응답 품질**: 순서를 다시 매겨 답의 품질을 꾸준히 개선하는 과정입니다.', 'is a goal'],
    [
      '핵심 개념',
      '- **색인 크기**: 표의 크기가 찾는 시간에 미치는 영향. 알맞은 값이 중요합니다.',
      'is an effect',
    ],
    ['관련 용어', '- **접두사 나무**: 역색인과 비슷하지만, 깊이가 1과 9 사이입니다.', 'compares it'],
    ['관련 용어', '- **말뭉치 압축**: 겹치는 말을 활용하여 드문 말의 검색 성능 향상', 'is an action'],
    ['관련 용어', '- **정렬(Sorting)**: 표의 순서를 맞출 때 사용한다.', 'tells a use'],
    ['관련 용어', '- **분모(Denominator)**: 나누기를 통해 얻은 값을 사용합니다.', 'tells a use'],
    ['관련 용어', '- **정렬(Sorting)**: 색인의 순서는 정렬이 정한다.', 'speaks of what the subject has'],
    ['관련 용어', '- **트리(Tree)**: SQLite는 트리를 쓰는 데이터베이스이다.', 'speaks of another'],
    [
      '관련 용어',
      '- **병합(Merge)**: 옛 방식과 달리, 색인은 표를 한 번에 합칩니다.',
      'speaks of the subject',
    ],
    [
      '관련 용어',
      '- **분배(Sharding)**: 각 서버는 자기 문서의 표를 모읍니다.',
      'speaks of each of its parts',
    ],
    ['관련 용어', '- **정렬(Sorting)**: 순서를 맞추는 데 사용됩니다.', 'tells a use'],
    [
      '관련 용어',
      '- **정렬(Sorting)**: 색인은 순서가 있는 표를 쓰므로 정렬의 한 종류입니다.',
      'speaks of the subject',
    ],
    ['관련 용어', '- **정렬(Sorting)**: 일반적으로, 순서를 맞추는 데 사용됩니다.', 'tells a use'],
    ['관련 용어', '- **정렬(Sorting)**: 도서 목록은 정렬이 된 표의 한 예입니다.', 'is of its example'],
    ['활용 분야', '- **분류(Classification)**: 상품 분류, 문서 나누기, 손님 묶기', 'gives examples'],
    ['관련 용어', '- **분류(Classification)**: 상품 분류 (옷, 신발), 문서 분류', 'gives examples'],
    ['관련 용어', '- **목차(Contents)**: 낱말을 찾는 길은 목차를 읽는 일과 비슷합니다.', 'compares it'],
    ['활용 분야', '- **받아쓰기(Dictation)**: 소리를 글자로 변환', 'is a use'],
    ['활용 분야', '- **정렬(Sorting)**: 표의 순서를 맞추는 데 사용', 'is a use'],
    ['관련 용어', '- **정렬(Sorting)**: 색인의 크기를 보고 알맞게 정렬해야 합니다.', 'is advice'],
    ['관련 용어', '- **통계(Statistics)**: 특히 낱말 세기와 관련이 깊습니다.', 'says that it is related'],
    [
      '핵심 개념',
      '- **정렬(Sorting)**: 색인 서버는 문서를 정렬하여 둡니다.',
      'speaks of what the subject has',
    ],
    ['핵심 개념', '- **오렌 밸(Oren Val)**: 색인을 처음 제안한 수학자.', 'is a person'],
    ['작동 방식', '1. **정렬(Sorting)**: 낱말을 순서대로 놓습니다.', 'is a step'],
    ['활용 분야', '- **음성 검색(Voice Search)**: 말로 찾을 때 정확도를 높입니다.', 'is a use'],
    ['활용 분야', '- **검색(Search)**: 상품 검색, 문서 검색 등', 'gives examples'],
    ['장점', '- **속도(Speed)**: 답이 바로 나옵니다.', 'is an advantage'],
    ['Applications', '- **TTS (Text to Speech)**: reads a text aloud', 'is a use'],
  ])('not %s, %s: it %s', (label, line) => {
    expect(below(label, line)).toEqual([]);
  });

  it('ends where another bold line or heading begins', () => {
    const entry = '- **정렬**: 순서를 맞추는 일\n';
    expect(termsOf(`**용어**\n\n- a\n\n**그 밖**\n\n${entry}`, article)).toEqual([]);
    expect(termsOf(`**용어**\n\n- a\n\n## 그 밖\n\n${entry}`, article)).toEqual([]);
    expect(termsOf(`**용어**\n\n- a\n\n${entry}`, article)).toEqual(['정렬: 순서를 맞추는 일']);
  });

  it('counts as a list item with a list of its own, too', () => {
    const items = '  - **정렬(Sorting)**: 순서를 맞춘다.\n';
    expect(termsOf(`- **관련 용어**\n${items}- **작동 방식**\n${items}`, article)).toEqual([
      '정렬 | Sorting: 순서를 맞춘다.',
    ]);
  });
});
