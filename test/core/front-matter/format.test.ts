import { describe, expect, test } from 'vitest';
import { formatFrontMatter, type FormatOptions } from '../../../src/core';
import { edited, lines } from './edited';

/** The block that is `content`, brought into form; without its fences. */
function formatted(content: string, options: Partial<FormatOptions> = {}): string {
  const note = (block: string): string => `---\n${block}${block === '' ? '' : '\n'}---\n# Body\n`;
  const all = { order: [], ...options };
  const once = edited(note(content), formatFrontMatter(note(content), all));
  if (once.startsWith('refused')) return once;
  expect(edited(once, formatFrontMatter(once, all))).toBe(once);
  expect(once.startsWith('---\n') && once.endsWith('---\n# Body\n')).toBe(true);
  return once.slice(4, -'---\n# Body\n'.length).replace(/\n$/, '');
}

describe('order', () => {
  const order = ['title', 'date', 'tags'];
  test.each([
    [
      'keys of the order first, the others as they were',
      lines('z: 1', 'tags: []', 'a: 2', 'title: T'),
      lines('title: T', 'tags: []', 'z: 1', 'a: 2'),
    ],
    [
      'Korean keys and padding',
      lines('제목 : 가', 'title : "T" # 제목', "'date': 1"),
      lines('title : "T" # 제목', "'date': 1", '제목 : 가'),
    ],
    ['in another case', lines('a: 1', 'Title: T'), lines('Title: T', 'a: 1')],
    [
      'nested maps, block scalars, lists',
      lines(
        'a:',
        '  title: x',
        '',
        '  b: y',
        'tags:',
        '- x',
        '# within',
        '- y',
        'title: >-',
        '  T',
        '',
        '  U',
      ),
      lines(
        'title: >-',
        '  T',
        '',
        '  U',
        'tags:',
        '- x',
        '# within',
        '- y',
        'a:',
        '  title: x',
        '',
        '  b: y',
      ),
    ],
    [
      'a comment above and behind goes along',
      lines('a: 1', '# the title', 'title: T # behind'),
      lines('# the title', 'title: T # behind', 'a: 1'),
    ],
    [
      'indented comments below go along',
      lines('a: 1', 'title: T', '  # of the title', '', '  # and more', '# of b', 'b: 2'),
      lines('title: T', '  # of the title', '', '  # and more', 'a: 1', '# of b', 'b: 2'),
    ],
    [
      'below an empty value',
      lines('a:', '  # of a', 'title:', '  # of title'),
      lines('title:', '  # of title', 'a:', '  # of a'),
    ],
    [
      'blank lines in front go along',
      lines('a: 1', '', 'title: T', 'b: 2'),
      lines('', 'title: T', 'a: 1', 'b: 2'),
    ],
    [
      'an opening comment stays above its blank line',
      lines('# block', '', 'a: 1', 'title: T'),
      lines('# block', '', 'title: T', 'a: 1'),
    ],
    [
      'one right above the first key moves with it',
      lines('# of a', 'a: 1', 'title: T'),
      lines('title: T', '# of a', 'a: 1'),
    ],
    [
      'both',
      lines('# block', '', '# of a', 'a: 1', 'title: T'),
      lines('# block', '', 'title: T', '# of a', 'a: 1'),
    ],
    [
      'comments at the end stay at the end',
      lines('a: 1', 'title: T', '', '# end'),
      lines('title: T', 'a: 1', '', '# end'),
    ],
    ['indented keys', lines('  a: 1', '  title: T'), lines('  title: T', '  a: 1')],
    ['explicit keys', lines('a: 1', '? title', ': T'), lines('? title', ': T', 'a: 1')],
    [
      'what is in order has no edits',
      lines('title: T', '', 'a: 1', 'b:   2   '),
      lines('title: T', '', 'a: 1', 'b:   2   '),
    ],
    ['a block of comments', '# nothing', '# nothing'],
    ['an empty block', '', ''],
    ['placeholders', lines('a: 1', 'title: {{title}}'), lines('title: {{title}}', 'a: 1')],
    ['an anchor that stays', lines('title: &t T', 'z: *t', 'b: 1', 'tags: x'), 'refused: anchor'],
    [
      'an anchor that is not passed',
      lines('title: &t T', 'date: *t', 'b: 1', 'tags: x'),
      lines('title: &t T', 'date: *t', 'tags: x', 'b: 1'),
    ],
    ['blank lines that are a value', lines('a: |+', '  x', '', 'title: T'), 'refused: not-kept'],
    [
      'blank lines that would become one',
      lines('title: |+', '  x', 'a: 1', '', 'date: x'),
      'refused: not-kept',
    ],
    ['a comment that would become text', lines('  # of a', 'a: 1', 'title: |', '  T'), 'refused: not-kept'],
  ])('%s', (_, before, after) => {
    expect(formatted(before, { order })).toBe(after);
  });

  test('bytes of a block with Windows and mixed line ends, and behind a byte order mark', () => {
    const note = '\uFEFF---\r\na: 1\r\ntitle: T\nb: 2\r\n---\r\n\r\nBody';
    expect(edited(note, formatFrontMatter(note, { order }))).toBe(
      '\uFEFF---\r\ntitle: T\na: 1\r\nb: 2\r\n---\r\n\r\nBody',
    );
  });

  test.each(['a: 1', 'a: [x] # y', 'a: |\n  x', 'a:\n  - x\n  # y', 'a:'])(
    'Windows line ends: %s goes below',
    (entry) => {
      const note = `---\n${entry}\ntitle: T\n---\n`.replaceAll('\n', '\r\n');
      expect(edited(note, formatFrontMatter(note, { order }))).toBe(
        `---\ntitle: T\n${entry}\n---\n`.replaceAll('\n', '\r\n'),
      );
    },
  );

  test('only what has to move is edited', () => {
    const note = '---\na: 1\nb: 2\ntitle: T\n---\n';
    expect(formatFrontMatter(note, { order })).toEqual({
      ok: true,
      edits: [
        { from: 4, to: 4, insert: 'title: T\n' },
        { from: 14, to: 23, insert: '' },
      ],
    });
  });

  test.each([
    ['no front matter', '# A\n', 'no-front-matter'],
    ['braces', '---\n{b: 1, title: 2}\n---\n', 'flow-map'],
    ['braces over lines', '---\n{\n "title": 1\n}\n---\n', 'flow-map'],
    ['no YAML', '---\na: [\nb: 1\n---\n', 'malformed-yaml'],
    ['a list', '---\n- a\n---\n', 'malformed-yaml'],
    ['template code that is no YAML', '---\na: {{x}} y\n---\n', 'template-code'],
    ['code that runs in order', '---\na: <% x %>\ntitle: T\n---\n', 'template-code'],
    ['a key that stands twice and would move', '---\na: 1\ntitle: 2\na: 3\n---\n', 'duplicate-key'],
    ['a merge key that would be passed', '---\na: &x {p: 1}\nb: 1\n<<: *x\ntitle: 2\n---\n', 'anchor'],
    ['another language', '---js\n{}\n---\n', 'not-yaml'],
    ['TOML', '+++\na = 1\n+++\n', 'toml'],
    ['old Mac line ends', '---\ra: 1\rtitle: T\r---\r', 'not-kept'],
    ['a directive', '---\n%YAML 1.1\n--- # x\na: 1\ntitle: T\n---\n', 'not-kept'],
    ['a NUL', '---\na: 1\ntitle: \0\n---\n', 'not-text'],
  ])('%s is refused', (_, note, reason) => {
    expect(formatFrontMatter(note, { order })).toMatchObject({ ok: false, reason });
  });
});

