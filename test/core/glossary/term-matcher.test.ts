import { describe, expect, it } from 'vitest';
import type { Term } from '../../../src/core/glossary/term';
import { TermMatcher } from '../../../src/core/glossary/term-matcher';

const term = (headword: string, definition?: string): Term => ({
  id: headword.toLowerCase(),
  headword,
  names: [headword],
  tags: [],
  sources: [],
  senses: [],
  ...(definition !== undefined && { definition }),
});

describe('TermMatcher', () => {
  it('finds the names of the terms as they are now', () => {
    let terms = [term('LLM')];
    const matcher = new TermMatcher({ terms: () => terms });
    expect(matcher.get().find('LLM, RAG')).toEqual([{ id: 'llm', from: 0, to: 3 }]);
    terms = [term('RAG')];
    expect(matcher.get().find('LLM, RAG')).toEqual([{ id: 'rag', from: 5, to: 8 }]);
  });

  it('stays the same while the names do', () => {
    let terms = [term('LLM')];
    const matcher = new TermMatcher({ terms: () => terms });
    const before = matcher.get();
    terms = [term('LLM', 'A model.')];
    expect(matcher.get()).toBe(before);
  });
});
