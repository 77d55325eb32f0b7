import { describe, expect, test } from 'vitest';
import { insertFrontMatter } from '../../../src/core';
import type { FrontMatterField } from '../../../src/core/front-matter/fields';
import { edited, lines } from './edited';

const fields: FrontMatterField[] = [
  { key: 'title', value: 'Large Language Models' },
  { key: 'date', value: '2024-08-14 23:46:00 +0900' },
  { key: 'aliases', value: ['LLM'] },
  { key: 'tags', value: ['ai'] },
  { key: 'categories', value: null },
  { key: 'description', value: null },
  { key: 'updated', value: '2024-08-14 23:46:50 +0900' },
];

const block = lines(
  '---',
  'title: Large Language Models',
  'date: 2024-08-14 23:46:00 +0900',
  'aliases:',
  '  - LLM',
  'tags:',
  '  - ai',
  'categories: ',
  'description: ',
  'updated: 2024-08-14 23:46:50 +0900',
  '---',
  '',
);

function inserted(text: string, wanted: readonly FrontMatterField[] = fields): string {
  return edited(text, insertFrontMatter(text, wanted));
}

describe('a note without front matter', () => {
  test.each([
    ['an empty note', '', block],
    ['a heading', '# A\n', `${block}# A\n`],
    ['one line', 'text', `${block}text`],
    ['Windows line endings', 'a\r\nb', `${block.replaceAll('\n', '\r\n')}a\r\nb`],
    ['a blank line first', '\n\na', `${block}\n\na`],
    ['a thematic break first', '---\ntext', `${block}---\ntext`],
    ['a byte order mark stays first', '\uFEFFa', `\uFEFF${block}a`],
  ])('%s', (_, text, expected) => {
    expect(inserted(text)).toBe(expected);
    expect(inserted(expected)).toBe(expected);
  });

  test.each([
    ['TOML', '+++\ntitle = "A"\n+++\n\ntext\n', 'toml'],
    ['TOML behind a byte order mark, without an end', '\uFEFF+++\r\ntitle = "A"\r\n', 'toml'],
    ['keys that no fence closes', '---\ntitle: A\ntags:\n  - ai\n\ntext\n', 'unclosed'],
    ['keys to the end of the note', '---\nupdated: 2024-08-14', 'unclosed'],
    ['Korean keys that no fence closes', '---\n제목: 언어 모델\n\n글\n', 'unclosed'],
    ['a NUL character', 'text\0', 'not-text'],
  ])('gets none above %s', (_, text, reason) => {
    expect(inserted(text)).toBe(`refused: ${reason}`);
  });

  test.each([
    ['a rule above prose', '---\nA sentence about this: it is prose.\n'],
    ['a rule above Korean prose', '---\n이 글은 다음 셋을 다룬다: 가, 나, 다.\n'],
    ['a rule above a list', '---\n- a: b\n'],
    ['a rule above a blank line', '---\n\ntitle: A\n'],
    ['plus signs that are no TOML', '+++\ntext\n'],
  ])('gets one above %s', (_, text) => {
    expect(inserted(text)).toBe(block + text);
  });

  test.each([
    ['a stray return', 'a\rb\nc\nd\n', '\n'],
    ['a stray newline', 'a\nb\r\nc\r\n', '\r\n'],
    ['as many of each', 'a\r\nb\n', '\r\n'],
  ])('gets one in the line ending of most lines: %s', (_, text, eol) => {
    expect(inserted(text)).toBe(block.replaceAll('\n', eol) + text);
  });

  test('no fields, no block', () => {
    expect(insertFrontMatter('a', [])).toEqual({ ok: true, edits: [] });
  });

  test('quotes only what a reader of YAML would change, and leaves times as times', () => {
    const wanted: FrontMatterField[] = [
      { key: 'title', value: 'LLM: 대규모' },
      { key: 'description', value: '2024-08-14' },
      { key: 'date', value: '2024-08-14' },
      { key: 'updated', value: '2024-08-14T23:46:50+09:00' },
      { key: 'at', value: '12:30' },
      { key: 'id', value: '1723646810000' },
      { key: 'empty', value: '' },
      { key: 'tags', value: [] },
      { key: 'aliases', value: ['yes', '2024-08-14', '@x'] },
      { key: 'a: b', value: 'c' },
    ];
    expect(inserted('', wanted)).toBe(
      lines(
        '---',
        'title: "LLM: 대규모"',
        'description: "2024-08-14"',
        'date: 2024-08-14',
        'updated: 2024-08-14T23:46:50+09:00',
        'at: "12:30"',
        'id: "1723646810000"',
        'empty: ""',
        'tags: ',
        'aliases:',
        '  - "yes"',
        '  - "2024-08-14"',
        '  - "@x"',
        '"a: b": c',
        '---',
        '',
      ),
    );
  });

  test("a field's own source is written as it stands, or refused when it breaks the block", () => {
    expect(inserted('', [{ key: 'toc', source: 'toc  : true # always' }])).toBe(
      '---\ntoc  : true # always\n---\n',
    );
    expect(inserted('', [{ key: 'toc', source: 'toc: [' }])).toBe('refused: invalid-value');
    expect(inserted('', [{ key: 'toc', source: '---' }])).toBe('refused: invalid-value');
  });
});