describe('dates', () => {
  const options = {
    dateKeys: ['date', 'updated'],
    dateFormat: 'YYYY-MM-DD HH:mm:ss ZZ',
    timeZone: 'Asia/Seoul',
  };
  test.each([
    ['T and Z', 'date: 2024-08-14T14:46:00Z', 'date: 2024-08-14 23:46:00 +0900'],
    [
      'in its quotes',
      `date: "2024-08-14 23:46"\nupdated: '2024-08-14 23:46:50+09' # x`,
      `date: "2024-08-14 23:46:00 +0900"\nupdated: '2024-08-14 23:46:50 +0900' # x`,
    ],
    ['without a zone', 'date: 2024-08-14T23:46', 'date: 2024-08-14 23:46:00 +0900'],
    ['milliseconds', 'date: 1723646810000', 'date: 2024-08-14 23:46:50 +0900'],
    ['a day stays a day', 'date: 2024-08-14', 'date: 2024-08-14'],
    ['words stay', 'date: last summer', 'date: last summer'],
    ['empty stays', 'date: ', 'date: '],
    ['no such day', 'date: 2024-02-30 10:00', 'date: 2024-02-30 10:00'],
    ['no such hour', 'date: 2024-02-20 25:00', 'date: 2024-02-20 25:00'],
    ['template code', 'date: "{{date}}"', 'date: "{{date}}"'],
    ['a list stays', 'date: [2024-08-14T14:46:00Z]', 'date: [2024-08-14T14:46:00Z]'],
    ['an anchor stays', 'date: &d 2024-08-14T14:46:00Z', 'date: &d 2024-08-14T14:46:00Z'],
    ['other keys stay', 'created: 2024-08-14T14:46:00Z', 'created: 2024-08-14T14:46:00Z'],
  ])('%s', (_, before, after) => {
    expect(formatted(before, options)).toBe(after);
  });

  test.each([
    ['YYYY.MM.DD', 'Z', '2024-08-14', '2024.08.14'],
    ['MMM D, YYYY', 'Z', '"2024-08-14"', '"Aug 14, 2024"'],
    ['x', 'Z', '2024-08-14 00:00:00 Z', '1723593600000'],
    ['HH:mm', 'Z', '2024-08-14 00:00:00 Z', '2024-08-14 00:00:00 Z'],
    ['YYYY-MM-DDTHH:mm:ss[Z]', '+09:00', '2024-08-14 09:00:00 +0900', '2024-08-14 09:00:00 +0900'],
    ['YYYY-MM-DD[: x]', 'Z', '2024-08-14', '"2024-08-14: x"'],
    ['YYYY-MM-DD HH:mm', 'America/New_York', '2024-03-10 02:30:00', '2024-03-10 02:30:00'],
    ['YYYY-MM-DD', 'America/Sao_Paulo', '2018-11-04', '2018-11-04'],
  ])('in %s at %s', (dateFormat, timeZone, before, after) => {
    expect(formatted(`date: ${before}`, { dateKeys: ['date'], dateFormat, timeZone })).toBe(`date: ${after}`);
  });
});

