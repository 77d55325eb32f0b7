import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Glossary } from '../../../src/core/glossary/glossary';

/** How many senses an acronym has when each of these notes spells it out in a heading. */
function senses(acronym: string, ...expansions: string[]): number | undefined {
  const glossary = new Glossary({ tags: [], folders: ['/'] });
  for (const [at, expansion] of expansions.entries())
    glossary.setNote({ path: `2024-01-0${at + 1}.md`, text: `## ${acronym}(${expansion})` });
  return glossary.terms().find(({ headword }) => headword === acronym)?.senses.length;
}

describe('expansions of one acronym that say the same', () => {
  it.each([
    ['CNN', 'Convolutional Neural Network', 'Convolutional Neural Networks'],
    ['CNN', 'Convolutional Neural Network', 'Convolution Neural Network'],
    ['CNN', 'Convolutional Neural Network', 'Convolutional Networks'],
    ['CNN', 'Convolutional Neural Network', 'convolutional neural nets'],
    ['AUC', 'Area Under the Curve', 'Area Under Curve'],
    ['LSTM', 'Long Short-Term Memory', 'Long Short Term Memory'],
    ['PCA', 'Principal Component Analysis', 'Principle Component Analysis'],
    ['PCA', 'Principal Component Analysis', 'Principal Components Analysis'],
    ['SGD', 'Stochastic Gradient Descent', 'Stocastic Gradient Descent'],
    ['SGD', 'Stochastic Gradient Descent', 'Stochastic Gradeint Descent'],
    ['GPO', 'Generative Policy Optimization', 'Generative Policy Optimisation'],
    ['GPT', 'Generative Pre-trained Transformer', 'Generative Pre-training Transformer'],
    ['XAI', 'Explainable AI', 'Explainable Artificial Intelligence'],
    ['LoRA', 'Low-Rank Adaptation', 'Low-Rank Adaptation of Large Language Models'],
  ])('%s: %s, %s', (acronym, ...expansions) => {
    expect(senses(acronym, ...expansions)).toBe(1);
  });

  it.each([
    ['CNN', 'Convolutional Neural Network', 'Cable News Network'],
    ['GPT', 'Generative Pre-trained Transformer', 'Generic Pre-trained Transformer'],
    ['RNN', 'Recurrent Neural Network', 'Recursive Neural Network'],
    ['MAE', 'Mean Absolute Error', 'Median Absolute Error'],
    ['MAP', 'Macro Average Precision', 'Micro Average Precision'],
    ['CBR', 'Content-Based Retrieval', 'Context-Based Retrieval'],
    ['IP', 'Internet Protocol', 'Internal Protocol'],
    ['LWM', 'Large World Model', 'Large Word Model'],
    ['GAM', 'Generalized Additive Model', 'Generalized Adaptive Model'],
    ['NLM', 'Neural Language Model', 'Natural Language Model'],
    ['LM', 'Language Model', 'Logic Machine'],
    ['DNS', 'Domain Name System', 'Domain Name Server'],
    ['DSM', 'Deep Symmetric Model', 'Deep Asymmetric Model'],
    ['LM', 'Language Model', 'Language Vision Model'],
  ])('%s keeps %s and %s apart', (acronym, ...expansions) => {
    expect(senses(acronym, ...expansions)).toBe(2);
  });

  it('do not bring two others together', () => {
    const full = ['Convolutional Neural Network', 'Convolutional Nonlinear Network'];
    expect(senses('CNN', ...full)).toBe(2);
    expect(senses('CNN', ...full, 'Convolutional Networks')).toBe(3);
  });

  it('is seen in a title with an alias and a heading of the same note', () => {
    const glossary = new Glossary({ tags: [], folders: ['/'] });
    const text = '---\naliases: [CNN]\n---\n# CNN (Convolutional Neural Network, 합성곱 신경망)\n\n뜻이다.';
    glossary.setNote({ path: 'Convolutional networks.md', text });
    glossary.setNote({ path: '2024-01-01.md', text: '## CNN (Cable News Network)' });
    expect(glossary.terms().map(({ headword, expansion }) => [headword, expansion])).toEqual([
      ['CNN', 'Convolutional Neural Network'],
    ]);
    expect(glossary.terms()[0]?.senses.map(({ names }) => names)).toEqual([
      ['Convolutional Neural Network', '합성곱 신경망', 'Convolutional networks'],
      ['Cable News Network'],
    ]);
  });
});

const notes = [
  '---\ntitle: Convolutional networks\naliases: [CNN]\n---\n# CNN (Convolutional Neural Network)\n\n뜻이다.',
  '---\ntitle: Convolution nets\naliases: [CNN]\n---\n뜻이다.',
  '## CNN (Convolution Neural Network)',
  '## CNN (Convolutional Nonlinear Network)',
  '## CNN (Cable News Network)',
  '## 합성곱 신경망(CNN)',
  'CNN이란, 그림을 읽는 신경망이다.',
  '글에서 CNN(Convolutional Neural Networks)을 쓴다.',
  '*[CNN]: Cable News Networks',
  '---\ntitle: News\naliases: [CNN]\n---\n',
];

it('merges the same whatever the order of notes', () => {
  fc.assert(
    fc.property(
      fc.subarray(notes).chain((chosen) =>
        fc.record({
          chosen: fc.constant(chosen),
          first: fc.shuffledSubarray(chosen, { minLength: chosen.length }),
          askedAfter: fc.nat(chosen.length),
        }),
      ),
      ({ chosen, first, askedAfter }) => {
        const [one, other] = [chosen, first].map((order) => {
          const glossary = new Glossary({ tags: [], folders: ['/'] });
          order.forEach((text, at) => {
            glossary.setNote({ path: `2024-01-${notes.indexOf(text) + 10}.md`, text });
            if (at === askedAfter) glossary.terms();
          });
          return glossary.terms();
        });
        expect(other).toEqual(one);
      },
    ),
    { numRuns: 150 },
  );
});
