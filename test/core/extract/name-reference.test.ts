import { describe, expect, it } from 'vitest';
import { createReference, extractTerms, Glossary, type NameReference } from '../../../src/core';

const reference: NameReference = {
  find: (name) => (name === '합성곱 신경망' ? [cnn] : name === '최신' ? [latest] : []),
};
const cnn = {
  headword: 'CNN',
  expansion: 'Convolutional Neural Network',
  names: ['ConvNet'],
};
const latest = { headword: 'Latest', names: [] };

function namesIn(text: string, given?: NameReference): readonly string[] | undefined {
  return extractTerms({ path: 'notes/2024-01-02.md', text }, given)[0]?.names;
}

describe('words in front of an acronym that a reference knows as its name', () => {
  it.each([
    ['## 합성곱 신경망 CNN(Convolutional Neural Network)', '합성곱 신경망'],
    ['## 합성곱 신경망 CNN (Convolutional Neural Networks) 활용', '합성곱 신경망'],
    ['## 합성곱 신경망 Convolutional Neural Network(CNN)', '합성곱 신경망'],
    ['## 합성곱 신경망 - CNN(Convolutional Neural Network)', '합성곱 신경망'],
    ['## 최신 합성곱 신경망 CNN(Convolutional Neural Network)', '합성곱 신경망'],
    ['합성곱 신경망 CNN(Convolutional Neural Network)은 사진을 보는 모델을 말한다.', '합성곱 신경망'],
    [
      '| 용어 | 설명 |\n|---|---|\n| 합성곱 신경망 CNN(Convolutional Neural Network) | 사진을 본다 |',
      '합성곱 신경망',
    ],
  ])('%s', (text, name) => {
    const plain = namesIn(text) ?? [];
    expect(plain).toHaveLength(2);
    expect(namesIn(text, reference)).toEqual([...plain, name]);
  });

  it('names a note as well', () => {
    const note = { path: '합성곱 신경망 CNN (Convolutional Neural Network).md', text: '' };
    expect(extractTerms(note, reference)[0]?.names).toEqual([
      'CNN',
      'Convolutional Neural Network',
      '합성곱 신경망',
    ]);
  });

  it.each([
    ['## 최신 CNN(Convolutional Neural Network)', 'is known as another thing'],
    ['## 딥러닝 CNN(Convolutional Neural Network)', 'is not known'],
    ['## 합성곱 신경망 CNN(Cable News Network)', 'is known for other letters'],
  ])('%s: no name, since the word %s', (text) => {
    expect(namesIn(text, reference)).toEqual(namesIn(text));
    expect(namesIn(text, reference)).toHaveLength(2);
  });

  it('is not asked where a note says it itself', () => {
    const asked: string[] = [];
    const asking = { find: (name: string) => (asked.push(name), []) };
    expect(namesIn('## 합성곱 신경망(CNN, Convolutional Neural Network)', asking)).toContain('합성곱 신경망');
    expect(asked).toEqual([]);
  });

  it('joins what the vault has under either name', () => {
    const glossary = new Glossary({ tags: [], folders: ['/'], reference: createReference() });
    glossary.setNote({ path: '합성곱 신경망.md', text: '사진을 훑어보는 모델이다.' });
    glossary.setNote({ path: '모델들.md', text: '## 합성곱 신경망 CNN(Convolutional Neural Network)' });
    expect(glossary.terms().map(({ headword, definition }) => [headword, definition])).toEqual([
      ['CNN', '사진을 훑어보는 모델이다.'],
      ['모델들', undefined],
    ]);
  });
});
