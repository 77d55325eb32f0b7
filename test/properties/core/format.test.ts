import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import matter from 'gray-matter';
import { describe, expect, test } from 'vitest';
import { Parser, parse, type CST } from 'yaml';
import { applyEdits, findFrontMatter, formatFrontMatter, type FormatOptions } from '../../../src/core';

/** The YAML 1.1 reader that gray-matter uses if nothing replaces it. */
const jsYaml = createRequire(createRequire(import.meta.url).resolve('gray-matter'))('js-yaml') as {
  safeLoad: (source: string) => unknown;
};

const readers: readonly (readonly [name: string, read: (content: string) => unknown])[] = [
  ['YAML 1.2', (content): unknown => parse(content, { logLevel: 'silent', maxAliasCount: 100 })],
  [
    'YAML 1.1',
    (content): unknown => parse(content, { version: '1.1', logLevel: 'silent', maxAliasCount: 100 }),
  ],
  // gray-matter drops the line break before the closing fence.
  ['gray-matter with js-yaml', (content) => jsYaml.safeLoad(content.replace(/\r?\n$/, ''))],
  [
    'gray-matter',
    (content) =>
      /^---/m.test(content) ? undefined : matter(`---\n${content}---\n`, { language: 'yaml' }).data,
  ],
];

function contentOf(note: string): string {
  const block = findFrontMatter(note);
  return block === undefined ? '' : note.slice(block.contentFrom, block.contentTo);
}

/** What a reader makes of a block; `undefined` if it cannot read it. */
function dataOf(read: (content: string) => unknown, content: string): unknown {
  try {
    return read(content);
  } catch {
    return undefined;
  }
}

function commentsOf(content: string): string[] {
  const found: string[] = [];
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    else if (typeof value === 'object' && value !== null) {
      const token = value as Partial<CST.SourceToken>;
      if (token.type === 'comment') found.push((token.source ?? '').trimEnd());
      Object.values(value).forEach(look);
    }
  };
  look([...new Parser().parse(content)]);
  return found.sort();
}

const singular: Readonly<Record<string, string>> = { tag: 'tags', alias: 'aliases', cssclass: 'cssclasses' };
const cutAt: Readonly<Record<string, RegExp>> = { tags: /[,\s]/, aliases: /,/, cssclasses: /[,\s]/ };

function asList(key: string, value: unknown): unknown {
  if (Array.isArray(value) || value === null || value === '' || value === undefined) return value ?? null;
  if (typeof value === 'object' && !(value instanceof Date)) return value;
  const separator = cutAt[singular[key] ?? key];
  if (typeof value !== 'string' || separator === undefined || !separator.test(value.trim())) return [value];
  return value
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function asMoment(value: unknown): unknown {
  if (value instanceof Date) return value.getTime();
  if (typeof value !== 'string') return value;
  const known = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?: ?(Z|[-+]\d{2}):?(\d{2})?)?$/.exec(value);
  if (known === null) return value;
  const [, day = '', time = '', hours = '+09', minutes = '00'] = known;
  return new Date(`${day}T${time}${hours === 'Z' ? 'Z' : `${hours}:${minutes}`}`).getTime();
}

/** The data as they should be after formatting with these options. */
function asAsked(
  data: unknown,
  { lists = 'keep', listKeys = [], plural = false, dateKeys = [] }: FormatOptions,
): unknown {
  if (typeof data !== 'object' || data === null) return data;
  const asked: Record<string, unknown> = {};
  const joins = new Set<string>();
  for (const [key, value] of Object.entries(data as Record<string, unknown>)) {
    const name = plural ? (singular[key] ?? key) : key;
    const listed = plural && Object.values(singular).includes(name);
    const read = dateKeys.includes(key) ? asMoment(value) : value;
    if (!listed) asked[name] = lists !== 'keep' && listKeys.includes(key) ? asList(name, read) : read;
    else if (!joins.has(name)) asked[name] = asList(name, value);
    else {
      const both = [asked[name] ?? [], asList(name, value) ?? []].flat();
      // If there is nothing to join, the plural stays as it is written: empty, or an empty list.
      asked[name] = both.length === 0 ? ((data as Record<string, unknown>)[name] ?? null) : both;
    }
    if (listed) joins.add(name);
  }
  for (const name of joins) {
    const list = asked[name];
    if (Array.isArray(list)) asked[name] = [...new Set(list.map((item) => JSON.stringify(item)))].sort();
  }
  return asked;
}

