import { describe, expect, it } from 'vitest';
import { createReference } from '../../../src/core';
import { contradictionsIn } from '../../../src/core/reference/contradictions';
import { findProblems, type ProblemInput } from '../../../src/core/survey/problems';
import type { Sense, Term } from '../../../src/core/term/term';

const sense = (path: string, expansion?: string): Sense => ({
  names: [],
  sources: [{ path, kind: 'heading', line: 3 }],
  ...(expansion !== undefined && { expansion }),
});

const term = (headword: string, overrides: Partial<Term> = {}): Term => {
  const senses = overrides.senses ?? [sense(`${headword}.md`)];
  const sources = senses.flatMap((each) => each.sources);
  return {
    id: headword.toLowerCase(),
    headword,
    names: [headword],
    tags: [],
    definition: 'It is.',
    sources,
    ...overrides,
    senses,
  };
};

const ids = (input: ProblemInput): string[] => findProblems(input).map((problem) => problem.id);

describe('findProblems', () => {
  it('finds nothing in a sound glossary', () => {
    expect(ids({ terms: [term('LLM'), term('RAG')] })).toEqual([]);
  });

  it('finds an acronym with two expansions, with the places of each', () => {
    const gpt = term('GPT', {
      senses: [
        sense('Old.md', 'Generic Pre-trained Transformer'),
        sense('New.md', 'Generative Pre-trained Transformer'),
      ],
    });
    expect(findProblems({ terms: [gpt] })).toMatchObject([
      {
        kind: 'conflicting-expansions',
        senses: [
          { expansion: 'Generic Pre-trained Transformer', sources: [{ path: 'Old.md' }] },
          { expansion: 'Generative Pre-trained Transformer', sources: [{ path: 'New.md' }] },
        ],
      },
    ]);
  });

  describe('with a reference', () => {
    const reference = createReference();
    const contradictions = (of: Term) => contradictionsIn(reference, of);
    const spelled = (...expansions: string[]): Term =>
      term('GPT', {
        senses: [
          {
            names: [],
            sources: expansions.map((expansion, at) => ({
              path: `${String(at)}.md`,
              kind: 'heading',
              line: at,
              expansion,
            })),
          },
        ],
      });

    it('finds an expansion that contradicts it, with its places and what it says instead', () => {
      const terms = [spelled('Generic Pre-trained Transformer', 'Generic Pretrained Transformer')];
      expect(findProblems({ terms, contradictions })).toMatchObject([
        {
          kind: 'wrong-expansion',
          id: 'wrong-expansion gpt genericpretrainedtransformer',
          expansion: 'Generic Pre-trained Transformer',
          right: 'Generative Pre-trained Transformer',
          sources: [{ path: '0.md' }, { path: '1.md' }],
        },
      ]);
    });

    it('has one for each wording, also within one sense', () => {
      const terms = [
        spelled(
          'Generic Pre-trained Transformer',
          'Generative Pre-trained Transformer',
          'Generated Transformer',
        ),
      ];
      expect(ids({ terms, contradictions })).toEqual([
        'wrong-expansion gpt genericpretrainedtransformer',
        'wrong-expansion gpt generatedtransformer',
      ]);
    });

    it('finds none in other meanings, other spellings and unknown names', () => {
      const terms = [
        spelled('Generative Pretrained Transformers', 'GUID Partition Table', '생성형 사전학습 변환기'),
        term('XYZQ', { sources: [{ path: 'a.md', kind: 'heading', line: 0, expansion: 'Xylophone Query' }] }),
      ];
      expect(ids({ terms, contradictions })).toEqual([]);
      expect(ids({ terms: [spelled('Generic Pre-trained Transformer')] })).toEqual([]);
    });
  });

  it('takes a sense without an expansion for no disagreement', () => {
    expect(ids({ terms: [term('GPT', { senses: [sense('A.md', 'Generative …'), sense('B.md')] })] })).toEqual(
      [],
    );
  });

  it('finds a name that two terms claim, however it is spelled', () => {
    const attention = term('Attention', { names: ['Attention', '셀프 어텐션'] });
    const self = term('Self-attention', { names: ['Self-attention', '셀프어텐션'] });
    expect(findProblems({ terms: [attention, self] })).toMatchObject([
      { kind: 'duplicate-name', name: '셀프 어텐션', terms: [attention, self] },
    ]);
  });

  it('knows a duplicate name again, whichever of its spellings comes first', () => {
    const attention = term('Attention', { names: ['Attention', '셀프 어텐션'] });
    const self = term('Self-attention', { names: ['Self-attention', '셀프어텐션'] });
    expect(ids({ terms: [attention, self] })).toEqual(ids({ terms: [self, attention] }));
  });

  it('takes names of which folding leaves nothing for no duplicates', () => {
    const emptyNamed = ['A', 'B'].map((headword) => term(headword, { names: [headword, '-'] }));
    expect(ids({ terms: emptyNamed })).toEqual([]);
  });

  it('tells first what misleads most', () => {
    const gpt = term('GPT', { senses: [sense('A.md', 'Generic …'), sense('B.md', 'Generative …')] });
    const { definition: _, ...moe } = term('MoE', { names: ['MoE', 'GPT'] });
    const found = findProblems({
      terms: [moe, gpt],
      unreadable: new Map([['a.md', { reason: 'not-yaml' }]]),
      acronyms: new Map([['PPO', new Set(['a.md', 'b.md', 'c.md'])]]),
    });
    expect(found.map(({ kind }) => kind)).toEqual([
      'conflicting-expansions',
      'duplicate-name',
      'unreadable-front-matter',
      'undefined-acronym',
      'missing-definition',
    ]);
  });

  it('lists what is wrong with published notes, by path, each of it as a problem of its own', () => {
    const publishing = new Map([
      ['b.md', [{ code: 'no-title', line: 0 }] as const],
      ['a.md', [{ code: 'retyped-value', line: 2, key: 'time' }] as const],
    ]);
    expect(ids({ terms: [], publishing })).toEqual([
      'publishing retyped-value time a.md',
      'publishing no-title 0 b.md',
    ]);
  });

  it('does not blame a term for naming itself twice', () => {
    expect(ids({ terms: [term('Fine-tuning', { names: ['Fine-tuning', 'fine tuning'] })] })).toEqual([]);
  });

  it('finds terms without a definition', () => {
    const { definition: _, ...undefinedTerm } = term('MoE');
    expect(ids({ terms: [undefinedTerm] })).toEqual(['missing-definition moe']);
  });

  it('finds acronyms that three notes use and none defines, the most used first', () => {
    const acronyms = new Map([
      ['LLM', new Set(['a.md', 'b.md', 'c.md'])],
      ['RLHF', new Set(['a.md', 'b.md', 'c.md'])],
      ['TRPO', new Set(['d.md', 'a.md', 'b.md', 'c.md'])],
      ['DPO', new Set(['a.md', 'b.md'])],
    ]);
    expect(findProblems({ terms: [term('LLM')], acronyms })).toMatchObject([
      { id: 'undefined-acronym TRPO', paths: ['a.md', 'b.md', 'c.md', 'd.md'] },
      { id: 'undefined-acronym RLHF', paths: ['a.md', 'b.md', 'c.md'] },
    ]);
  });

  it('leaves out acronyms that other notes use, and such as a note goes by', () => {
    const acronyms = new Map([
      ['TRPO', new Set(['a.md', 'b.md', 'diary.md'])],
      ['RLHF', new Set(['a.md', 'b.md', 'c.md', 'diary.md'])],
      ['PPO', new Set(['a.md', 'b.md', 'template.md'])],
      ['DPO', new Set(['a.md', 'b.md', 'c.md'])],
    ]);
    const placeOf = (path: string) =>
      path === 'diary.md' ? 'other' : path === 'template.md' ? 'template' : 'glossary';
    const isNoteName = (name: string): boolean => name === 'DPO';
    expect(findProblems({ terms: [], acronyms, placeOf, isNoteName })).toMatchObject([
      { id: 'undefined-acronym RLHF', paths: ['a.md', 'b.md', 'c.md'] },
    ]);
  });

  it('tells ordinary acronyms of computing last, whatever else there is', () => {
    const paths = new Set(['a.md', 'b.md', 'c.md']);
    const acronyms = new Map([
      ['API', new Set([...paths, 'd.md'])],
      ['TRPO', paths],
    ]);
    const { definition: _, ...moe } = term('MoE');
    expect(findProblems({ terms: [moe], acronyms })).toMatchObject([
      { kind: 'undefined-acronym', acronym: 'TRPO' },
      { kind: 'missing-definition' },
      { kind: 'ordinary-acronym', acronym: 'API', id: 'undefined-acronym API' },
    ]);
  });

  it('takes templates for no problems, by their folder or by their code', () => {
    const unreadable = new Map([
      ['Templates/a.md', { reason: 'malformed-yaml' as const }],
      ['new.md', { reason: 'template-code' as const }],
      ['b.md', { reason: 'malformed-yaml' as const }],
    ]);
    const placeOf = (path: string) => (path.startsWith('Templates/') ? 'template' : 'other');
    expect(findProblems({ terms: [], unreadable, placeOf })).toMatchObject([{ path: 'b.md' }]);
  });

  it('names front matter that cannot be read', () => {
    const unreadable = new Map([
      ['b.md', { reason: 'malformed-yaml' as const, line: 3 }],
      ['a.md', { reason: 'not-yaml' as const }],
    ]);
    expect(findProblems({ terms: [], unreadable })).toMatchObject([
      { path: 'a.md', reason: 'not-yaml' },
      { path: 'b.md', reason: 'malformed-yaml', line: 3 },
    ]);
  });
});
