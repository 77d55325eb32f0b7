import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NameChange } from '../../../src/core/survey/name-change';
import { type NoteSurvey, surveyNote } from '../../../src/core/survey/note-survey';
import { SurveyTotals } from '../../../src/core/survey/survey-totals';
import { compileMatcher } from '../../../src/core/matching/matcher';

const ids = ['llm', 'rag', 'gpt'];
const paths = ['a.md', 'b.md', 'c.md'];

const survey = fc
  .record({
    mentions: fc.dictionary(fc.constantFrom(...ids), fc.integer({ min: 1, max: 5 })),
    acronyms: fc.subarray(['LLM', 'PPO']),
    unreadable: fc.option(fc.constant({ reason: 'malformed-yaml' as const, line: 1 }), { nil: undefined }),
  })
  .map(({ mentions, acronyms, unreadable }): NoteSurvey => ({
    mentions: new Map(Object.entries(mentions)),
    acronyms: new Set(acronyms),
    ...(unreadable !== undefined && { unreadable }),
  }));

const change = fc.record({ path: fc.constantFrom(...paths), survey: fc.option(survey, { nil: undefined }) });

const everything = (totals: SurveyTotals) => ({
  counts: ids.map((id) => totals.mentionCount(id)),
  mentions: ids.map((id) => totals.mentions(id)),
  acronyms: [...totals.acronyms()].map(([name, notes]) => [name, [...notes].sort()]).sort(),
  unreadable: [...totals.unreadable()].sort(),
});

describe('SurveyTotals', () => {
  it('equals totals made afresh after any changes', () => {
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const totals = new SurveyTotals();
        const notes = new Map<string, NoteSurvey>();
        for (const { path, survey: said } of changes) {
          totals.set(path, said);
          if (said === undefined) notes.delete(path);
          else notes.set(path, said);
        }
        const fresh = new SurveyTotals();
        for (const [path, said] of notes) fresh.set(path, said);
        expect(everything(totals)).toEqual(everything(fresh));
      }),
    );
  });

  it('lists the notes that mention a term, most often first', () => {
    const totals = new SurveyTotals();
    const mentioning = (count: number): NoteSurvey => ({
      mentions: new Map([['llm', count]]),
      acronyms: new Set(),
    });
    totals.set('a single one.md', mentioning(1));
    totals.set('some more.md', mentioning(4));
    totals.set('as many.md', mentioning(4));
    expect(totals.mentionCount('llm')).toBe(9);
    expect(totals.mentions('llm')).toEqual([
      { path: 'as many.md', count: 4 },
      { path: 'some more.md', count: 4 },
      { path: 'a single one.md', count: 1 },
    ]);
  });

  it('knows a note for another when it is about other terms than before', () => {
    const totals = new SurveyTotals();
    totals.set('LLM.md', surveyNote('LLM, RAG', compileMatcher([]), { except: new Set(['llm']) }));
    const sameNames = new NameChange([], []);
    expect(totals.affectedBy(sameNames, () => new Set(['llm']))).toEqual([]);
    expect(totals.affectedBy(sameNames, () => new Set(['rag']))).toEqual(['LLM.md']);
    expect(totals.affectedBy(sameNames, () => new Set())).toEqual(['LLM.md']);
  });
});
