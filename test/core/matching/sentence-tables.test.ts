import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileMatcher, findInMarkdown } from '../../../src/core';
import { sentenceNames } from './sentence-names';

/**
 * Sentences written against the rules before the endings were looked at, a file for each kind: one to a line, mentions
 * in «», ⏎ for a line break.
 */
const folder = new URL('./sentences/', import.meta.url);
const tables = readdirSync(folder).map((file): readonly [kind: string, sentences: readonly string[]] => [
  file.replace(/\.txt$/, ''),
  readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(/⏎/g, '\n')),
]);
const matcher = compileMatcher(sentenceNames.map((name) => ({ id: name, names: [name] })));

/** The note with its mentions in «». */
function mark(markdown: string): string {
  let result = '';
  let at = 0;
  for (const { from, to } of findInMarkdown(matcher, markdown)) {
    result += `${markdown.slice(at, from)}«${markdown.slice(from, to)}»`;
    at = to;
  }
  return result + markdown.slice(at);
}

function plain(marked: string): string {
  return marked.replace(/[«»]/g, '');
}

describe.each(tables)('%s', (_, sentences) => {
  it('holds sentences', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(16);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('as written', () => {
    expect(sentences.map((sentence) => mark(plain(sentence)))).toEqual(sentences);
  });

  it('decomposed', () => {
    const decomposed = sentences.map((sentence) => sentence.normalize('NFD'));
    expect(decomposed.map((sentence) => mark(plain(sentence)))).toEqual(decomposed);
  });
});
