import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../../src/core/front-matter/parse';

describe('readFrontMatter', () => {
  test('gives the values as YAML 1.2 reads them, dates as strings', () => {
    const text =
      '---\ntitle: LLM\ndate: 2024-08-14 23:46:00 +0900\ntags: [ai, "a: b"]\ncategories: \nn: 3\n---\nbody';
    expect(readFrontMatter(text)).toEqual({
      ok: true,
      data: {
        title: 'LLM',
        date: '2024-08-14 23:46:00 +0900',
        tags: ['ai', 'a: b'],
        categories: null,
        n: 3,
      },
    });
  });

  test.each([
    ['no block', 'body', undefined],
    ['an empty block', '---\n---\n', {}],
    ['comments alone', '---\n# a\n\n# b\n---\n', {}],
    ['dots as the closing fence', '---\na: 1\n...\n', { a: 1 }],
    ['a lone carriage return ends a line', '---\na: 1\rb: 2\n---\n', { a: 1, b: 2 }],
    ['a byte order mark', '\uFEFF---\r\na: 1\r\n---\r\n', { a: 1 }],
    ['an unquoted link is a list in a list', '---\nparent: [[index]]\n---\n', { parent: [['index']] }],
    ['a comment before a lone carriage return', '---\r# x\ra: 1\r---\r', { a: 1 }],
    ['blank lines without end', `---\na: 1${'\n'.repeat(90_000)}# x\nb: 2\n---\n`, { a: 1, b: 2 }],
    ['half an emoji', '---\na: \ud83d\n---\n', { a: '\ud83d' }],
    ['a line that begins like the fence', '---\na: |\n ---\nb: ---x\n---\n', { a: '---\n', b: '---x' }],
  ])('%s', (_, text, data) => {
    expect(readFrontMatter(text)).toEqual(data === undefined ? undefined : { ok: true, data });
  });

  test.each([
    ['an unquoted colon', '---\ntitle: a\nx: b: c\n---\n', 'malformed-yaml', 2],
    ['an unquoted @', '---\nauthor: @me\n---\n', 'malformed-yaml', 1],
    ['a tab as indent', '---\n\ta: 1\n---\n', 'malformed-yaml', 1],
    ['a list', '---\n- a\n---\n', 'malformed-yaml', 1],
    ['prose', '---\nSome words.\n---\n', 'malformed-yaml', 1],
    ['a second document', '---\na: 1\n--- b\n---\n', 'malformed-yaml', 2],
    ['a NUL character', '---\na: 1\nb: \0\n---\n', 'malformed-yaml', 2],
    ['an alias without its anchor', '---\na: *b\n---\n', 'malformed-yaml', 1],
    ['a key that stands twice', '---\na: 1\na: 2\n---\n', 'duplicate-key', 2],
    ['code of a template', '---\na: <% tp.a %>: {{b}}\n---\n', 'template-code', 1],
    ['another language', '---toml\na = 1\n---\n', 'not-yaml', 0],
  ])('refuses %s', (_, text, reason, line) => {
    expect(readFrontMatter(text)).toMatchObject({ ok: false, reason, line });
  });

  test('refuses aliases that would grow beyond all bounds', () => {
    const grown = 'bcdefghi'.split('').map((name, index) => {
      const before = `*${'abcdefgh'.charAt(index)}`;
      return `${name}: &${name} [${Array(9).fill(before).join(', ')}]`;
    });
    const text = `---\na: &a [x, x]\n${grown.join('\n')}\n---\n`;
    expect(readFrontMatter(text)).toMatchObject({ ok: false, reason: 'malformed-yaml' });
  });

  test.each(['js', 'javascript', ' js', 'coffee', 'json', 'constructor'])(
    'never evaluates ---%s',
    (suffix) => {
      const text = `---${suffix}\n{ a: (process.env.EVALUATED_NOTE = 'yes') }\n---\n`;
      expect(readFrontMatter(text)).toMatchObject({ ok: false, reason: 'not-yaml' });
      expect(process.env.EVALUATED_NOTE).toBeUndefined();
    },
  );

  test('a key of any name is data', () => {
    const reading = readFrontMatter('---\n__proto__: { polluted: true }\nconstructor: x\n---\n');
    expect(reading?.ok && Object.keys(reading.data)).toEqual(['__proto__', 'constructor']);
    expect(reading?.ok && 'polluted' in reading.data).toBe(false);
  });

  test('readings of the same text share nothing', () => {
    const text = '---\ntags: [a]\n---\n';
    const first = readFrontMatter(text);
    if (first?.ok === true) (first.data.tags as string[]).push('b');
    expect(readFrontMatter(text)).toEqual({ ok: true, data: { tags: ['a'] } });
  });
});
