import { describe, expect, it } from 'vitest';
import { noteLinks } from '../../../src/core/linking/note-links';
import { unlink } from './linked';

function links(text: string): string[] {
  return noteLinks(text).map(({ target, shown }) => `${target} → ${shown}`);
}

describe('the links of a note', () => {
  it.each([
    ['[[A]]', 'A → A'],
    ['[[A|b]]', 'A → b'],
    ['[[A#B]]', 'A#B → A > B'],
    ['[[#B]]', '#B → B'],
    ['[[A#^id|b]]', 'A#^id → b'],
    ['[[A\\|b]]', 'A → b'],
    ['[[A|]]', 'A → A'],
    ['[[A|b|c]]', 'A → b|c'],
    ['[b](A.md)', 'A.md → b'],
    ['[b](A%20c.md#D%28e%29)', 'A c.md#D(e) → b'],
    ['[b](<A c.md>)', 'A c.md → b'],
    ['[b](A(c).md)', 'A(c).md → b'],
    ['[b](A.md "title")', 'A.md → b'],
    ['[b](100%.md)', '100%.md → b'],
    ['[[A#b [c] d|e]]', 'A#b [c] d → e'],
    ['[[[A]]]', 'A → A'],
    ['[[a [[A]]', 'A → A'],
    ['\\![[A]]', 'A → A'],
  ])('%s', (text, link) => expect(links(text)).toEqual([link]));

  it.each([
    '![[A]]',
    '![b](A.png)',
    '[b](https://a.b)',
    '[b](mailto:a@b.c)',
    '[b](//a.b)',
    '[b][c]',
    '[b]()',
    '[](A.md)',
    '`[[A]]`',
    '```\n[[A]]\n```',
    '$[[A]]$',
    '%%[[A]]%%',
    '<!-- [[A]] -->',
    '---\na: "[[A]]"\n---\n',
    '[[A\nB]]',
  ])('%j has none', (text) => expect(links(text)).toEqual([]));

  it('come in order, side by side too', () => {
    expect(links('[[A]][[B]] [c](C.md)[[D]]')).toEqual(['A → A', 'B → B', 'C.md → c', 'D → D']);
  });

  it('have the offsets of the text as given', () => {
    const text = '가\r\n[[A|b]]은';
    expect(noteLinks(text).map(({ from, to }) => text.slice(from, to))).toEqual(['[[A|b]]']);
  });
});

describe('unlinking', () => {
  it.each([
    ['[[LLM#GPT(Generic)|GPT]]는', 'GPT는'],
    ['[GPTs](LLM.md#GPT(Generic))', 'GPTs'],
    ['| [[토큰\\|token]] |\n| - |', '| token |\n| - |'],
    ['[[토큰|a\\|b]]', 'a\\|b'],
    ['| [[토큰\\|a\\|b]] |\n| - |', '| a\\|b |\n| - |'],
    ['[[토큰]] [[Other]]', '토큰 [[Other]]'],
    ['`[[토큰]]` ![[토큰]]', '`[[토큰]]` ![[토큰]]'],
  ])('%j', (text, plain) => expect(unlink(text)).toBe(plain));
});
