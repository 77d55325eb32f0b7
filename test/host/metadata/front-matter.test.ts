// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  getAllTags,
  getFrontMatterInfo,
  parseFrontMatterAliases,
  parseFrontMatterEntry,
  parseFrontMatterTags,
  stringifyYaml,
} from './front-matter';

describe('getFrontMatterInfo', () => {
  it.each([
    ['---\na: 1\n---\nbody', { exists: true, frontmatter: 'a: 1\n', from: 4, to: 9, contentStart: 13 }],
    [
      '---\r\na: 1\r\n---\r\nbody',
      { exists: true, frontmatter: 'a: 1\r\n', from: 5, to: 11, contentStart: 16 },
    ],
    ['--- \na: 1\n--- ', { exists: true, frontmatter: 'a: 1\n', from: 5, to: 10, contentStart: 14 }],
    ['---\n---\n', { exists: true, frontmatter: '', from: 4, to: 4, contentStart: 8 }],
    ['---\na: ---\n----\n', { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 }],
  ])('of %j', (text, info) => {
    expect(getFrontMatterInfo(text)).toEqual(info);
  });
});

describe('tags and aliases', () => {
  it.each([
    [{ tags: ['ai', '#nlp', 2024, null] }, ['#ai', '#nlp', '#2024']],
    [{ tag: 'ai, nlp llm' }, ['#ai', '#nlp', '#llm']],
    [{ Tags: 'ai' }, ['#ai']],
    [{ tags: null }, null],
    [{ tags: [] }, null],
    [null, null],
  ])('tags of %j', (frontmatter, tags) => {
    expect(parseFrontMatterTags(frontmatter)).toEqual(tags);
  });

  it.each([
    [{ aliases: ['LLM', ' 거대 언어 모델 '] }, ['LLM', '거대 언어 모델']],
    [{ alias: 'LLM, Large Language Model' }, ['LLM', 'Large Language Model']],
    [{ aliases: '' }, null],
  ])('aliases of %j', (frontmatter, aliases) => {
    expect(parseFrontMatterAliases(frontmatter)).toEqual(aliases);
  });

  it('are gathered from front matter and text', () => {
    const position = { start: { line: 0, col: 0, offset: 0 }, end: { line: 0, col: 0, offset: 0 } };
    expect(getAllTags({ frontmatter: { tags: ['a'] }, tags: [{ tag: '#b', position }] })).toEqual([
      '#a',
      '#b',
    ]);
    expect(getAllTags({})).toBeNull();
  });

  it('are found by a pattern, also one that remembers where it was', () => {
    const pattern = /^up/g;
    expect(parseFrontMatterEntry({ updated: 1 }, pattern)).toBe(1);
    expect(parseFrontMatterEntry({ updated: 1 }, pattern)).toBe(1);
    expect(parseFrontMatterEntry({ updated: 1 }, 'up')).toBeNull();
  });
});

it('writes YAML as the app: block lists, nothing folded, nothing for null', () => {
  const long = '긴 문장 '.repeat(40).trim();
  expect(stringifyYaml({ tags: ['a', 'b'], long, none: null })).toBe(
    `tags:\n  - a\n  - b\nlong: ${long}\nnone:\n`,
  );
});
