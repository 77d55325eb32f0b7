import type { ExportableTerm } from '../../../src/core/exchange/exchanged-term';

/** A term with one meaning, as the glossary gives it. */
export const llm: ExportableTerm = {
  headword: 'LLM',
  names: ['LLM', 'Large Language Model', '대규모 언어 모델'],
  expansion: 'Large Language Model',
  definition: '큰 말뭉치로 학습한 언어 모델.',
  tags: ['ai', 'ai/nlp'],
  senses: [
    {
      expansion: 'Large Language Model',
      names: ['Large Language Model', '대규모 언어 모델'],
      definition: '큰 말뭉치로 학습한 언어 모델.',
      sources: [
        { path: 'models/LLM.md', kind: 'heading', line: 3, heading: 'LLM(Large Language Model) 이란' },
      ],
    },
  ],
};

/** Two notes disagree on what the letters stand for. */
export const rag: ExportableTerm = {
  headword: 'RAG',
  names: ['RAG', 'Retrieval-Augmented Generation', '검색 증강 생성', 'Resource Allocation Graph'],
  expansion: 'Retrieval-Augmented Generation',
  definition: '문서를 찾아 답에 쓴다.',
  tags: ['ai'],
  senses: [
    {
      expansion: 'Retrieval-Augmented Generation',
      names: ['Retrieval-Augmented Generation', '검색 증강 생성'],
      definition: '문서를 찾아 답에 쓴다.',
      sources: [{ path: 'RAG.md', kind: 'note', line: 0 }],
    },
    {
      expansion: 'Resource Allocation Graph',
      names: ['Resource Allocation Graph'],
      definition: 'Shows which process waits\nfor which resource.',
      sources: [{ path: 'os/deadlock.md', kind: 'heading', line: 9, heading: 'RAG' }],
    },
  ],
};

/** A term of one name and one definition. */
export function termOf(headword: string, definition: string): ExportableTerm {
  return { headword, names: [headword], definition, senses: [{ names: [], definition }] };
}
