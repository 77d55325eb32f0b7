import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileMatcher, type Matcher } from '../../../src/core';
import { markMentions, withoutMarks } from './marked-mentions';
import { sentenceNames } from './sentence-names';

/**
 * Sentences written against the rules before the endings were looked at, a file for each kind: one to a line, mentions
 * in «», ⏎ for a line break.
 */
const folder = new URL('./sentences/', import.meta.url);
const tables = readdirSync(folder).map((file) => readTable(file));

interface Table {
  readonly kind: string;
  readonly matcher: Matcher;
  readonly sentences: readonly string[];
}

/** A table's first line may say what is looked for in it: `names: one | two`. */
function readTable(file: string): Table {
  const lines = readFileSync(new URL(file, folder), 'utf8').trim().split('\n');
  const own = /^names: (.*)$/.exec(lines[0] ?? '')?.[1]?.split(' | ');
  return {
    kind: file.replace(/\.txt$/, ''),
    matcher: compileMatcher((own ?? sentenceNames).map((name) => ({ id: name, names: [name] }))),
    sentences: (own === undefined ? lines : lines.slice(1)).map((line) => line.replace(/⏎/g, '\n')),
  };
}

describe.each(tables)('$kind', ({ matcher, sentences }) => {
  it('holds sentences', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(16);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('as written', () => {
    expect(sentences.map((sentence) => markMentions(matcher, withoutMarks(sentence)))).toEqual(sentences);
  });

  it('decomposed', () => {
    const decomposed = sentences.map((sentence) => sentence.normalize('NFD'));
    expect(decomposed.map((sentence) => markMentions(matcher, withoutMarks(sentence)))).toEqual(decomposed);
  });
});
