import { describe, expect, it } from 'vitest';
import {
  Glossary,
  type ImportedTerm,
  type NoteText,
  planImport,
  readTerms,
  TermNames,
  termFileName,
  termNote,
  termPages,
  termsNotRead,
} from '../../../src/core';
import { nameKey } from '../../../src/core/term/fold';

const glossary = new Glossary({ tags: [], folders: ['/'] });
glossary.setNote({
  path: '용어집.md',
  text: [
    '## LLM(Large Language Model, 대규모 언어 모델)',
    '',
    '큰 모델.',
    '',
    '## BERT(Bidirectional Encoder Representations from Transformers)',
    '',
    '## 토큰(Token)',
    '',
  ].join('\n'),
});
glossary.setNote({ path: 'a.md', text: '## RAG(Retrieval-Augmented Generation)\n\n찾는다.\n' });
glossary.setNote({ path: 'b.md', text: '## RAG(Resource Allocation Graph)\n\n그래프.\n' });

/** What an import of CSV would do, in short. */
function planned(csv: string): string[] {
  const plan = planImport(readTerms(`term,full name,meaning,names\n${csv}`, 'csv'), glossary.terms());
  return [
    ...plan.added.map(({ headword }) => `add ${headword}`),
    ...plan.completed.map(({ missing: { headword, names, definition } }) =>
      `complete ${headword} [${names.slice(1).join('|')}] ${definition ?? ''}`.trim(),
    ),
    ...plan.known.map(({ headword }) => `known ${headword}`),
    ...plan.refused.map(({ term, reason }) => `${reason} ${term.headword}`),
  ];
}

describe('an import', () => {
  it.each([
    ['what is new', 'GPT,,모델,', ['add GPT']],
    ['what says nothing new', 'llm,large language models,다른 말,', ['known llm']],
    ['another name of a term', '대규모 언어 모델,,,', ['known 대규모 언어 모델']],
    [
      'a name that is missing',
      'LLM,Large Language Model,,거대 언어 모델',
      ['complete LLM [Large Language Model|거대 언어 모델]'],
    ],
    ['two names in one cell', '임베딩(Embedding),,벡터,', ['add 임베딩']],
    ['two names of a term', '토큰(Token),,글의 조각,', ['complete 토큰 [] 글의 조각']],
    ['two names that it has', '대규모 언어 모델(LLM),,,', ['known 대규모 언어 모델']],
    ['what stands in brackets and is no name', 'DREAM (software),,A program,', ['add DREAM (software)']],
    ['a definition that is missing', '토큰,,글의 조각,', ['complete 토큰 [] 글의 조각']],
    ['what letters stand for otherwise', 'LLM,Low Level Memory,x,', ['other-meaning LLM']],
    [
      'one of several meanings',
      'RAG,Resource Allocation Graph,,자원 할당 그래프',
      ['complete RAG [Resource Allocation Graph|자원 할당 그래프]'],
    ],
    ['which of several meanings it does not say', 'RAG,,x,y', ['ambiguous RAG']],
    ['a name twice', 'GPT,,a,\nGpt,,b,', ['add GPT', 'known Gpt']],
    ['a name of signs', '***,,x,', ['no-name ***']],
    ['a name that is a text', `${'a '.repeat(60)},,x,`, [`too-long ${'a '.repeat(60).trim()}`]],
  ])('tells %s', (_, csv, plan) => {
    expect(planned(csv)).toEqual(plan);
  });

  it('that is imported has nothing to add when it is read again', () => {
    const terms = readTerms(
      'term,full name,meaning,names\nGPT,Generative Pre-trained Transformer,모델,\n어텐션,,집중,attention',
    );
    const after = new Glossary({ tags: [], folders: ['/'] });
    for (const { text } of termPages(terms)) after.setNote({ path: 'Imported.md', text });
    expect(planImport(terms, after.terms()).known).toEqual(terms);
  });
});

const terms: readonly ImportedTerm[] = [
  {
    headword: 'GPT',
    names: ['GPT', 'Generative Pre-trained Transformer'],
    expansion: 'Generative Pre-trained Transformer',
    definition: '다음 토큰을 맞히는 모델이다.',
  },
  {
    headword: '경사 하강법',
    names: ['경사 하강법', 'Gradient Descent'],
    definition: '기울기를 따라 내려간다.',
  },
  { headword: '과적합', names: ['과적합'], definition: '훈련 데이터만 잘 맞힌다.' },
  {
    headword: 'RAG',
    names: ['RAG', 'Retrieval-Augmented Generation', 'Resource Allocation Graph'],
    definition: '문서를 찾아 답한다.',
    senses: [
      {
        expansion: 'Retrieval-Augmented Generation',
        names: ['Retrieval-Augmented Generation'],
        definition: '문서를 찾아 답한다.',
      },
      {
        expansion: 'Resource Allocation Graph',
        names: ['Resource Allocation Graph'],
        definition: '자원을 기다리는 모양이다.',
      },
    ],
  },
];

