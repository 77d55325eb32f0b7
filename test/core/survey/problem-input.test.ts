import { expect, it } from 'vitest';
import type { SurveyReader } from '../../../src/core/ports';
import { problemInput } from '../../../src/core/survey/problem-input';
import { findProblems } from '../../../src/core/survey/problems';

it('the acronyms that count are those of the glossary’s own notes, unless a note goes by one', () => {
  const glossary = {
    terms: () => [],
    placeOf: (path: string) => (path.startsWith('ai/') ? 'glossary' : 'other'),
    isNoteName: (name: string) => name === 'MLOPS',
  };
  const own = new Set(['ai/a.md', 'ai/b.md', 'ai/c.md']);
  const diary = new Set(['1.md', '2.md', '3.md']);
  const acronyms = new Map([
    ['RLHF', own],
    ['MLOPS', own],
    ['KTX', diary],
  ]);
  const survey = { acronyms: () => acronyms, unreadable: () => new Map() } as unknown as SurveyReader;
  const found = findProblems(problemInput({ glossary, survey }));
  expect(found.map(({ id }) => id)).toEqual(['undefined-acronym RLHF']);
});
