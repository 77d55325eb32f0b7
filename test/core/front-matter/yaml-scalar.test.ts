import { describe, expect, test } from 'vitest';
import { quoteScalar } from '../../../src/core/front-matter/yaml-scalar';

describe('quoteScalar', () => {
  test.each([
    'Large Language Models',
    '대규모 언어 모델',
    'GPT-4',
    'C#',
    'a:b',
    'a, b',
    'f(x) [1]',
    "it's",
    'say "hi"',
    '-x',
    '🤖 emoji',
    'https://example.org/a?b#c',
    '1.2.3',
    '3D',
    'e-mail',
    'a\\b',
    '…',
    'nobody',
  ])('leaves %j plain', (value) => {
    expect(quoteScalar(value)).toBe(value);
  });

  test.each([
    ['LLM: 대규모', '"LLM: 대규모"'],
    ['ends with a colon:', '"ends with a colon:"'],
    ['yes', '"yes"'],
    ['Off', '"Off"'],
    ['null', '"null"'],
    ['~', '"~"'],
    ['12:30', '"12:30"'],
    ['@x', '"@x"'],
    ['# x', '"# x"'],
    ['a # x', '"a # x"'],
    ['- x', '"- x"'],
    ['-', '"-"'],
    ['-1', '"-1"'],
    ['007', '"007"'],
    ['1e3', '"1e3"'],
    ['0x1F', '"0x1F"'],
    ['1_000', '"1_000"'],
    ['1,000', '"1,000"'],
    ['.5', '".5"'],
    ['2024-08-14', '"2024-08-14"'],
    ['2024-08-14 23:46:00 +0900', '"2024-08-14 23:46:00 +0900"'],
    ['[[link]]', '"[[link]]"'],
    ['{{title}}', '"{{title}}"'],
    [':symbol', '":symbol"'],
    ['', '""'],
    [' x', '" x"'],
    ['x\t', '"x\\t"'],
    ['a\nb', '"a\\nb"'],
    ['"quoted"', '\'"quoted"\''],
    ["'it's'", `"'it's'"`],
    ['*\\', "'*\\'"],
    ['\u0085', '"\\u0085"'],
    ['\ud83d', '"\\ud83d"'],
  ])('quotes %j', (value, expected) => {
    expect(quoteScalar(value)).toBe(expected);
  });
});