it('an import of two names in one cell has both, and what the letters stand for', () => {
  const { added } = planImport(
    readTerms('term,meaning\n임베딩(Embedding),벡터\nMoE (Mixture of Experts),여러 전문가\n', 'csv'),
    glossary.terms(),
  );
  expect(added).toEqual([
    { headword: '임베딩', names: ['임베딩', 'Embedding'], definition: '벡터' },
    {
      headword: 'MoE',
      names: ['MoE', 'Mixture of Experts'],
      expansion: 'Mixture of Experts',
      definition: '여러 전문가',
    },
  ]);
  const note = { path: '임베딩.md', text: termNote(added[0] ?? { headword: '', names: [] }, '임베딩') };
  expect(termsNotRead(note, added.slice(0, 1))).toEqual([]);
});

describe('what an import writes', () => {
  it('is a page with a heading for each term, which the glossary reads', () => {
    const [page, ...others] = termPages(terms);
    expect(others).toEqual([]);
    expect(page?.text).toBe(
      [
        '---',
        'glossary: list',
        '---',
        '',
        '## GPT(Generative Pre-trained Transformer)',
        '',
        '다음 토큰을 맞히는 모델이다.',
        '',
        '## 경사 하강법(Gradient Descent)',
        '',
        '기울기를 따라 내려간다.',
        '',
        '## 과적합',
        '',
        '훈련 데이터만 잘 맞힌다.',
        '',
        '## RAG(Retrieval-Augmented Generation)',
        '',
        '문서를 찾아 답한다.',
        '',
        '## RAG(Resource Allocation Graph)',
        '',
        '자원을 기다리는 모양이다.',
        '',
      ].join('\n'),
    );
    expect(termsNotRead({ path: 'Imported.md', text: page?.text ?? '' }, terms)).toEqual([]);
  });

  it('is a note with aliases, which the glossary reads', () => {
    expect(
      termNote(
        { headword: 'A/B', names: ['A/B', 'AB 테스트'], definition: '둘을 견준다.', tags: ['ai'] },
        'A-B',
      ),
    ).toBe('---\ntitle: A/B\naliases:\n  - A/B\n  - AB 테스트\ntags:\n  - ai\n---\n\n둘을 견준다.\n');
    for (const term of terms) {
      const note = { path: `${term.headword}.md`, text: termNote(term, term.headword) };
      expect(termsNotRead(note, [term])).toEqual([]);
      expect(namesNotRead(note, term)).toEqual([]);
    }
  });

  it('is several pages where one would be too long to be searched', () => {
    const long = Array.from({ length: 100 }, (_, at) => ({
      headword: `용어${at}`,
      names: [`용어${at}`],
      definition: '뜻'.repeat(5000),
    }));
    const pages = termPages(long);
    expect(pages).toHaveLength(2);
    expect(pages.flatMap((page) => page.terms)).toEqual(long);
    for (const { text } of pages) expect(text.length).toBeLessThan(500_000);
  });

  it('is told where the glossary would not read it', () => {
    const term = { headword: '1.2', names: ['1.2'], definition: 'x' };
    const [page] = termPages([term]);
    expect(termsNotRead({ path: 'Imported.md', text: page?.text ?? '' }, [term])).toEqual([term]);
  });
});

it.each([
  ['GPT', 'GPT'],
  ['../../etc/passwd', '-..-etc-passwd'],
  ['a:b*c?"<>|#^[d]', 'a-b-c-d-'],
  ['.hidden', 'hidden'],
  ['trailing. ', 'trailing'],
  ['CON', 'CON-'],
  ['토큰'.normalize('NFD'), '토큰'],
  ['///', '-'],
  ['가'.repeat(200), '가'.repeat(70)],
])('a term %s may have a file %s', (headword, name) => {
  expect(termFileName(headword)).toBe(name);
});

/** The names of a term that the glossary will not find in a note. */
function namesNotRead(note: NoteText, term: ImportedTerm): string[] {
  const glossary = new Glossary({ tags: [], folders: ['/'] });
  glossary.setNote(note);
  const read = new Set(new TermNames(glossary.terms()).find(term.headword)?.names.map(nameKey));
  return term.names.filter((name) => !read.has(nameKey(name)));
}