describe('a note with front matter', () => {
  const abc: FrontMatterField[] = ['a', 'b', 'c'].map((key) => ({ key, value: 'new' }));

  test.each([
    ['nothing missing', 'c: 1\nb:\na: 2\n', 'c: 1\nb:\na: 2\n'],
    ['empty block', '', 'a: new\nb: new\nc: new\n'],
    ['comments alone', '# x\n', '# x\na: new\nb: new\nc: new\n'],
    ['only other keys', 'x: 1\n', 'x: 1\na: new\nb: new\nc: new\n'],
    ['between', 'a: 1\nc: 2\n', 'a: 1\nb: new\nc: 2\n'],
    ['behind the nearest earlier key', 'a: 1\nx: 2\nc: 3\n', 'a: 1\nb: new\nx: 2\nc: 3\n'],
    ['before the nearest later key', 'x: 1\nb: 2\nc: 3\n', 'x: 1\na: new\nb: 2\nc: 3\n'],
    ['two on one side', 'x: 1\nc: 3\ny: 4\n', 'x: 1\na: new\nb: new\nc: 3\ny: 4\n'],
    ['another order', 'c: 1\na: 2\n', 'c: 1\na: 2\nb: new\n'],
    ['both sides of one place', 'c: 1\nb: 2\n', 'c: 1\na: new\nb: 2\n'],
    ['behind a list', 'a:\n- 1\n- 2\nc: 3\n', 'a:\n- 1\n- 2\nb: new\nc: 3\n'],
    ['behind a map', 'a:\n  x: 1\n  y: 2\nc: 3\n', 'a:\n  x: 1\n  y: 2\nb: new\nc: 3\n'],
    ['behind a block scalar', 'a: |\n  x\n\n  y\nc: 3\n', 'a: |\n  x\n\n  y\nb: new\nc: 3\n'],
    ['behind kept blank lines', 'a: |+\n  x\n\nc: 3\n', 'a: |+\n  x\n\nb: new\nc: 3\n'],
    ['behind a comment on the line', 'a: 1 # x\nc: 3\n', 'a: 1 # x\nb: new\nc: 3\n'],
    ['behind a comment of the value', 'a:\n  - 1\n  # more\nc: 3\n', 'a:\n  - 1\n  # more\nb: new\nc: 3\n'],
    ['a comment belongs to the key below it', 'a: 1\n# of c\nc: 3\n', 'a: 1\nb: new\n# of c\nc: 3\n'],
    ['before the comment of a key', '# top\n\n# of b\nb: 1\nc: 2\n', '# top\n\na: new\n# of b\nb: 1\nc: 2\n'],
    [
      'what looks like a comment in a text before',
      'x: |\n  y\n  # z\nb: 1\nc: 2\n',
      'x: |\n  y\n  # z\na: new\nb: 1\nc: 2\n',
    ],
    ['behind an empty value with a space', 'a: \nc: \n', 'a: \nb: new\nc: \n'],
    ['behind an empty value with a comment below', 'a:\n# x\nc:\n', 'a:\nb: new\n# x\nc:\n'],
    ['an indented block', '  a: 1\n  c: 2\n', '  a: 1\n  b: new\n  c: 2\n'],
    ['a quoted key', '"a": 1\n\'b\' : 2\n', '"a": 1\n\'b\' : 2\nc: new\n'],
    ['another case', 'A: 1\nB: 2\n', 'A: 1\nB: 2\nc: new\n'],
    ['explicit keys', '? a\n: 1\n? c\n: 2\n', '? a\n: 1\nb: new\n? c\n: 2\n'],
    ['a blank line at the end', 'a: 1\nb: 2\n\n', 'a: 1\nb: 2\nc: new\n\n'],
    ['a nested look-alike', 'x:\n  a: 1\nb: 2\nc: 3\n', 'x:\n  a: 1\na: new\nb: 2\nc: 3\n'],
    ['a link that is a list', 'a: [[x]]\nc: 1\n', 'a: [[x]]\nb: new\nc: 1\n'],
    ['a key that stands twice', 'a: 1\na: 2\nb: 3\n', 'a: 1\na: 2\nb: 3\nc: new\n'],
  ])('%s', (_, before, after) => {
    for (const eol of ['\n', '\r\n', '\r']) {
      for (const wrap of [
        (content: string) => `---\n${content}---\nbody\n`,
        (content: string) => `\uFEFF--- \n${content}...`,
      ]) {
        const [text, expected] = [wrap(before), wrap(after)].map((note) => note.replaceAll('\n', eol));
        expect(inserted(text ?? '', abc)).toBe(expected);
        expect(inserted(expected ?? '', abc)).toBe(expected);
      }
    }
  });

  test('lines are added in the ending of the opening fence', () => {
    expect(inserted('---\r\na: 1\nc: 2\n---\n', abc)).toBe('---\r\na: 1\nb: new\r\nc: 2\n---\n');
  });

  test.each(['tag: x', 'Tags: x', 'tags:'])('%s counts as tags', (line) => {
    const text = `---\n${line}\n---\n`;
    expect(inserted(text, [{ key: 'tags', value: ['ai'] }])).toBe(text);
  });

  test.each([
    ['title: a: b', 'malformed-yaml', 1],
    ['a: 1\nb: @x', 'malformed-yaml', 2],
    ['<% x %>: [', 'template-code', 1],
    ['Just words.', 'malformed-yaml', 1],
    ['{ "a": 1 }', 'not-yaml', 1],
  ])('refuses %j', (content, reason, line) => {
    expect(insertFrontMatter(`---\n${content}\n---\n`, abc)).toMatchObject({ ok: false, reason, line });
  });

  test.each([
    ['{}', 'a: b'],
    ['{ }', 'a: b'],
    ['\n{}\n', '\na: b\n'],
  ])('puts the lines in the place of %j', (content, expected) => {
    const wanted = [{ key: 'a', value: 'b' }];
    expect(inserted(`---\n${content}\n---\nx`, wanted)).toBe(`---\n${expected}\n---\nx`);
    expect(inserted(`---\r\n{}\r\n---\r\n`, [...wanted, { key: 'c', value: null }])).toBe(
      '---\r\na: b\r\nc: \r\n---\r\n',
    );
  });

  test('leaves braces with a comment alone', () => {
    expect(inserted('---\n{} # none\n---\n')).toBe('refused: not-yaml');
  });

  test('refuses a block in another language', () => {
    expect(inserted('---js\n{}\n---\n')).toBe('refused: not-yaml');
  });

  test('a source that is no key of its own is refused', () => {
    expect(inserted('---\nx: 1\n---\n', [{ key: 'a', source: 'a: 1\nb: 2' }])).toBe('refused: invalid-value');
  });
});

test('takes a Korean key for the same one, composed or decomposed', () => {
  const text = `---\n${'날짜'.normalize('NFD')}: 2024-01-01\n---\n`;
  expect(insertFrontMatter(text, [{ key: '날짜', value: '2026-01-01' }])).toEqual({ ok: true, edits: [] });
});
