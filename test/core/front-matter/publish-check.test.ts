import { describe, expect, test } from 'vitest';
import { applyEdits, checkForPublishing, type PublishFinding } from '../../../src/core';
import { lines } from './edited';

const options = { now: new Date('2026-01-01T00:00:00Z'), timeZone: '+09:00' };
const path = '_posts/2024-08-14-language-models.md';

function found(content: string, notePath = path): PublishFinding[] {
  return checkForPublishing({ path: notePath, text: `---\n${content}\n---\n# Body\n` }, options);
}

/** As `code line key`. */
function told(findings: readonly PublishFinding[]): string[] {
  return findings.map(({ code, line, key = '' }) => `${code} ${line} ${key}`.trim());
}

test('a good post has no findings', () => {
  const content = lines(
    'title: 언어 모델',
    'date: 2024-08-14 23:46:00 +0900',
    'aliases:',
    '  - LLM',
    'tags: [ai, "07"]',
    'categories: [AI, NLP]',
    'description: ',
    'published: false',
    'updated: 2024-08-14 23:46:50 +0900',
  );
  expect(found(content)).toEqual([]);
});

test.each([
  ['no YAML', 'title: [', ['unreadable 1']],
  ['a list', '- a', ['unreadable 1']],
  ['a number that Ruby cannot make', 'title: 0x_', ['unreadable 1 title']],
  ['an alias of nothing', lines('title: T', 'a: *x'), ['unreadable 2 a']],
  ['an alias', lines('title: &x T', 'a: *x'), []],
  ['a control character', lines('title: T', 'a: \u0007'), ['unreadable 2']],
  ['a tab behind a dash', lines('title: T', 'a:', '-\tx'), ['tab 3']],
  ['a key twice', lines('title: T', 'a: 1', 'a: 2'), ['duplicate-key 3 a']],
  ['a tab', lines('title: T', 'tags:', '\t- a'), ['tab 3']],
  ['a tab on a line of its own', lines('title: T', '\t', 'a: 1'), ['tab 2']],
  ['no tab where a value goes on', lines('title: "T', ' \tU"'), []],
  ['an empty date', lines('title: T', 'date: # x'), ['empty-date 2 date']],
  ['null for a date', lines('title: T', 'date: ~'), ['empty-date 2 date']],
  ['words for a date', lines('title: T', 'date: last summer'), ['unreadable-date 2 date']],
  ['a list for a date', lines('title: T', 'date: [2024-08-14]'), ['unreadable-date 2 date']],
  ['no such day', lines('title: T', 'date: 2024-02-30'), ['unreadable-date 2 date']],
  ['seconds since 1970', lines('title: T', 'date: 1723646810000'), ['unreadable-date 2 date']],
  ['a date in words that Ruby reads', lines('title: T', 'date: Aug 14, 2024'), []],
  ['a date with slashes', lines('title: T', 'date: 2024/08/14'), []],
  [
    'the future',
    lines('title: T', 'date: 2026-08-14 10:00:00 +0900'),
    ['future-date 2 date', 'date-differs-from-name 2 date'],
  ],
  ['another day than the name', lines('title: T', 'date: 2024-08-15'), ['date-differs-from-name 2 date']],
  [
    'late at night without an offset, which Ruby takes for UTC',
    lines('title: T', 'date: 2024-08-14 23:46:00'),
    ['date-differs-from-name 2 date'],
  ],
  ['the same in quotes', lines('title: T', 'date: "2024-08-14 23:46:00"'), []],
  [
    'an update before the date',
    lines('title: T', 'date: 2024-08-14 23:46:00 +0900', 'updated: 2024-08-14 23:45:00 +0900'),
    ['updated-before-date 3 updated'],
  ],
  ['an update on the day', lines('title: T', 'date: 2024-08-14 23:46:00 +0900', 'updated: 2024-08-14'), []],
  [
    'clock times, zeros, separators',
    lines('title: 12:30', 'a: [007, 1_000]', 'b: {c: 1,000}', 'd: yes', 'e: "yes"'),
    ['retyped-value 1 title', 'retyped-value 2 a', 'retyped-value 2 a', 'retyped-value 4 d'],
  ],
  ['three categories', lines('title: T', 'categories: [a, b, c]'), ['too-many-categories 2 categories']],
  ['three words', lines('title: T', 'categories: a b c'), ['too-many-categories 2 categories']],
  [
    'one of them in the singular',
    lines('title: T', 'category: a b', 'categories: [c, d]'),
    ['too-many-categories 3 categories'],
  ],
  ['the same category three times', lines('title: T', 'categories: [a, a, a]'), []],
  ['no title', 'a: 1', ['no-title 0']],
  ['an empty title', lines('a: 1', 'title: ""'), ['no-title 2 title']],
  [
    'a link in a list',
    lines('title: T', 'up: [[a]]', 'x:', '  - "[[b|c]]"'),
    ['wikilink-in-value 2 up', 'wikilink-in-value 4 x'],
  ],
])('%s', (_, content, expected) => {
  expect(told(found(content))).toEqual(expected);
});

test('what the file itself is', () => {
  const note = (name: string, text: string) => told(checkForPublishing({ path: name, text }, options));
  expect(note('_posts/language.md', '---\ntitle: T\n---\n')).toEqual(['name-without-date 0']);
  expect(note('a/_posts/b/language.md', 'text')).toEqual(['name-without-date 0', 'no-title 0']);
  expect(note('pages/language.md', '---\ntitle: T\n---\n')).toEqual([]);
  expect(note('my_posts/language.md', '---\ntitle: T\n---\n')).toEqual([]);
  expect(note('a.md', '\uFEFF---\ntitle: T\n---\n')).toEqual(['bom 0']);
  expect(note('a.md', '+++\ntitle = "T"\n+++\n')).toEqual(['unreadable 0']);
});

describe('mends', () => {
  test.each([
    ['a value', 'title: 12:30', 'title: "12:30"'],
    ['in a list', lines('title: T', 'tags:', '  - yes # x'), lines('title: T', 'tags:', '  - "yes" # x')],
    ['a tab', lines('title: T', 'tags:', '\t- a'), lines('title: T', 'tags:', '  - a')],
    ['a tab behind a dash', lines('title: T', 'tags:', '-\ta'), lines('title: T', 'tags:', '- a')],
    ['a blank line with a tab', lines('title: T', '\t', 'a: 1'), lines('title: T', '', 'a: 1')],
    ['an empty date', lines('title: T', 'date: # x'), lines('title: T', 'date: 2024-08-14 # x')],
    [
      'seconds since 1970',
      lines('title: T', 'date: 1723646810000'),
      lines('title: T', 'date: 2024-08-14 23:46:50 +0900'),
    ],
    ['no title', 'a: 1', lines('a: 1', 'title: Language Models')],
    ['an empty title', 'title:', 'title: Language Models'],
  ])('%s', (_, before, after) => {
    const text = `---\n${before}\n---\n`;
    const [finding] = checkForPublishing({ path, text }, options);
    expect(applyEdits(text, finding?.edits ?? [])).toBe(`---\n${after}\n---\n`);
    expect(checkForPublishing({ path, text: `---\n${after}\n---\n` }, options)).toEqual([]);
  });

  test('none where quotes would change what the site does', () => {
    expect(found(lines('title: T', 'comments: yes', 'order: +1')).map(({ edits }) => edits)).toEqual([
      undefined,
      undefined,
    ]);
  });
});
