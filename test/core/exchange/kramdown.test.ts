import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportedFile, exportGlossary } from '../../../src/core';
import { termOf } from './exchanged';

/*
 * Abbreviations, read by kramdown itself, which Jekyll makes pages with. The test is left out where Ruby or its package
 * `kramdown` is absent; `.ci/run` installs both.
 */

const program = `
require "json"; require "kramdown"
puts JSON.generate(JSON.parse(STDIN.read).map { |page| Kramdown::Document.new(page).to_html })
`;
const hasKramdown = spawnSync('ruby', ['-e', 'require "kramdown"']).status === 0;

function htmlOf(pages: readonly string[]): string[] {
  const options = { input: JSON.stringify(pages), encoding: 'utf8', maxBuffer: 1e9 } as const;
  return JSON.parse(spawnSync('ruby', ['-e', program], options).stdout) as string[];
}

/** The abbreviations of a page, in order, their titles as a browser shows them. */
function abbreviationsIn(html: string): { readonly name: string; readonly title: string }[] {
  return [...html.matchAll(/<abbr title="([^"]*)">([^]*?)<\/abbr>/g)].map(([, title = '', name = '']) => ({
    name,
    title: characters(title),
  }));
}

function characters(attribute: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return attribute.replace(/&(?:#(\d+)|(amp|lt|gt|quot));/g, (_, code?: string, name = '') =>
    code === undefined ? (named[name as string] ?? '') : String.fromCodePoint(Number(code)),
  );
}

/** A name in a sentence, with what kramdown would take for marks behind backslashes. */
function mention(name: string): string {
  return name.replace(/[\\.*_+`<>()[\]{}#!:|"'$=-]/g, '\\$&');
}

/** A page of Jekyll: the exported note without its front matter, and a text. */
function pageOf(abbreviations: string, text: string): string {
  return `${exportedFile(abbreviations, 'kramdown').replace(/^---\n[^]*?\n---\n/, '')}\n${text}\n`;
}

const names = [
  'a|b',
  ...['LLM', '토큰', '검색 증강 생성', '[CLS]', '[[MASK]', 'A*', '**bold**', 'snake_case', '<eos>', 'C++'],
  ...[
    'GPT: Part 2',
    '"quoted"',
    "Moore's law",
    '#1',
    '1. 단계',
    '- x',
    '> y',
    '`code`',
    'R&D',
    '$x$',
    '\\n',
    '^2',
  ],
  ...['{:.red}', '{::comment}', 'f(x)', 'GPT...', 'a--b', 'λ', '🧠', '*[A]', '[^1]', '용어: 뜻', '너비 %'],
];

describe.skipIf(!hasKramdown)('abbreviations in kramdown (left out where it is absent)', () => {
  test('each name is found in a sentence, a list, a table, a heading and a quote', () => {
    const places = ['x @ y.', '- @', '| a | @ |', '## @ z', '> @'].join('\n\n');
    const pages = names.map((name) => {
      const terms = [termOf('Other', 'x'), termOf(name, '그 "뜻" & | <b>')];
      return pageOf(exportGlossary(terms, 'kramdown'), places.replaceAll('@', mention(name)));
    });
    const found = htmlOf(pages).map((html) => abbreviationsIn(html).map(({ title }) => title));
    expect(found).toEqual(names.map(() => Array.from({ length: 5 }, () => '그 "뜻" & |')));
  });

  test('Korean particles may follow a name, and a decomposed name is found as people type it', () => {
    const terms = [termOf('토큰'.normalize('NFD'), '조각'), termOf('LLM', '모델')];
    const [html = ''] = htmlOf([pageOf(exportGlossary(terms, 'kramdown'), '토큰은 LLM이 읽는다.')]);
    expect(abbreviationsIn(html)).toEqual([
      { name: '토큰', title: '조각' },
      { name: 'LLM', title: '모델' },
    ]);
  });

  test('each of many names stands in its own place', () => {
    const terms = names.map((name, index) => termOf(name, `meaning ${index}`));
    const text = names.map((name) => `x ${mention(name)} y`).join('\n\n');
    const [html = ''] = htmlOf([pageOf(exportGlossary(terms, 'kramdown'), text)]);
    expect(abbreviationsIn(html).map(({ title }) => title)).toEqual(
      names.map((_, index) => `meaning ${index}`),
    );
  });

  test('generated names and meanings', () => {
    const piece = fc.constantFrom(
      ...[
        'LLM',
        '토큰',
        '토큰'.normalize('NFD'),
        'a',
        '7',
        ' ',
        '[',
        ']',
        ':',
        '*',
        '_',
        '`',
        '|',
        '<',
        '>',
        '"',
      ],
      ...[
        "'",
        '#',
        '&',
        '{',
        '}',
        '%',
        '$',
        '\\',
        '^',
        '(',
        ')',
        '-',
        '...',
        '~',
        '=',
        '!',
        '::',
        '&lt;',
        '<b>',
      ],
    );
    const words = fc.array(piece, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('').trim());
    const isMarkOfPages = (name: string): boolean => /\]:|\{[{%]|&#?\w+;/.test(name);
    const name = words
      .filter((each) => each !== '' && !isMarkOfPages(each))
      .map((each) => each.replace(/ +/g, ' '));
    const cases = fc.sample(
      fc.tuple(
        name,
        words.filter((each) => each !== ''),
      ),
      1500,
    );
    const pages = cases.map(([headword, expansion]) =>
      pageOf(
        exportGlossary(
          [
            { headword: 'Other', expansion: 'x' },
            { headword, expansion },
          ],
          'kramdown',
        ),
        `x ${mention(headword)} y`,
      ),
    );
    const found = htmlOf(pages).map((html) => abbreviationsIn(html)[0]?.title);
    expect(found).toEqual(cases.map(([, expansion]) => expansion.replace(/ +/g, ' ')));
  });
});

test('no line holds what Jekyll runs before kramdown', () => {
  const terms = [
    termOf('{{user}}', 'x'),
    termOf('{% raw %}', 'x'),
    termOf('Template', '`{{user}}` or {% if %}'),
  ];
  expect(exportGlossary(terms, 'kramdown')).toBe('*[Template]: &#123;{user}} or &#123;% if %}\n');
});
