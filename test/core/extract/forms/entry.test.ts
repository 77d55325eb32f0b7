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
  ])('%j', (text, terms) => {
    expect(termsOf(text, glossary)).toEqual(terms);
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
    ['**Status:** active\n**Owner**: me', []],
    ['- **장점**: 빠르다\n- **단점**: 비싸다', []],
    ['1. **설치**: 받는다\n2. **실행**: 누른다', []],
    ['- **Alice (PM)**: plans things\n- 팀장(Lead): 서연\n- 김민수(Minsu Kim): 발표 준비', []],
    ['- **비용(Cost)**: 월 30만 원', []],
    ['## 개념\n\n- 순서: 나눈다', []],
    ['- **관련:**\n  - **샤드 (Shard):** 데이터의 한 조각', ['샤드 | Shard: 데이터의 한 조각']],
  ])('%j', (text, terms) => {
    expect(termsOf(text, article)).toEqual(terms);
  });
});
