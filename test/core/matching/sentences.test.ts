import { describe, expect, it } from 'vitest';
import { compileMatcher } from '../../../src/core';
import { koreanSentences } from './korean-sentences';
import { otherSentences } from './other-sentences';
import { markMentions, withoutMarks } from './marked-mentions';
import { sentenceNames } from './sentence-names';

const matcher = compileMatcher(sentenceNames.map((name) => ({ id: name, names: [name] })));

describe.each(Object.entries({ ...koreanSentences, ...otherSentences }))('%s', (_, sentences) => {
  it.each(sentences)('%s', (sentence) => {
    expect(markMentions(matcher, withoutMarks(sentence))).toBe(sentence);
  });

  it.each(sentences)('%s, decomposed', (sentence) => {
    const decomposed = sentence.normalize('NFD');
    expect(markMentions(matcher, withoutMarks(decomposed))).toBe(decomposed);
  });

  it.each(sentences)('%s, every other character decomposed', (sentence) => {
    const mixed = Array.from(sentence, (character, index) =>
      index % 2 === 0 ? character : character.normalize('NFD'),
    ).join('');
    expect(markMentions(matcher, withoutMarks(mixed))).toBe(mixed);
  });
});