describe('lists', () => {
  const block = { lists: 'block', listKeys: ['tags', 'aliases', 'categories'] } as const;
  const flow = { ...block, lists: 'flow' } as const;
  test.each([
    ['brackets', `tags: [a, 'b', "c d"] # x`, lines('tags: # x', '  - a', "  - 'b'", '  - "c d"')],
    [
      'brackets over lines',
      lines('tags: [', '  a,', '  b', ']', 'x: 1'),
      lines('tags:', '  - a', '  - b', 'x: 1'),
    ],
    ['one word', 'tags: 언어', lines('tags:', '  - 언어')],
    ['several in one string', 'tags: "#a, 07"', lines('tags:', '  - "#a"', '  - "07"')],
    ['a comma that Obsidian does not cut at', 'categories: a, b', lines('categories:', '  - a, b')],
    ['names with spaces', 'aliases: 언어 모델, LLM', lines('aliases:', '  - 언어 모델', '  - LLM')],
    [
      'dashes below the key',
      lines('tags:', '- a', '# x', '-   b', '', '- c', '# of d', 'd: 1'),
      lines('tags:', '  - a', '  # x', '  -   b', '', '  - c', '# of d', 'd: 1'),
    ],
    [
      'dashes too far',
      lines('tags:', '      - a', '    # x', '      - b'),
      lines('tags:', '  - a', '# x', '  - b'),
    ],
    ['an empty list', 'tags: []', 'tags: []'],
    ['no value', 'tags: # x', 'tags: # x'],
    ['nested', 'tags: [a, [b]]', 'tags: [a, [b]]'],
    ['a comment inside', lines('tags: [a, # x', '  b]'), lines('tags: [a, # x', '  b]')],
    ['text over lines', lines('tags: a', '  b'), lines('tags: a', '  b')],
    ['other keys', 'x: [a]', 'x: [a]'],
  ])('as lines: %s', (_, before, after) => {
    expect(formatted(before, block)).toBe(after);
  });

  test.each([
    ['lines', lines('tags: # x', '  - a', 'b: 1'), lines('tags: # x', '  - a', 'b: 1')],
    [
      'lines without comments',
      lines('tags:', '  - a', "  - 'b'  ", 'b: 1'),
      lines("tags: [a, 'b']  ", 'b: 1'),
    ],
    [
      'what brackets would cut',
      lines('aliases:', '  - a, b', '  - "c"', '  - d[1]'),
      'aliases: ["a, b", "c", "d[1]"]',
    ],
    ['a number for Ruby alone', lines('tags:', '  - 1,000'), lines('tags:', '  - 1,000')],
    ['an empty item', lines('tags:', '  - a', '  -'), lines('tags:', '  - a', '  -')],
    ['a map in it', lines('tags:', '  - a: 1'), lines('tags:', '  - a: 1')],
    ['one word', 'tags: a # x', 'tags: [a] # x'],
    ['a comma that Obsidian does not cut at', 'categories: a, b', 'categories: ["a, b"]'],
    ['brackets', 'tags: [ a,b ]', 'tags: [ a,b ]'],
  ])('in brackets: %s', (_, before, after) => {
    expect(formatted(before, flow)).toBe(after);
  });
});

describe('plurals', () => {
  test.each([
    [
      'a new name',
      lines('tag: a', '"alias": [b]', 'Cssclass : c'),
      lines('tags: a', '"aliases": [b]', 'cssclasses : c'),
    ],
    ['joined', lines('tag: b, a', 'x: 1', 'tags: [a]'), lines('x: 1', 'tags: [a, b]')],
    ['nothing new', lines('tags:', '- a', 'tag: a'), lines('tags:', '- a')],
    ['into an empty one', lines('tags: ', 'tag:', '  - a'), lines('tags: ', '  - a')],
    [
      'comments are kept',
      lines('# one', 'tag: b # two', '  # three', '# x', 'x: 1', '# four', 'tags: [a] # five'),
      lines('# x', 'x: 1', '# four', '# one', '# two', '# three', 'tags: [a, b] # five'),
    ],
    ['behind comments', lines('tags:', '- a # x', 'tag: b'), lines('tags:', '- a # x', '- b')],
    ['a repeat', lines('tag: x', 'tags: [a, a]'), 'tags: [a, x]'],
    ['no list', lines('tags: {a: 1}', 'tag: b'), 'refused: not-joined'],
    ['twice', lines('tag: a', 'Tag: b'), 'refused: duplicate-key'],
    ['category stays', 'category: a', 'category: a'],
  ])('%s', (_, before, after) => {
    expect(formatted(before, { plural: true })).toBe(after);
  });
});
