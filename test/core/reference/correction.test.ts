import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, correctionEdits, createReference } from '../../../src/core';

const heading = { kind: 'heading', line: 0 } as const;

function corrected(
  text: string,
  wrong: string,
  right: string,
  source: Parameters<typeof correctionEdits>[1]['source'] = heading,
) {
  return applyEdits(text, correctionEdits(text, { wrong, right, headword: 'GPT', source }));
}

const gpt = ['Generic Pre-trained Transformer', 'Generative Pre-trained Transformer'] as const;

describe('correcting an expansion', () => {
  it('changes the words that differ, where the note has them', () => {
    expect(corrected('## GPT(Generic Pre-trained Transformer)\n\nGPT는\n', ...gpt)).toBe(
      '## GPT(Generative Pre-trained Transformer)\n\nGPT는\n',
    );
  });

  it.each([
    [
      'a word too few',
      '## GPT(Pre-trained Transformer)',
      'Pre-trained Transformer',
      '## GPT(Generative Pre-trained Transformer)',
    ],
    [
      'a word too many',
      '## GPT(Generative Big Pre-trained Transformer)',
      'Generative Big Pre-trained Transformer',
      '## GPT(Generative Pre-trained Transformer)',
    ],
    [
      'a word too many at its end',
      '## GPT(Generative Pre-trained Transformer Thing)',
      'Generative Pre-trained Transformer Thing',
      '## GPT(Generative Pre-trained Transformer)',
    ],
    [
      'another spelling of the rest',
      '## GPT(Generic Pretrained Transformers)',
      'Generic Pretrained Transformers',
      '## GPT(Generative Pretrained Transformers)',
    ],
    [
      'small letters',
      '## gpt(generic pre-trained transformer)',
      'generic pre-trained transformer',
      '## gpt(generative pre-trained transformer)',
    ],
    [
      'wide spaces',
      '## GPT(Generic  Pre-trained\u00a0Transformer)',
      'Generic Pre-trained Transformer',
      '## GPT(Generative  Pre-trained\u00a0Transformer)',
    ],
  ])('with %s', (_what, text, wrong, after) => {
    expect(corrected(text, wrong, gpt[1])).toBe(after);
  });

  it('leaves the headword alone where it holds the same words', () => {
    const text = '## KL Divergence(Divergence)\n';
    const right = 'Kullback-Leibler Divergence';
    const correction = { wrong: 'Divergence', right, headword: 'KL Divergence', source: heading };
    expect(applyEdits(text, correctionEdits(text, correction))).toBe(
      '## KL Divergence(Kullback-Leibler Divergence)\n',
    );
  });

  it('leaves other places alone', () => {
    const text = `## GPT(${gpt[0]})\n\nMany write ${gpt[0]}.\n`;
    expect(corrected(text, ...gpt)).toBe(`## GPT(${gpt[1]})\n\nMany write ${gpt[0]}.\n`);
  });

  it('follows its heading when lines have come before it', () => {
    const source = { kind: 'heading', line: 0, heading: `GPT(${gpt[0]})` } as const;
    const text = `New\r\n\r\n## GPT(${gpt[0]})\r\n\r\n${gpt[0]}\r\n`;
    expect(corrected(text, ...gpt, source)).toBe(`New\r\n\r\n## GPT(${gpt[1]})\r\n\r\n${gpt[0]}\r\n`);
  });

  it('of a note itself is made in its front matter and the heading that it begins with', () => {
    const text = `---\ntitle: ${gpt[0]}\naliases: [GPT]\n---\n# ${gpt[0]}\n\n${gpt[0]} it is.\n`;
    expect(corrected(text, ...gpt, { kind: 'note', line: 0 })).toBe(
      `---\ntitle: ${gpt[1]}\naliases: [GPT]\n---\n# ${gpt[1]}\n\n${gpt[0]} it is.\n`,
    );
  });

  it('does nothing where the words are gone, part of others, or in several other places', () => {
    for (const text of ['## GPT\n', `\nA${gpt[0]}\n`, `\n${gpt[0]}\n${gpt[0]}\n`]) {
      expect(corrected(text, ...gpt)).toBe(text);
    }
  });

  it('makes what the reference agrees with, and changes nothing around it', () => {
    const reference = createReference();
    const spelled = reference
      .entries()
      .filter(({ expansion }) => expansion !== undefined && /^[\x20-\x7e]+$/.test(expansion));
    fc.assert(
      fc.property(
        fc.constantFrom(...spelled),
        fc.nat(5),
        fc.constantFrom('Generic', 'Deep', '', 'Wrong Big'),
        ({ headword, expansion = '' }, at, word) => {
          const words = expansion.split(' ');
          const wrong = words
            .map((own, index) => (index === at % words.length ? word : own))
            .join(' ')
            .replace(/\s+/g, ' ')
            .trim();
          fc.pre(wrong !== '');
          const text = `before\n## ${headword}(${wrong})\nafter\n`;
          const edits = correctionEdits(text, {
            wrong,
            right: expansion,
            headword,
            source: { kind: 'heading', line: 1 },
          });
          const after = applyEdits(text, edits);
          const start = `before\n## ${headword}(`;
          expect(after.startsWith(start) && after.endsWith(')\nafter\n')).toBe(true);
          const now = after.slice(start.length, -')\nafter\n'.length);
          expect(['agrees', 'variant']).toContain(reference.judge(headword, now));
        },
      ),
    );
  });
});
