import { expect, it } from 'vitest';
import { termsOf } from './terms-of';

it.each([
  [
    '*[SLA]: Service Level Agreement\n*[SLO]: Service Level Objective',
    ['SLA = Service Level Agreement', 'SLO = Service Level Objective'],
  ],
  ['글이다.\n*[SLA]: Service Level Agreement', ['SLA = Service Level Agreement']],
  ['*[HTML]:', ['HTML']],
  ['    *[SLA]: Service Level Agreement', []],
])('%j', (text, terms) => {
  expect(termsOf(text)).toEqual(terms);
});
