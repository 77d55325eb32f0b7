import { expect, it } from 'vitest';
import type { PublishFinding, SurveyReader } from '../../src/core';
import { countedProblems } from '../../src/obsidian/counted-problems';

it('wait for published notes to be checked, and keep nothing going afterwards', async () => {
  const findings = new Map<string, readonly PublishFinding[]>();
  const listening = new Set<string>();
  const listen = (name: string) => (): (() => void) => {
    listening.add(name);
    return () => void listening.delete(name);
  };
  const survey = {
    isCounted: () => true,
    onChange: listen('survey'),
    acronyms: () => new Map(),
    unreadable: () => new Map(),
  } as Partial<SurveyReader> as SurveyReader;
  const problems = await countedProblems({
    glossary: { terms: () => [], placeOf: () => 'other', isNoteName: () => false },
    survey,
    publishing: {
      onChange: listen('publishing'),
      findings: () => findings,
      checked: async () => {
        expect([...listening]).toContain('publishing');
        await Promise.resolve();
        findings.set('a.md', [{ code: 'tab', line: 2 }]);
      },
    },
  });
  expect(problems.map(({ kind }) => kind)).toEqual(['publishing']);
  expect([...listening]).toEqual([]);
});
