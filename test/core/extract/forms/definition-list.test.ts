import { expect, it } from 'vitest';
import { termsOf } from './terms-of';

it.each([
  ['Quorum\n:   The least number of votes.\n:   Another.', ['Quorum: The least number of votes.']],
  ['토큰\n어휘 조각\n: 글의 조각이다.', ['토큰 | 어휘 조각: 글의 조각이다.']],
  ['**Lease** (임대)\n: A right that ends.', ['Lease | 임대: A right that ends.']],
  ['- Lease\n  : A right that ends.', ['Lease: A right that ends.']],
  ['TTL\n: Time To Live', ['TTL = Time To Live: Time To Live']],
  ['시간: 10시\n: 늦지 말 것', []],
  ['아주 길게 쓴 문장은 이름이 될 수 없다.\n: 그렇다.', []],
])('%j', (text, terms) => {
  expect(termsOf(text)).toEqual(terms);
});
