import { describe, expect, it } from 'vitest';
import { readNoteSubject } from '../../../src/core/glossary/note-subject';

function aliases(title: string, ...lines: string[]): readonly string[] {
  return readNoteSubject({ path: `${title}.md`, text: lines.join('\n') }, title).aliases;
}

describe('readNoteSubject', () => {
  it('takes the acronym from a heading that spells the title out, singular or plural', () => {
    expect(aliases('Large Language Models', '## LLM(Large Language Model) 이란', '', 'LLM은 …')).toEqual([
      'LLM',
    ]);
  });

  it('takes the expansion where the title is the acronym', () => {
    expect(aliases('RAG', '# Retrieval-Augmented Generation (RAG)')).toEqual([
      'Retrieval-Augmented Generation',
    ]);
  });

  it('takes both sides of a pair in the title', () => {
    expect(aliases('BM(Boltzmann Machine)', 'text')).toEqual(['BM', 'Boltzmann Machine']);
  });

  it('takes names in both languages', () => {
    expect(aliases('CNN', '## CNN(Convolutional Neural Network, 합성곱 신경망)')).toEqual([
      'Convolutional Neural Network',
      '합성곱 신경망',
    ]);
  });

  it('leaves pairs of other things alone', () => {
    expect(
      aliases('Language models', '## GPT(Generative Pre-trained Transformer)', '## Notes (draft)'),
    ).toEqual([]);
  });

  it('knows what the note says of it', () => {
    const text = '## RAG(Retrieval-Augmented Generation)\n\nAnswers from documents\nthat were looked up.\n';
    expect(readNoteSubject({ path: 'RAG.md', text }, 'RAG').definition).toBe(
      'Answers from documents\nthat were looked up.',
    );
    expect(readNoteSubject({ path: 'RAG.md', text: '' }, 'RAG').definition).toBeUndefined();
  });
});
