import { describe, expect, it } from 'vitest';
import { createReference, withReferenceLines } from '../../../src/core';
import type { ExportableTerm } from '../../../src/core/exchange/exchanged-term';

const reference = createReference();

function definitions(term: ExportableTerm, language: 'en' | 'ko' = 'en'): (string | undefined)[] {
  const [complete] = withReferenceLines([term], reference, language);
  return (complete?.senses ?? []).map(({ definition }) => definition);
}

describe('lines of the reference', () => {
  const rag = 'Retrieval-Augmented Generation';
  const line = reference.closest('RAG', rag);

  it('stand where a sense has no definition, in the language asked for', () => {
    const term = { headword: 'RAG', names: ['RAG', rag], senses: [{ expansion: rag, names: [rag] }] };
    expect(definitions(term)).toEqual([line?.english]);
    expect(definitions(term, 'ko')).toEqual([line?.inKorean]);
  });

  it('leave what notes say, and senses that the reference does not know', () => {
    const other = 'Resource Allocation Graph';
    const senses = [
      { expansion: rag, names: [rag], definition: 'mine' },
      { expansion: other, names: [other] },
    ];
    expect(definitions({ headword: 'RAG', names: ['RAG', rag, other], senses })).toEqual(['mine', '']);
  });

  it('stand for no name that has several meanings', () => {
    const ambiguous =
      reference.entries().find(({ headword }) => reference.find(headword).length > 1)?.headword ?? '';
    expect(definitions({ headword: ambiguous, names: [ambiguous], senses: [{ names: [] }] })).toEqual(['']);
    const plain = reference
      .entries()
      .find(({ headword, expansion }) => !expansion && reference.find(headword).length === 1);
    expect(definitions({ headword: plain?.headword ?? '', names: [], senses: [{ names: [] }] })).toEqual([
      plain?.english,
    ]);
  });
});
