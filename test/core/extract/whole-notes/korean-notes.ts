import type { LabelledNote } from './labelled-note';

/** The entries were written down before anybody looked at what the code makes of the notes. */
export const koreanNotes: readonly LabelledNote[] = [
  {
    about: 'a post: pairs in headings, a sentence, and headings that only divide it',
    path: '_posts/2024-03-11-serving-costs.md',
    text: `---
layout: post
title: "추론 서버 비용을 절반으로 줄인 이야기"
date: 2024-03-11
categories: [infra]
---

지난 분기에 우리 팀은 추론 비용을 줄이느라 바빴다.

## 들어가며

요청이 한꺼번에 몰리면 GPU가 논다.

## 연속 배칭(Continuous Batching)

먼저 끝난 요청의 자리에 새 요청을 바로 끼워 넣는 방식이다. 기다리는 시간이 짧아진다.

### 적용 결과

- 처리량 2.3배
- 비용 48% 감소

## KV 캐시 재사용

**프리픽스 캐싱(Prefix Caching)**이란 앞부분이 같은 요청끼리 계산해 둔 값을 나눠 쓰는 방법이다.

## 마치며

다음 글에서는 양자화를 다룬다.
`,
    terms: [
      {
        headword: '연속 배칭',
        names: ['Continuous Batching'],
        says: '먼저 끝난 요청의 자리에',
      },
      {
        headword: '프리픽스 캐싱',
        names: ['Prefix Caching'],
        says: '프리픽스 캐싱(Prefix Caching)이란 앞부분이',
      },
    ],
  },
  {
    about: 'a daily note: what was learned, between tasks and a diary',
    path: '일지/2024-05-03.md',
    text: `# 2024-05-03 금

- [x] 운동
- [ ] 세탁소 (Laundry)

## 오늘 배운 것

- 프롬프트 주입(Prompt Injection)은 입력 속 지시로 모델의 규칙을 덮어쓰게 하는 공격을 말한다.
- 회의가 길었다.

## 저녁

민지(Minji)와 국수를 먹었다.
`,
    terms: [
      {
        headword: '프롬프트 주입',
        names: ['Prompt Injection'],
        says: '프롬프트 주입(Prompt Injection)은 입력 속',
      },
    ],
  },
  {
    about: 'a glossary of bullets, each with its English name, in the three ways people write them',
    path: '용어 정리.md',
    text: `# 용어 정리

## 학습

- **배치(Batch)** : 한 번에 모델에 넣는 표본의 묶음
- 에폭(Epoch) - 학습 자료 전체를 한 번 다 본 횟수
- **학습률**: 한 걸음에 가중치를 얼마나 바꿀지 정하는 값
  - 너무 크면 튄다.

## 평가

- 재현율(Recall): 실제 참인 것 가운데 맞힌 비율
- 참고: [강의 자료](https://example.com)
`,
    terms: [
      { headword: '배치', names: ['Batch'], says: '한 번에 모델에 넣는' },
      { headword: '에폭', names: ['Epoch'], says: '학습 자료 전체를' },
      { headword: '학습률', says: '한 걸음에 가중치를' },
      { headword: '재현율', names: ['Recall'], says: '실제 참인 것' },
    ],
  },
  {
    about: 'a glossary table of acronyms with their expansion and Korean meaning',
    path: '네트워크/약어.md',
    text: `| 약어 | 풀이 | 설명 |
| :-- | :-- | :-- |
| **MTU** | Maximum Transmission Unit | 한 번에 보낼 수 있는 가장 큰 조각의 크기 |
| TTL | Time To Live | 패킷이 거칠 수 있는 라우터의 수 |
| [[QUIC]] | | UDP 위에서 도는 전송 규약 |
`,
    terms: [
      { headword: 'MTU', expansion: 'Maximum Transmission Unit', says: '한 번에 보낼 수 있는' },
      { headword: 'TTL', expansion: 'Time To Live', says: '패킷이 거칠 수 있는' },
      { headword: 'QUIC', says: 'UDP 위에서 도는' },
    ],
  },
  {
    about: 'tables that compare and plan hold no terms',
    path: '프레임워크 비교.md',
    text: `# 프레임워크 비교

| 도구 | 장점 | 단점 |
| --- | --- | --- |
| 장고(Django) | 다 들어 있다 | 무겁다 |
| 플라스크(Flask) | 가볍다 | 손이 간다 |

| 날짜 | 할 일 |
| --- | --- |
| 3/1 | 설치 |
`,
    terms: [],
  },
  {
    about: 'interview questions: what a thing is, and what is asked about it',
    path: '면접 준비/운영체제 질문.md',
    text: `# 운영체제 면접 질문

### Q1. 교착 상태(Deadlock)란 무엇인가요?

둘 이상의 프로세스가 서로가 가진 자원을 기다리며 멈춰 있는 상태입니다.

### Q2. 프로세스와 스레드의 차이는?

메모리를 나누는지가 다릅니다.

### Q3. 문맥 교환이란?

실행 중인 작업의 상태를 저장하고 다른 작업의 상태를 불러오는 일입니다.

### Q4. 왜 스핀락을 쓰나요?

짧게 기다릴 때 유리합니다.
`,
    terms: [
      { headword: '교착 상태', names: ['Deadlock'], says: '둘 이상의 프로세스가' },
      { headword: '문맥 교환', says: '실행 중인 작업의' },
    ],
  },
  {
    about: 'under a heading that announces terms: sentences and steps are no names',
    path: '2주차 분산 시스템.md',
    text: `## 핵심 개념

- 데이터를 여러 대에 나눈다 (Partitioning)
- **합의(Consensus)**: 여러 노드가 같은 값을 정하는 과정
- 장애가 나면 리더를 다시 뽑음 (Re-election)
- **쿼럼(Quorum)** – 결정을 내리는 데 필요한 최소한의 노드 수

## 실습

1. **설치**: 도커로 세 대를 띄운다
2. **확인**: 로그를 본다
`,
    terms: [
      { headword: '합의', names: ['Consensus'], says: '여러 노드가' },
      { headword: '쿼럼', names: ['Quorum'], says: '결정을 내리는 데' },
    ],
  },
  {
    about: 'a bold pair with a person, a year, a place or an album in the bracket is none',
    path: '음악/들은 앨범.md',
    text: `## 올해 들은 것

- **푸른 밤 (Lena Ortega)**: 느리고 따뜻하다
- **강가에서 (2019)**: 후반이 좋다
- **서하윤 (Seo Hayun)**: 피아노
- **겨울 노트 (서울)**: 공연 실황
`,
    terms: [],
  },
  {
    about: 'a term note: its definition stands below a picture, labels and a table of contents',
    path: '개념/벡터 데이터베이스.md',
    text: `---
tags: [ai, db]
aliases: [Vector Database, 벡터 DB]
---

![[vector-db.png]]

**난이도:** 중
**관련:** [[임베딩]]

- [정의](#정의)
- [쓰임](#쓰임)

벡터를 저장하고, 물음과 가까운 벡터를 빠르게 찾아 주는 데이터베이스다.

## 쓰임

추천과 검색.

## 장점

빠르다.
`,
    terms: [
      {
        headword: '벡터 데이터베이스',
        names: ['Vector Database', '벡터 DB'],
        says: '벡터를 저장하고',
      },
    ],
  },
  {
    about: 'words in front of a pair are no name; what stands behind a dash neither',
    path: '세미나 메모.md',
    text: `## 요즘 뜨는 SLM(Small Language Model)

휴대폰에서도 돌 만큼 작은 언어 모델이다.

## 방법 3: 지식 증류(Knowledge Distillation)

큰 모델의 답을 따라 하도록 작은 모델을 가르친다.

## GNN(Graph Neural Network) - 분자 예측

점과 선으로 된 자료를 다루는 신경망.
`,
    terms: [
      { headword: 'SLM', expansion: 'Small Language Model', says: '휴대폰에서도' },
      { headword: '지식 증류', names: ['Knowledge Distillation'], says: '큰 모델의 답을' },
      { headword: 'GNN', expansion: 'Graph Neural Network', says: '점과 선으로 된' },
    ],
  },
  {
    about: 'sentences that name: 말한다, 의미한다, 라고 부른다',
    path: '스터디/6주차 정리.md',
    text: `이번 주는 추천을 읽었다.

사용자가 처음 와서 기록이 없는 문제를 콜드 스타트(Cold Start)라고 부른다. 이때는 인기 순으로 보여 준다.

CTR(Click-Through Rate)은 보여 준 횟수에 비해 눌린 비율을 의미한다.

한편 협업 필터링(Collaborative Filtering)을 쓰면 정확도가 오른다(위 그림 참고).
`,
    terms: [
      { headword: '콜드 스타트', names: ['Cold Start'], says: '사용자가 처음 와서' },
      { headword: 'CTR', expansion: 'Click-Through Rate', says: 'CTR(Click-Through Rate)은' },
    ],
  },
  {
    about: 'a callout that defines, inside an article',
    path: '리눅스 배포 후기.md',
    text: `# 리눅스 배포 후기

> [!정의] 롤링 업데이트(Rolling Update)
> 서버를 몇 대씩 차례로 바꿔 멈춤 없이 새 판을 내보내는 방식.

> [!tip] 팁
> 새벽에 하자.

> [!warning] 롤백(Rollback)
> 준비해 둘 것.
`,
    terms: [{ headword: '롤링 업데이트', names: ['Rolling Update'], says: '서버를 몇 대씩' }],
  },
  {
    about: 'bold lines with text below in a glossary, and several names in one bracket',
    path: '통계 용어집.md',
    text: `# 통계 용어집

**표본 공간 (Sample Space, 標本空間)**
일어날 수 있는 결과 전체의 모임.

**귀무가설 (Null Hypothesis)**
차이가 없다고 보는, 검정의 출발이 되는 가설.

**p-값**
귀무가설이 맞다고 할 때 지금보다 극단적인 결과가 나올 확률.
`,
    terms: [
      { headword: '표본 공간', names: ['Sample Space'], says: '일어날 수 있는 결과' },
      { headword: '귀무가설', names: ['Null Hypothesis'], says: '차이가 없다고 보는' },
      { headword: 'p-값', says: '귀무가설이 맞다고' },
    ],
  },
  {
    about: 'a review: quotes, people, labels',
    path: '책/데이터 과학자의 하루 리뷰.md',
    text: `# 데이터 과학자의 하루 리뷰

**저자**: 윤서진
**별점**: 4/5

> 모델은 도구일 뿐이다. — 윤서진

## 인상 깊은 부분 (p. 42)

**좋았던 점**: 사례가 많다.

**아쉬운 점**: 코드가 없다.
`,
    terms: [],
  },
  {
    about: 'a heading that repeats the term with a particle, numbered, with an emoji',
    path: '캐시 정복하기.md',
    text: `# 캐시 정복하기

## 🔥 1. 캐시 스탬피드(Cache Stampede)란?

> 캐시가 만료된 순간 요청이 한꺼번에 원본으로 몰리는 현상

많은 서비스가 겪는다.

## 🧊 2. 해결 방법

### 2-1. 지터(Jitter) 추가

만료 시각을 조금씩 흩뜨리는 무작위 값이다.
`,
    terms: [
      { headword: '캐시 스탬피드', names: ['Cache Stampede'], says: '캐시가 만료된 순간' },
      { headword: '지터', names: ['Jitter'], says: '만료 시각을' },
    ],
  },
  {
    about: 'definition lists and abbreviations of kramdown in a Korean post',
    path: '_posts/2023-11-02-crypto-basics.md',
    text: `---
title: 암호 기초 정리
---

대칭키
: 잠글 때와 풀 때 같은 열쇠를 쓰는 방식

공개키
비대칭키
: 잠그는 열쇠와 푸는 열쇠가 다른 방식

HMAC은 어디에나 있다.

*[HMAC]: Hash-based Message Authentication Code
`,
    terms: [
      { headword: '대칭키', says: '잠글 때와 풀 때' },
      { headword: '공개키', names: ['비대칭키'], says: '잠그는 열쇠와' },
      { headword: 'HMAC', expansion: 'Hash-based Message Authentication Code' },
    ],
  },
  {
    about: 'a section of terms inside a course note; another section with labels',
    path: '강의/4강 이미지.md',
    text: `# 4강 이미지

## 준비물

- 노트북: 각자
- 자료: 공유 폴더

## 용어

- 패딩(Padding): 가장자리를 채워 크기를 지키는 일
- 스트라이드: 필터가 한 번에 옮겨 가는 칸 수

## 과제

- 제출: 금요일까지
`,
    terms: [
      { headword: '패딩', names: ['Padding'], says: '가장자리를 채워' },
      { headword: '스트라이드', says: '필터가 한 번에' },
    ],
  },
  {
    about: 'a meeting: labels and decisions',
    path: '회의/2024-06-10 주간 회의.md',
    text: `# 주간 회의

- **참석**: 서연, Daniel
- **안건**: 배포 일정
- **결정 사항(Decision)**: 수요일에 배포한다
- **담당(Owner)**: 서연

## 다음 회의 (6/17)

같은 시간.
`,
    terms: [],
  },
  {
    about: 'the definition is the section called 정의, not the story before it',
    path: '디자인 패턴/옵서버 패턴.md',
    text: `# 옵서버 패턴

어제 동료가 물어봐서 적어 둔다.

## 정의

한 객체의 상태가 바뀌면 그것을 지켜보던 객체들에 알림이 가게 하는 패턴.

## 예시

뉴스 구독.
`,
    terms: [{ headword: '옵서버 패턴', says: '한 객체의 상태가' }],
  },
];
