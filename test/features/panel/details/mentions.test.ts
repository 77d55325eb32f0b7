import { waitFor } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { SurveyTotals, type Progress, type SurveyReader } from '../../../../src/core';
import { openPanel, withLayout } from '../panel-page';
import { aSource, aTerm } from '../term-builder';

withLayout();

const glossary = [
  aTerm('Agent', { definition: '.' }),
  aTerm('LLM', { definition: '.' }),
  aTerm('RAG', { definition: '.' }),
];

function aSurvey(progress?: Progress): SurveyReader {
  const totals = new SurveyTotals();
  const acronyms = new Set(['PPO']);
  totals.set('a.md', { mentions: new Map([['llm', 1]]), acronyms });
  totals.set('b.md', { mentions: new Map(Object.entries({ llm: 2, agent: 1 })), acronyms });
  totals.set('c.md', { mentions: new Map(), acronyms, unreadable: { reason: 'malformed-yaml', line: 2 } });
  return Object.assign(totals, {
    progress: () => progress,
    isCounted: () => progress === undefined,
    onChange: () => () => undefined,
  });
}

describe('mentions', () => {
  it('are counted in the rows', () => {
    const { page } = openPanel(glossary, {}, { survey: aSurvey() });
    expect(page.getByRole('treeitem', { name: /^LLM/ }).textContent).toContain('3×');
    expect(page.getByRole('treeitem', { name: /^RAG/ }).textContent).not.toContain('×');
  });

  it('sort the list', () => {
    const { rows } = openPanel(glossary, { sort: 'mentions' }, { survey: aSurvey() });
    expect(rows()).toEqual(['LLM', 'Agent', 'RAG']);
  });

  it('that are links count too, separately from the others', () => {
    const totals = new SurveyTotals({ ofLink: (target) => target, ofSource: ({ path }) => path });
    const links = [
      { target: 'RAG.md', shown: 'RAG' },
      { target: 'RAG.md', shown: '검색 증강' },
      { target: 'Gone.md', shown: 'RAG' },
    ];
    totals.set('a.md', { mentions: new Map([['rag', 1]]), acronyms: new Set(), links });
    const survey: SurveyReader = Object.assign(totals, {
      progress: () => undefined,
      isCounted: () => true,
      onChange: () => () => undefined,
    });
    const { page, rows } = openPanel(glossary, { opened: ['rag'], sort: 'mentions' }, { survey });
    expect(rows()[0]).toBe('RAG');
    const row = page.getByRole('treeitem', { name: /^RAG/ });
    expect(row.querySelector('.ai-glossary-row-end')?.textContent).toBe('3×');
    expect(row.textContent).toMatch(/Linked mentions 2a 2×.*Unlinked mentions 1a 1×/);
  });

  it('lead to the notes, those with the most first', async () => {
    const { page, log, user } = openPanel(glossary, { opened: ['llm'] }, { survey: aSurvey() });
    const links = page.getAllByRole('link').map((link) => link.textContent);
    expect(links).toEqual(['LLM', 'b', 'a']);
    await user.click(page.getByRole('link', { name: 'b' }));
    expect(log).toContain('open b.md');
  });

  it('show the progress of counting', () => {
    const { page } = openPanel(glossary, {}, { survey: aSurvey({ done: 3, total: 90 }) });
    expect(page.getByText('Counting mentions… 3 of 90')).toBeTruthy();
  });

  it('leave the number of problems open until every note has been counted', async () => {
    const counting = openPanel(glossary, { tab: 'problems' }, { survey: aSurvey({ done: 3, total: 90 }) });
    const { page } = counting;
    await waitFor(() => page.getByRole('region', { name: /^Unreadable front matter/ }));
    expect(counting.status()).toBe('');
    expect(page.getByText('Counting mentions… 3 of 90')).toBeTruthy();
    expect(page.getByRole('tab', { name: 'Problems' })).toBeTruthy();
    counting.close();

    const counted = openPanel(glossary, { tab: 'problems' }, { survey: aSurvey() });
    await waitFor(() => counted.page.getByRole('tab', { name: 'Problems 2' }));
    expect(counted.status()).toContain('2');
  });

  it('bring undefined acronyms and unreadable front matter among the problems', async () => {
    const { page } = openPanel(glossary, { tab: 'problems' }, { survey: aSurvey() });
    await waitFor(() => page.getByRole('region', { name: 'Acronyms without a definition 1' }));
    expect(page.getByText('PPO')).toBeTruthy();
  });

  it('of ordinary acronyms are folded, and do not call for attention', async () => {
    const totals = new SurveyTotals();
    for (const path of ['a.md', 'b.md', 'c.md']) {
      totals.set(path, { mentions: new Map(), acronyms: new Set(['API', 'PPO']) });
    }
    const survey: SurveyReader = Object.assign(totals, {
      progress: () => undefined,
      isCounted: () => true,
      onChange: () => () => undefined,
    });
    const { page, user } = openPanel(glossary, { tab: 'problems' }, { survey });
    await waitFor(() => page.getByRole('tab', { name: 'Problems 1' }));
    expect(page.queryByText('API')).toBeNull();
    await user.click(page.getByRole('button', { name: /^Ordinary acronyms/ }));
    expect(page.getByText('API')).toBeTruthy();
  });

  it('keep problems in place while somebody reads them, and sort them again for the next visit', async () => {
    const totals = new SurveyTotals();
    const listeners = new Set<() => void>();
    const survey: SurveyReader = Object.assign(totals, {
      progress: () => undefined,
      isCounted: () => true,
      onChange: (listener: () => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    });
    const use = (count: number, ...acronyms: string[]): void => {
      const use = { mentions: new Map<string, number>(), acronyms: new Set(acronyms) };
      for (let at = 0; at < count; at += 1) totals.set(`${acronyms.join()}${at}.md`, use);
      for (const listener of listeners) listener();
    };
    use(4, 'PPO');
    use(3, 'TRPO');
    const { page, show } = openPanel(glossary, { tab: 'problems' }, { survey });
    const names = () => page.getAllByText(/^[A-Z]+PO$/).map(({ textContent }) => textContent);
    await waitFor(() => expect(names()).toEqual(['PPO', 'TRPO']));
    use(6, 'TRPO');
    use(5, 'DPO');
    await waitFor(() => expect(names()).toEqual(['PPO', 'TRPO', 'DPO']));
    show({ tab: 'all' });
    await waitFor(() => page.getByRole('tree'));
    show({ tab: 'problems' });
    await waitFor(() => expect(names()).toEqual(['TRPO', 'DPO', 'PPO']));
  });

  it.each([
    ['en', 'The front matter has the key “tags” more than once. (line 3)'],
    ['ko', '프론트매터에 “tags” 키가 두 번 이상 있습니다. (3번째 줄)'],
  ])('name a key that stands twice (%s)', async (language, sentence) => {
    const totals = new SurveyTotals();
    const unreadable = { reason: 'duplicate-key' as const, line: 2, key: 'tags' };
    totals.set('c.md', { mentions: new Map(), acronyms: new Set(), unreadable });
    const survey: SurveyReader = Object.assign(totals, {
      progress: () => undefined,
      isCounted: () => true,
      onChange: () => () => undefined,
    });
    const { page } = openPanel(glossary, { tab: 'problems' }, { survey, language });
    await waitFor(() => page.getByText(sentence));
  });

  it.each([
    ['en', 'The front matter is not valid YAML. (line 3)'],
    ['ko', '프론트매터가 올바른 YAML이 아닙니다. (3번째 줄)'],
  ])(
    'say in the language of the interface why front matter cannot be read (%s)',
    async (language, sentence) => {
      const { page } = openPanel(glossary, { tab: 'problems' }, { survey: aSurvey(), language });
      await waitFor(() => page.getByText(sentence));
    },
  );

  it('offer to define an acronym, or a term that has no definition', async () => {
    const abbreviation = {
      expansion: 'Byte Pair Encoding',
      sources: [aSource('Day.md', { kind: 'abbreviation' })],
    };
    const terms = [...glossary, aTerm('MoE'), aTerm('BPE', abbreviation)];
    const { page, log, user } = openPanel(terms, { tab: 'problems' }, { survey: aSurvey() });
    const [acronym, term, spelled] = await waitFor(() =>
      page.getAllByRole('button', { name: /^Define…$|^Write definition$/ }),
    );
    if (acronym) await user.click(acronym);
    if (term) await user.click(term);
    if (spelled) await user.click(spelled);
    expect(log).toEqual(['define PPO', 'write definition in MoE.md', 'define BPE (Byte Pair Encoding)']);
  });
});
