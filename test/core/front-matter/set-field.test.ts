import { describe, expect, test } from 'vitest';
import { fieldRange, setField } from '../../../src/core';
import { withoutField } from '../../../src/core/front-matter/edit';
import { edited, lines } from './edited';

const now = '2024-08-15 09:00:00 +0900';

/** The forms of real vaults: the block's lines, with ‹…› around what is to be replaced, or the reason to refuse. */
const replaced: [name: string, block: string][] = [
  ['usual', 'title: a\nupdated: ‹2024-08-14 23:46:50 +0900›\ntags: [a]'],
  ['padded key', 'updated   :   ‹2024-08-14›'],
  ['epoch milliseconds', 'updated: ‹1723646810000›'],
  ['date only', 'updated: ‹2024-08-14›'],
  ['ISO without zone', 'updated: ‹2024-08-14T23:46:50›'],
  ['single quotes go with the value', "updated: ‹'2024-08-14'›"],
  ['double quotes go with the value', 'updated: ‹"2024-08-14"›'],
  ['quoted key', '"updated": ‹2024-08-14›'],
  ['nested look-alike', 'meta:\n  updated: 2020\nupdated: ‹2024›'],
  ['look-alike keys', 'commentsUpdated: 1\nupdated-by: x\nUpdated: 2\nupdated: ‹2024›\nlast_updated: 3'],
  ['flow and block lists', 'tags: [a, b]\naliases:\n- x\n- y # z\nupdated: ‹2024›'],
  ['empty, no space', 'updated:‹+ ›\ntags: a'],
  ['empty, one space', 'updated: ‹›\ntags: a'],
  ['empty, many spaces', 'updated: ‹›   \ntags: a'],
  ['empty with a comment', 'updated: ‹› # when'],
  ['empty with a comment below', 'updated:‹+ ›\n  # when\ntags: a'],
  ['null', 'updated: ‹null›\nb: ~'],
  ['trailing spaces', 'updated: ‹2024-08-14›  \t\ntags: a'],
  ['comment behind', 'updated: ‹2024-08-14›   # by hand'],
  ['comments and blank lines', '# top\n\nupdated: ‹2024›\n\n# end\n'],
  ['unquoted link elsewhere', 'parent : [[/index]]\nupdated: ‹2024›'],
  ['block scalar elsewhere', 'about: |\n  updated: 1\n\nupdated: ‹2024›\nmore: >-\n  a\n  b'],
  ['Korean keys', '제목: 언어 모델\nupdated: ‹2024›\n분류: 가'],
  ['another key that stands twice', 'a: 1\na: 2\nupdated: ‹2024›'],
  ['no-break space behind the value', 'updated: ‹2024-08-14\u00a0›'],
  ['tab behind the colon', 'updated:\t‹2024›'],
  ['value on its own line', 'updated:\n  ‹2024›\ntags: a'],
  ['indented block', '  a: 1\n  updated: ‹2024›'],
  ['braces around it all', '{ updated: ‹2024›, b: 1 }'],
  ['template code in another value', 'title: "{{title}}"\nupdated: ‹2024›'],
  ['emoji and half of one', 'title: 🤖\ud83d\nupdated: ‹2024›'],
  ['a tag of YAML', 'updated: !!str ‹2024›'],
];

const refused: [name: string, block: string, reason: string, line?: number][] = [
  ['no key', 'title: a', 'no-key'],
  ['an empty block', '', 'no-key'],
  ['nested alone', 'meta:\n  updated: 2024', 'no-key'],
  ['no-break space in the key', 'updated\u00a0: 2024', 'no-key'],
  ['zero-width space in the key', '\u200bupdated: 2024', 'no-key'],
  ['the key twice', 'updated: 1\ntags: a\n"updated": 2', 'duplicate-key', 3],
  ['flow list', 'a: 1\nupdated: [2024]', 'not-a-scalar', 2],
  ['block list', 'updated:\n- 2024', 'not-a-scalar', 1],
  ['map', 'updated:\n  at: 2024', 'not-a-scalar', 1],
  ['alias', 'a: &x 1\nupdated: *x', 'not-a-scalar', 2],
  ['anchor', 'updated: &x 1\nb: *x', 'not-a-scalar', 1],
  ['literal block', 'updated: |\n  2024', 'multi-line-value', 1],
  ['folded block', 'updated: >-\n  2024', 'multi-line-value', 1],
  ['plain over two lines', 'updated: 2024\n  08', 'multi-line-value', 1],
  ['quoted over two lines', 'updated: "2024\n  08"', 'multi-line-value', 1],
  ['Templates code', 'updated: {{date}}', 'template-code', 1],
  ['Templates code in quotes', 'updated: "{{date}}"', 'template-code', 1],
  ['Templater code', 'updated: <% tp.date.now() %>', 'template-code', 1],
  ['Templater code that is no YAML', '<%* x %>: [\nupdated: 2024', 'template-code'],
  ['unquoted colon', 'title: a: b\nupdated: 2024', 'malformed-yaml', 1],
  ['unquoted @', 'updated: 2024\nauthor: @me', 'malformed-yaml', 2],
  ['tab as indent', '\tupdated: 2024', 'malformed-yaml', 1],
  ['no-break space for the space', 'updated:\u00a02024', 'malformed-yaml', 1],
  ['a list of lines', '- updated: 2024', 'malformed-yaml', 1],
];

