import { expect, it } from 'vitest';
import { termsOf } from './terms-of';

it.each([
  ['> [!definition] Rank\n> How many rows.', ['Rank: How many rows.']],
  ['> [!term]+ 계수(Rank)\n>\n> 행의 수이다.', ['계수 | Rank: 행의 수이다.']],
  ['- > [!정의]- 계수\n  > 행의 수이다.', ['계수: 행의 수이다.']],
  ['> [!정의] 계수란?\n> 행의 수이다.', ['계수: 행의 수이다.']],
  ['> [!definition] **Rank**\n> - rows', ['Rank: rows']],
  ['> [!definition] Rank', []],
  ['> [!정의] 정의\n> 행의 수이다.', []],
  ['> [!tip] Rank\n> How many rows.', []],
])('%j', (text, terms) => {
  expect(termsOf(text)).toEqual(terms);
});

it('without a title defines what the note is about', () => {
  expect(termsOf('옛날 이야기.\n\n> [!정의]\n> 행의 수이다.', '계수.md')).toEqual(['계수: 행의 수이다.']);
});
