import { describe, expect, it } from 'vitest';
import { compileMatcher, type Term } from '../../../../src/core';
import { termsInNote } from '../../../../src/features/panel/tabs/note-terms';
import { aSource, aTerm } from '../term-builder';

const glossary = [
  aTerm('LLM', { names: ['LLM', 'Large Language Model'] }),
  aTerm('RAG'),
  aTerm('토큰', { sources: [aSource('Note.md', { heading: '토큰이란' })] }),
];

const inNote = (text: string, terms: readonly Term[] = glossary, path = 'Note.md', skipHeadings = false) =>
  termsInNote({ terms, matcher: compileMatcher(terms), note: { path, text }, counted: { skipHeadings } });

const listed = (...args: Parameters<typeof inNote>): string[] =>
  inNote(...args).terms.map(({ term, count, isAmbiguous, isSubject }) =>
    [term.headword, isSubject ? 'subject' : count, isAmbiguous ? 'at most' : ''].join(' ').trim(),
  );

describe('termsInNote', () => {
  it('lists terms in order of first occurrence, with how often they occur', () => {
    expect(listed('RAG는 LLM에 문서를 준다. A large language model with RAG.')).toEqual(['RAG 2', 'LLM 2']);
  });

  it('counts what the note defines under a heading; the note’s own term comes first, uncounted', () => {
    expect(listed('## 토큰이란\n\n토큰은 조각이다.')).toEqual(['토큰 2']);
    expect(listed('RAG and LLM', glossary, 'LLM.md')).toEqual(['LLM subject', 'RAG 1']);
  });

  it('lists terms that occur only in headings, and counts them no more than elsewhere in the vault', () => {
    const text = '## LLM (Large Language Model)\n\nRAG, RAG.\n\n## 토큰이란\n\n토큰은 조각이다.';
    expect(listed(text, glossary, 'Note.md', true)).toEqual(['LLM 0', 'RAG 2', '토큰 1']);
    expect(listed(text)).toEqual(['LLM 2', 'RAG 2', '토큰 2']);
  });

  it('lists every term that claims a name', () => {
    const both = [aTerm('Attention'), aTerm('Self-attention', { names: ['Self-attention', 'Attention'] })];
    expect(listed('Attention!', both)).toEqual(['Attention 1 at most', 'Self-attention 1 at most']);
    expect(listed('Self-attention is attention.', both)).toEqual([
      'Self-attention 2 at most',
      'Attention 1 at most',
    ]);
  });

  it('finds nothing in code and front matter', () => {
    expect(listed('---\ntitle: LLM\n---\n\n`RAG`')).toEqual([]);
  });
});

describe('links to terms', () => {
  const linkedTerms = ({ target }: { readonly target: string }): readonly string[] =>
    target === 'LLM' ? ['llm'] : target === 'Note#토큰이란' ? ['토큰'] : [];
  const found = (text: string, path = 'Day.md') =>
    termsInNote({
      terms: glossary,
      matcher: compileMatcher(glossary),
      note: { path, text },
      counted: {},
      linkedTerms,
    });
  const counts = (...args: Parameters<typeof found>): string[] =>
    found(...args).terms.map(({ term, count, linked }) => `${term.headword} ${count} ${linked}`);

  it('are mentions, distinguished from the others, in document order', () => {
    expect(counts('[[Note#토큰이란|토큰]]을 RAG와 [[LLM]]에, LLM!')).toEqual([
      '토큰 1 1',
      'RAG 1 0',
      'LLM 2 1',
    ]);
    expect(counts('[[LLM|큰 모델]]만.')).toEqual(['LLM 1 1']);
  });

  it('to other notes, embeds, code, and links of a note to itself do not count', () => {
    expect(counts('[[Other]] ![[LLM]] `[[LLM]]`')).toEqual([]);
    expect(counts('[[LLM]]', 'LLM.md')).toEqual(['LLM 0 0']);
  });

  it('count for the place of the cursor', () => {
    const text = 'RAG, [[LLM|모델]]';
    expect(found(text).at(text.indexOf('모델'))).toBe('llm');
  });
});

describe('the term at the cursor', () => {
  const text = 'On RAG and LLM.';
  const at = (offset: number): string | undefined => inNote(text).at(offset);

  it('is the one that contains the cursor, or ends there', () => {
    expect(at(text.indexOf('RAG') + 1)).toBe('rag');
    expect(at(text.indexOf(' and') + 2)).toBe('rag');
    expect(at(text.indexOf('LLM'))).toBe('llm');
    expect(at(text.length)).toBe('llm');
  });

  it('is the one that a heading defines, in it and below it, even if the note is about that term', () => {
    const models = [
      aTerm('RAG'),
      aTerm('LLM', {
        names: ['LLM', 'Large Language Models'],
        sources: [
          aSource('Note.md', { kind: 'note' }),
          aSource('Note.md', { line: 2, heading: 'LLM for RAG 이란' }),
        ],
      }),
    ];
    const written = 'On RAG.\n\n## LLM for RAG 이란\n\nA model.\n';
    const found = inNote(written, models);
    for (const place of ['## LLM', 'for RAG', 'A model'])
      expect(found.at(written.indexOf(place) + 4)).toBe('llm');
    expect(found.at(written.indexOf('RAG') + 1)).toBe('rag');
    // Lines have come since the glossary read the note.
    const later = `One.\n\n${written}`;
    expect(inNote(later, models).at(later.indexOf('## LLM'))).toBe('llm');
  });

  it('is none before the first mention', () => {
    expect(at(0)).toBeUndefined();
  });
});
