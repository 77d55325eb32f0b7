import { describe, expect, it } from 'vitest';
import { compileMatcher, findInMarkdown } from '../../../src/core';
import { koreanSentences } from './korean-sentences';
import { otherSentences } from './other-sentences';
import { sentenceNames } from './sentence-names';

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

describe.each(Object.entries({ ...koreanSentences, ...otherSentences }))('%s', (_, sentences) => {
  it.each(sentences)('%s', (sentence) => {
    expect(mark(plain(sentence))).toBe(sentence);
  });

  it.each(sentences)('%s, decomposed', (sentence) => {
    const decomposed = sentence.normalize('NFD');
    expect(mark(plain(decomposed))).toBe(decomposed);
  });

  it.each(sentences)('%s, every other character decomposed', (sentence) => {
    const mixed = Array.from(sentence, (character, index) =>
      index % 2 === 0 ? character : character.normalize('NFD'),
    ).join('');
    expect(mark(plain(mixed))).toBe(mixed);
  });
});