/** Checks everything that must hold. Returns the note after formatting; `undefined` if it was refused. */
function checked(note: string, options: FormatOptions): string | undefined {
  const result = formatFrontMatter(note, options);
  if (!result.ok) return undefined;
  const after = applyEdits(note, result.edits);
  expect(formatFrontMatter(after, options), 'a second time').toEqual({ ok: true, edits: [] });
  const [before, now] = [contentOf(note), contentOf(after)];
  expect(commentsOf(now), 'comments').toEqual(commentsOf(before));
  for (const [name, read] of readers) {
    const data = dataOf(read, before);
    if (data === undefined) continue;
    expect(asAsked(dataOf(read, now), options), name).toEqual(asAsked(data, options));
  }
  const block = findFrontMatter(note);
  const blockAfter = findFrontMatter(after);
  expect(after.slice(blockAfter?.contentTo), 'the body').toBe(note.slice(block?.contentTo));
  return after;
}

const item = fc.constantFrom(
  'a',
  '언어 모델',
  '"x, y"',
  "'07'",
  'yes',
  '12:30',
  '1_000',
  '-b',
  '"#t"',
  'c: d',
  '[n]',
  '',
  '~',
  '&k v',
  'e#f',
  '1,000',
  'p [q]',
);
const comment = fc.constantFrom('', '', '', ' # behind', '\t# behind');
const key = fc.constantFrom(
  'title',
  'date',
  'updated',
  'tags',
  'tag',
  'aliases',
  'alias',
  'categories',
  '제목',
  'a',
  'b',
  'c',
  '"q"',
  "'s'",
  'cssclass',
);
const usual = fc.constantFrom(
  '',
  ' ',
  ' x',
  ' "a, b"',
  " 'it''s'",
  ' a, b',
  ' 2024-08-14',
  ' 2024-08-14T14:46:00Z',
  ' "2024-08-14 23:46"',
  ' 1723646810000',
  ' null',
  ' yes',
  ' 07',
  ' "{{date}}"',
  ' [[link]]',
  ' "a\n  b"',
  ' plain\n  over lines',
  ' [a, b]',
  ' [a, # c\n  b]',
  ' {x: 1, y: [2]}',
  ' []',
  ' |\n  x\n\n  # no comment',
  ' |+\n  x\n',
  ' >-\n  x\n   y\n',
  '\n  k: v\n  # deep\n  l:\n    - m',
  '\n  [a, b]',
  '\n  # first\n  - x',
);
/** Values that are refused in many places. */
const odd = fc.constantFrom(' &r 1', ' *r', ' !!str 1', ' |+\n  x\n\n', ' |1\n x\n   ', ' {{title}}');
const scalar = fc.oneof({ weight: 20, arbitrary: usual }, { weight: 1, arbitrary: odd });
const entry = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(key, fc.constantFrom(':', ' :'), scalar, comment).map((parts) => parts.join('')),
  },
  {
    weight: 12,
    arbitrary: fc
      .tuple(
        key,
        comment,
        fc.constantFrom('', '  ', '    '),
        fc.array(fc.tuple(item, comment), { minLength: 1, maxLength: 4 }),
      )
      .map(([name, behind, indent, items]) =>
        [`${name}:${behind}`, ...items.map(([source, mark]) => `${indent}- ${source}${mark}`)].join('\n'),
      ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '? e\n: f',
      '? [g, h]\n: i',
      '? j',
      'm: 1\nm: 2',
      '%TAG ! x',
      '--- # doc',
      '\tt: 1',
    ),
  },
);
const between = fc.constantFrom(
  '',
  '',
  '',
  '\n',
  '# above\n',
  '  # below\n',
  '\n# apart\n\n',
  '# x\n  # y\n',
  '   \n',
  '# 주석\n',
);
const note = fc
  .record({
    mark: fc.constantFrom('', '', '\uFEFF'),
    parts: fc.uniqueArray(fc.tuple(between, entry), {
      minLength: 1,
      maxLength: 6,
      // Sometimes a key is duplicated.
      selector: ([above, lines]) => (above === '\n' ? lines : lines.split(':', 1)[0]?.trim()),
    }),
    last: fc.oneof({ weight: 20, arbitrary: between }, { weight: 1, arbitrary: fc.constant('\t\n') }),
    indent: fc.constantFrom('', '', '', '  '),
    fences: fc.constantFrom(['---', '---'], ['---  ', '...'], ['---', '--- ']),
    ends: fc.array(fc.constantFrom('\n', '\n', '\r\n'), { minLength: 1, maxLength: 3 }),
  })
  .map(({ mark, parts, last, indent, fences, ends }) => {
    const content = parts.map(([above, lines]) => `${above}${lines}\n`).join('') + last;
    const indented = indent === '' ? content : content.replace(/^(?=[^\n])/gm, indent);
    let index = 0;
    return `${mark}${fences[0]}\n${indented}${fences[1]}\nBody: 1\n`.replace(
      /\n/g,
      () => ends[index++ % ends.length] ?? '\n',
    );
  });