/** One block in each way in which a note may hold it. */
const surroundings: [name: string, wrap: (block: string) => string][] = [
  ['\\n', (block) => `---\n${block}\n---\nbody\nupdated: no\n`],
  ['\\r\\n', (block) => `---\n${block}\n---\nbody\n`.replaceAll('\n', '\r\n')],
  ['mixed ends', (block) => `---\r\n${block}\n---\rbody\r\n\n`],
  ['lone \\r', (block) => `---\n${block}\n---\nbody`.replaceAll('\n', '\r')],
  ['byte order mark', (block) => `\uFEFF---\n${block}\n---\nbody`],
  ['no newline at the end', (block) => `---\n${block}\n---`],
  ['spaces on the fences, dots', (block) => `---  \n${block}\n... \nbody`],
];

describe.each(surroundings)('setField, %s', (_, wrap) => {
  test.each(replaced)('changes the value alone: %s', (_name, block) => {
    const before = wrap(block.replace(/‹\+? ?([^›]*)›/, '$1'));
    const after = wrap(block.replace(/‹(\+ )?[^›]*›/, (_match, added?: string) => (added ? ' ' : '') + now));
    expect(edited(before, setField(before, 'updated', now))).toBe(after);
    expect(edited(after, setField(after, 'updated', now))).toBe(after);
  });

  test.each(refused)('refuses: %s', (_name, block, reason, line) => {
    const text = wrap(block);
    const expected = line === undefined ? { ok: false, reason } : { ok: false, reason, line };
    expect(setField(text, 'updated', now)).toMatchObject(expected);
    expect(fieldRange(text, 'updated')).toBeUndefined();
    expect(withoutField(text, 'updated')).toBe(text);
  });
});

describe('setField', () => {
  const note = '---\nupdated: 2024 # c\ntags: a\n---\n';

  test('no front matter, a block in another language', () => {
    expect(edited('updated: 1\n', setField('updated: 1\n', 'updated', now))).toBe('refused: no-front-matter');
    const script = '---js\n{ updated: 1 }\n---\n';
    expect(edited(script, setField(script, 'updated', now))).toBe('refused: not-yaml');
  });

  test.each(['2025', '"a: b"', "'it''s'", 'a:b', '', 'important? no'])('takes %j as it is', (raw) => {
    expect(edited(note, setField(note, 'updated', raw))).toBe(note.replace('2024', raw));
  });

  test.each([
    'a: b',
    '[a]',
    '{a: b}',
    'a # b',
    '# b',
    ' a',
    'a ',
    '"a',
    '@a',
    '|',
    '&a b',
    '*a',
    '!!str a',
    '- a',
    'a\nb: c',
    'a\rb',
    'a\u2028b',
    '\0',
    '<% x %>',
    '"{{x}}"',
  ])('refuses %j, which would not be one scalar there', (raw) => {
    expect(setField(note, 'updated', raw)).toMatchObject({ reason: 'invalid-value', line: 1 });
  });

  test('a value that would add a key within braces is refused', () => {
    const braces = '---\n{ updated: 1, b: 2 }\n---\n';
    expect(edited(braces, setField(braces, 'updated', '1, c: 3'))).toBe('refused: invalid-value');
  });

  test('the same value again is no edit', () => {
    expect(setField(note, 'updated', '2024')).toEqual({ ok: true, edits: [] });
  });

  test('reads the block of a huge note alone', () => {
    const huge = `---\nupdated: 1\n---\n${'본문 {{x}} --- \n'.repeat(500_000)}`;
    expect(edited(huge, setField(huge, 'updated', '2'))).toBe(huge.replace('1', '2'));
  });

  test('binary data is a note without front matter', () => {
    const binary = Array.from({ length: 4096 }, (_, index) => String.fromCharCode((index * 7919) % 256)).join(
      '',
    );
    expect(edited(binary, setField(binary, 'updated', now))).toBe('refused: no-front-matter');
    const fenced = `---\n${binary}\n---\n`;
    expect(edited(fenced, setField(fenced, 'updated', now))).toBe('refused: malformed-yaml');
  });
});

describe('fieldRange and withoutField', () => {
  test('the range holds the value with its quotes', () => {
    const text = lines('---', 'a: 1', 'updated : "x"  # c', '---', '');
    const range = fieldRange(text, 'updated');
    expect(range && text.slice(range.from, range.to)).toBe('"x"');
  });

  test('notes that differ in the stamp alone come out alike', () => {
    const forms = ['updated:', 'updated: ', 'updated:   ', 'updated: 2024', 'updated:  "2025" '];
    const without = forms.map((form) => withoutField(`---\na: 1\n${form}\nb: 2\n---\nbody`, 'updated'));
    expect(new Set(without)).toEqual(new Set(['---\na: 1\nupdated:\nb: 2\n---\nbody']));
  });

  test('other changes stay to be seen', () => {
    const before = '---\nupdated: 1\ntags: a\n---\nbody';
    expect(withoutField(before.replace('tags: a', 'tags: b'), 'updated')).not.toBe(
      withoutField(before, 'updated'),
    );
    expect(withoutField(before.replace('body', 'more'), 'updated')).not.toBe(withoutField(before, 'updated'));
  });
});
