import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument, isScalar } from 'yaml';
import { checkForPublishing } from '../../../src/core';

/** Reads `k: SOURCE` with Psych and tells what kind of thing it is and how a page prints it. */
const program = `
require "json"; require "psych"; require "date"; require "time"
puts JSON.generate(JSON.parse(STDIN.read).map { |source|
  begin
    value = Psych.unsafe_load("k: #{source}\\n")["k"]
    { kind: value.class.name, printed: value.to_s }
  rescue Psych::SyntaxError, ArgumentError => error
    { kind: "error", printed: error.class.name }
  end
})
`;
const hasRuby =
  spawnSync('ruby', ['-e', 'require "psych"; exit Psych.respond_to?(:unsafe_load)']).status === 0;

interface Reading {
  readonly kind: string;
  readonly printed: string;
}

function readAllByPsych(sources: readonly string[]): Reading[] {
  const { stdout } = spawnSync('ruby', ['-e', program], { input: JSON.stringify(sources), encoding: 'utf8' });
  return JSON.parse(stdout) as Reading[];
}

function isRetyped(source: string, { kind, printed }: Reading): boolean {
  const isAside = /^(?:Date|Time|NilClass|error)$/.test(kind) || /^(?:true|false)$/i.test(source);
  return !isAside && kind !== 'String' && printed !== source;
}

function findingsOf(source: string): string[] {
  const note = { path: 'a.md', text: `---\ntitle: T\nk: ${source}\n---\n` };
  const options = { now: new Date('2026-01-01T00:00:00Z'), timeZone: 'Z' };
  return checkForPublishing(note, options)
    .filter(({ key }) => key === 'k')
    .map(({ code }) => code);
}

/** Both readers have to see one plain scalar there: of what else they make there is nothing to compare. */
function isPlainScalar(source: string): boolean {
  const document = parseDocument(`k: ${source}\n`, { logLevel: 'silent' });
  const value = document.errors.length === 0 ? document.get('k', true) : undefined;
  return isScalar(value) && value.type === 'PLAIN' && value.source === source && value.tag === undefined;
}

const words =
  'yes no on off Yes NO On OFF y n Y N true false True FALSE null Null NULL ~ ~~ nil none yess noo onn YEs nO yes. +yes _yes yes_ 네 언어 모델 a, e5 E5 é -x +x _1 1_ ,1 1, =x <x |x';
const numbers =
  '0 1 -1 +1 007 07 08 09 00 0 -0 +0 0_7 0,7 0_ 0, 1_000 1,000 1__0 1,,0 1_,0 1_0_0 1,0,0 12,34 -1,000 +1_0 1_000.5 1,000.5 0b1 0b101 0b2 0b_1 -0b11 +0b1 0b1,0 0o17 0O17 0x1 0xff 0xFF 0xg 0x_f -0x1f 0x1,f 0X1 0B1 1.10 1.1 1.0 1. .5 -.5 +.5 1.50 10.00 0.0 -0.0 +0.0 00.5 01.5 1.2.3 1..2 1e3 1E3 1.0e3 1.0e+3 1.0E+3 1.5e-3 1.e+3 .5e+1 1e+3 1.0e+20 1.0e+16 1.0e+15 1.0e-4 1.0e-5 123456789.123456789 123456789012345678 123456789012345678901234567890 0.1 0.30 3.14 3.140 1_0.5 1,0.5 1.5_0 1.5,0 ._5 .inf -.inf +.inf .Inf .INF .nan .NaN inf nan Infinity NaN 1.0f 12ab 0.e+1 -. +. . ..';
const clocks =
  '12:30 1:2 1:60 1:59 12:5 12:30:45 1:2:3 1:2:3:4 0:0 00:00 -1:30 +1:30 1_0:30 12:30.5 1:2:3.5 12:30. 25:00 99:59 1:005 12:3a :30 12:30:60 1,0:30 12:30:45.25 -1:30.5';
const dates =
  '2024-08-14 2024-8-4 2024-02-30 2024-13-01 2024-00-00 20240814 2024-08 2024-08-14T23:46:50Z 2024-08-14T23:46:50 2024-08-14T23:46 2024-08-14t23:46:50+09:00 2024-08-14T25:00:00Z 2024/08/14 2024.08.14 24-08-14 -2024-08-14 2024-08-14T23:46:50.123Z 2024-08-14T23:46:50+0900 2024-08-14T23:46:50+9';
const rest =
  ':a ::a :"a" :a-b :한글 :1 a:b http://a.b/c @x v1.0 1.0.0 1-2 1+1 1/2 50% #1 $5 €5 007a 0x 0b 1st 2nd 1,000원 3.5개 C++ C# 100_000_000 1_000_000.00 −1 ½ ① Ⅷ ١ 12 123';
const spaced = [
  '2024-08-14 23:46:50 +0900',
  '2024-08-14 23:46:50',
  '2024-08-14 23:46',
  '2024-08-14  23:46:50 Z',
  'yes no',
  '1 000',
  '1, 2',
  '12 : 30',
  ':a b',
  '1. 언어 모델',
  ': x',
];
const table = [...[words, numbers, clocks, dates, rest].flatMap((list) => list.split(' ')), ...spaced];

describe.skipIf(!hasRuby)('what Psych reads (left out where ruby with Psych 4 is absent)', () => {
  test(`each of ${table.length} scalars that it retypes is found, and no other`, () => {
    const sources = [...new Set(table)].filter(isPlainScalar);
    expect(sources.length).toBeGreaterThan(200);
    const readings = readAllByPsych(sources);
    const differ = sources.flatMap((source, index) => {
      const reading = readings[index];
      if (reading === undefined) return [source];
      const expected =
        reading.kind === 'error' ? 'unreadable' : isRetyped(source, reading) ? 'retyped-value' : 'none';
      const found =
        findingsOf(source).find((code) => code === 'unreadable' || code === 'retyped-value') ?? 'none';
      return found === expected
        ? []
        : [`${source} (${reading.kind} ${reading.printed}): ${found}, not ${expected}`];
    });
    expect(differ).toEqual([]);
  });

  test('generated scalars', () => {
    const pieces =
      '0 1 7 8 9 00 12 30 . , _ : - + e E e+ x b o inf nan yes no on off true null ~ a y T Z / 2024 -08 가 = < | !'.split(
        ' ',
      );
    const source = fc
      .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 })
      .map((parts) => parts.join(''))
      .filter(isPlainScalar);
    const sources = [...new Set(fc.sample(source, 4000))];
    const readings = readAllByPsych(sources);
    const differ = sources.flatMap((each, index) => {
      const reading = readings[index];
      if (reading === undefined || reading.printed === 'Psych::SyntaxError') return [];
      const expected =
        reading.kind === 'error' ? 'unreadable' : isRetyped(each, reading) ? 'retyped-value' : 'none';
      const found =
        findingsOf(each).find((code) => code === 'unreadable' || code === 'retyped-value') ?? 'none';
      return found === expected
        ? []
        : [`${each} (${reading.kind} ${reading.printed}): ${found}, not ${expected}`];
    });
    expect(differ).toEqual([]);
  });
});
