import { describe, expect, it } from 'vitest';
import { findProblems } from '../../../src/core/survey/problems';
import { monthsBefore, staleDefinitions, type Staleness } from '../../../src/core/survey/stale-definitions';
import { surveyNote } from '../../../src/core/survey/note-survey';
import { SurveyTotals } from '../../../src/core/survey/survey-totals';
import { compileMatcher } from '../../../src/core/matching/matcher';
import type { Term, TermSource } from '../../../src/core/term/term';

const day = (text: string): number => Date.parse(text);

function aTerm(headword: string, ...sources: readonly Partial<TermSource>[]): Term {
  const all = sources.map((source) => ({
    path: `${headword}.md`,
    kind: 'note' as const,
    line: 0,
    definition: 'It is.',
    ...source,
  }));
  const id = headword.toLowerCase();
  return { id, headword, names: [headword], tags: [], definition: 'It is.', sources: all, senses: [] };
}

const edited: Readonly<Record<string, number>> = {
  'LLM.md': day('2023-01-01'),
  'RAG.md': day('2025-01-01'),
  'old.md': day('2023-06-01'),
  'new.md': day('2025-02-01'),
  'newest.md': day('2025-03-01'),
};

function staleness(mentions: Readonly<Record<string, readonly string[]>>): Staleness {
  return {
    before: day('2024-06-01'),
    editedAt: (path) => edited[path],
    mentioning: ({ headword }) => mentions[headword] ?? [],
  };
}

describe('old definitions', () => {
  const everywhere = ['LLM.md', 'old.md', 'new.md', 'newest.md', 'new.md'];

  it('are those of terms that newer notes mention, with these notes', () => {
    const found = staleDefinitions(
      [aTerm('LLM', {}), aTerm('RAG', {})],
      staleness({ LLM: everywhere, RAG: everywhere }),
    );
    expect(found).toMatchObject([
      {
        term: { headword: 'LLM' },
        source: { path: 'LLM.md' },
        edited: edited['LLM.md'],
        paths: ['newest.md', 'new.md'],
      },
    ]);
  });

  it('are none where only old notes, or those that define the term, mention it', () => {
    const naming: TermSource = { path: 'new.md', kind: 'note', line: 0 };
    const llm = { ...aTerm('LLM'), sources: [...aTerm('LLM', {}).sources, naming] };
    expect(staleDefinitions([llm], staleness({ LLM: ['old.md', 'new.md', 'LLM.md'] }))).toEqual([]);
  });

  it('go by the newest of several, and by none where an age is not known', () => {
    const twice = aTerm('LLM', {}, { path: 'RAG.md' });
    expect(staleDefinitions([twice], staleness({ LLM: everywhere }))).toEqual([]);
    const unknown = aTerm('LLM', {}, { path: 'nowhere.md' });
    expect(staleDefinitions([unknown], staleness({ LLM: everywhere }))).toEqual([]);
  });

  it('are other problems once they have been edited', () => {
    const [found] = staleDefinitions([aTerm('LLM', {})], staleness({ LLM: everywhere }));
    const later = {
      ...staleness({ LLM: everywhere }),
      editedAt: (path: string) => (edited[path] ?? 0) + 1000,
    };
    expect(staleDefinitions([aTerm('LLM', {})], later)[0]?.id).not.toBe(found?.id);
  });

  it('are among the problems when they are asked for', () => {
    const terms = [aTerm('LLM', {})];
    expect(findProblems({ terms })).toEqual([]);
    expect(
      findProblems({ terms, staleness: staleness({ LLM: everywhere }) }).map(({ kind }) => kind),
    ).toEqual(['stale-definition']);
  });
});

it('notes that mention terms are told for those that are wanted', () => {
  const matcher = compileMatcher([{ id: 'llm', names: ['LLM'] }]);
  const totals = new SurveyTotals();
  for (const path of ['a.md', 'b.md']) totals.set(path, surveyNote('LLM은 LLM', matcher));
  expect([...totals.mentionedIn((path) => path === 'b.md')]).toEqual([['llm', ['b.md']]]);
});

it('months are counted back by the calendar', () => {
  expect(new Date(monthsBefore(new Date('2025-03-15T00:00:00Z'), 12)).toISOString()).toBe(
    '2024-03-15T00:00:00.000Z',
  );
  expect(new Date(monthsBefore(new Date('2025-01-15T00:00:00Z'), 2)).toISOString()).toBe(
    '2024-11-15T00:00:00.000Z',
  );
});
