import { describe, expect, test } from 'vitest';
import { findFrontMatter } from '../../../src/core';

/** The three parts of a note: up to the content, the content, and what follows it. */
function parts(text: string): string[] | undefined {
  const block = findFrontMatter(text);
  if (block === undefined) return undefined;
  return [
    text.slice(0, block.contentFrom),
    text.slice(block.contentFrom, block.contentTo),
    text.slice(block.contentTo, block.to),
    text.slice(block.to),
  ];
}

describe('findFrontMatter', () => {
  test.each([
    ['plain', '---\na: 1\n---\nbody', ['---\n', 'a: 1\n', '---\n', 'body']],
    ['empty', '---\n---\n', ['---\n', '', '---\n', '']],
    ['at the end of the note', '---\na: 1\n---', ['---\n', 'a: 1\n', '---', '']],
    ['Windows line endings', '---\r\na: 1\r\n---\r\nbody', ['---\r\n', 'a: 1\r\n', '---\r\n', 'body']],
    ['mixed line endings', '---\na: 1\r\nb: 2\r---\rbody', ['---\n', 'a: 1\r\nb: 2\r', '---\r', 'body']],
    ['spaces behind the fences', '--- \na: 1\n---\t \nbody', ['--- \n', 'a: 1\n', '---\t \n', 'body']],
    ['dots as the closing fence', '---\na: 1\n...\nbody', ['---\n', 'a: 1\n', '...\n', 'body']],
    ['a byte order mark', '\uFEFF---\na: 1\n---\n', ['\uFEFF---\n', 'a: 1\n', '---\n', '']],
    [
      'a line that only begins like a fence',
      '---\na: >\n ---\n---x\n---\n',
      ['---\n', 'a: >\n ---\n---x\n', '---\n', ''],
    ],
  ])('finds a block: %s', (_, text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  test.each([
    ['an empty note', ''],
    ['a fence that is never closed', '---\na: 1\n'],
    ['a fence alone', '---'],
    ['an empty line before it', '\n---\na: 1\n---\n'],
    ['a space before the fence', ' ---\na: 1\n---\n'],
    ['four dashes', '----\na: 1\n----\n'],
    ['TOML', '+++\na = 1\n+++\n'],
    ['updated in the body', 'updated: 2024-08-14\n'],
    ['two thematic breaks far apart', `---\n${'word '.repeat(50_000)}\n---\n`],
  ])('finds none: %s', (_, text) => {
    expect(findFrontMatter(text)).toBeUndefined();
  });

  test('tells the language and the line ending of the block', () => {
    expect(findFrontMatter('---js\r\n{}\r\n---\r\n')).toMatchObject({ language: 'js', eol: '\r\n' });
    expect(findFrontMatter('---\n---')).toMatchObject({ language: '', eol: '\n' });
  });
});