const order = fc.shuffledSubarray([
  'title',
  'date',
  'updated',
  'tags',
  'aliases',
  'categories',
  '제목',
  'a',
  'b',
  'c',
  'q',
  's',
  'tag',
]);

describe('formatFrontMatter', () => {
  test('does the same whatever the line ends', () => {
    fc.assert(
      fc.property(note, order, (text, keys) => {
        const [unix, windows] = ['\n', '\r\n'].map((end) => {
          const written = text.replace(/\r?\n/g, end);
          const result = formatFrontMatter(written, { order: keys, lists: 'block', listKeys: ['tags', 'a'] });
          return result.ok ? applyEdits(written, result.edits).replaceAll('\r\n', '\n') : result.reason;
        });
        expect(windows).toBe(unix);
      }),
      { numRuns: 400 },
    );
  });

  test('an order alone leaves every line as it is', () => {
    let changed = 0;
    fc.assert(
      fc.property(note, order, (text, keys) => {
        const after = checked(text, { order: keys });
        if (after === undefined) return;
        if (after !== text) changed += 1;
        const lines = (whole: string): string[] => whole.split('\n').sort();
        expect(lines(after)).toEqual(lines(text));
      }),
      { numRuns: 800 },
    );
    expect(changed).toBeGreaterThan(50);
  });

  test('whatever is asked for, the rest is data and comments as before', () => {
    let changed = 0;
    const options = fc.record({
      order,
      dateKeys: fc.constantFrom([], ['date', 'updated']),
      dateFormat: fc.constantFrom('YYYY-MM-DD HH:mm:ss ZZ', 'YYYY-MM-DDTHH:mm:ssZ'),
      timeZone: fc.constantFrom('+09:00', 'Asia/Seoul'),
      lists: fc.constantFrom('keep', 'block', 'flow'),
      listKeys: fc.constant(['tags', 'tag', 'aliases', 'alias', 'categories', 'a']),
      plural: fc.boolean(),
    });
    fc.assert(
      fc.property(note, options, (text, wanted) => {
        const after = checked(text, wanted);
        if (after !== undefined && after !== text) changed += 1;
      }),
      { numRuns: 1200 },
    );
    expect(changed).toBeGreaterThan(100);
  });

  test.each([
    'alias:\naliases: []\n',
    'alias: []\naliases:\n',
    'aliases: []\nalias:\n',
    'alias:\naliases:\n',
  ])('empty lists that are joined stay empty: %j', (block) => {
    expect(checked(`---\n${block}title: a\n---\n`, { order: [], plural: true })).toBeDefined();
  });
});

const shared = resolve(import.meta.dirname, '../../../../shared');
const folders = ['vaults', 'data/updated-pairs'].map((name) => join(shared, name)).filter(existsSync);

describe.skipIf(folders.length === 0)(`real notes (left out where ${shared} is absent)`, () => {
  test('come out with the same data and comments, in every style', () => {
    const order = ['title', 'created', 'date', 'aliases', 'tags', 'categories', 'updated'];
    const listKeys = ['tags', 'tag', 'aliases', 'alias', 'categories', 'category', 'topics', 'type'];
    const counts = { formatted: 0, refused: 0, none: 0 };
    for (const path of folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )) {
      if (!path.endsWith('.md')) continue;
      const text = readFileSync(path, 'utf8');
      if (findFrontMatter(text) === undefined) counts.none += 1;
      else {
        for (const lists of ['keep', 'block', 'flow'] as const) {
          for (const keys of [order, [...order].reverse()]) {
            const dateKeys = lists === 'keep' ? [] : ['date', 'created', 'updated'];
            const options = {
              order: keys,
              lists,
              listKeys,
              plural: true,
              dateKeys,
              dateFormat: 'YYYY-MM-DD HH:mm:ss ZZ',
              timeZone: '+09:00',
            };
            counts[checked(text, options) === undefined ? 'refused' : 'formatted'] += 1;
          }
        }
      }
    }
    expect(counts.formatted).toBeGreaterThan(counts.refused);
  });
});
