import { expect, it } from 'vitest';
import { termsOf } from './terms-of';

it.each([
  [
    '| Term | Meaning |\n|---|---|\n| **Shard** | one slice |\n| [[Replica]] | a copy |',
    ['Shard: one slice', 'Replica: a copy'],
  ],
  ['용어 | 설명\n--- | ---\n샤드(Shard) | 한 조각', ['샤드 | Shard: 한 조각']],
  [
    '| 약어 | 원어 | 뜻 |\n|-|-|-|\n| SLA | Service Level Agreement | 수준 |',
    ['SLA = Service Level Agreement: 수준'],
  ],
  [
    '| Abbr. | Stands for | Notes |\n|-|-|-|\n| SLO | Service Level Objective | a promise |',
    ['SLO = Service Level Objective: a promise'],
  ],
  ['| Acronym | Code |\n|-|-|\n| `SLO` | 3 |', []],
  ['| Acronym | Full form |\n|-|-|\n| `SLO` | Service Level Objective |', ['SLO = Service Level Objective']],
  ['| Acronym | Full form |\n|-|-|\n| SLO | Service Level Objective |', ['SLO = Service Level Objective']],
  [
    '| 약어 | 의미 |\n|-|-|\n| TTL | Time To Live |\n| MVP | 작은 제품 |',
    ['TTL = Time To Live', 'MVP: 작은 제품'],
  ],
  ['| 개념 | 영문 | 의미 |\n|-|-|-|\n| 샤드 | Shard | 한 조각 |', ['샤드 | Shard: 한 조각']],
  ['| # | Term | Meaning |\n|-|-|-|\n| 1 | Shard | a \\| b |', ['Shard: a | b']],
  ['- | 용어 | 뜻 |\n  |-|-|\n  | 샤드 | 한 조각 |\n- 끝', ['샤드: 한 조각']],
  ['| 용어 | 뜻 |\n|-|-|\n| 샤드 | 한 조각 |\n> 인용', ['샤드: 한 조각']],
  ['| Word | Meaning |\n|-|-|\n| Shard | |', []],
  ['| Step | Description |\n|-|-|\n| Build | run it |', []],
  ['| Name | Type | Description |\n|-|-|-|\n| size | int | how big |', []],
  ['| 이름 | 연락처 |\n|-|-|\n| 이도윤 | 102 |', []],
  ['| 이름 | 설명 |\n|-|-|\n| `main.py` | 시작 |\n| src/a | 코드 |', []],
  ['```\n| Term | Meaning |\n|-|-|\n| Shard | one slice |\n```', []],
])('%j', (text, terms) => {
  expect(termsOf(text)).toEqual(terms);
});
