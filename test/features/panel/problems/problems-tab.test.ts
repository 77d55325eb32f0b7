import { waitFor, within } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { compileMatcher, surveyNote, SurveyTotals, type SurveyReader, type Term } from '../../../../src/core';
import { openPanel, withLayout } from '../panel-page';
import { aSource, aTerm } from '../term-builder';

withLayout();

const generic = { expansion: 'Generic Pre-trained Transformer', names: [], sources: [aSource('Old.md')] };
const generative = {
  expansion: 'Generative Pre-trained Transformer',
  names: [],
  sources: [aSource('New.md')],
};
const disputed = aTerm('GPT', { definition: 'A model.', senses: [generic, generative] });
const sound = aTerm('LLM', { definition: 'A model.' });

async function openProblems(terms: readonly Term[]) {
  const panel = openPanel(terms);
  await panel.user.click(panel.page.getByRole('tab', { name: /^Problems/ }));
  await waitFor(() => panel.page.getByRole('status'));
  return panel;
}

describe('tabs', () => {
  it('count what they hold', async () => {
    const { page } = openPanel([disputed, sound]);
    expect(page.getByRole('tab', { name: 'All 2', selected: true })).toBeTruthy();
    await waitFor(() => page.getByRole('tab', { name: 'Problems 1', selected: false }));
  });

  it('change with the arrow keys, and are remembered', async () => {
    const { page, store, user } = openPanel([sound]);
    page.getByRole('tab', { name: /^All/ }).focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(page.getByRole('tab', { name: /^Problems/, selected: true }));
    expect(store.state.tab).toBe('problems');
    await user.keyboard('{ArrowRight}');
    expect(store.state.tab).toBe('this-note');
    await user.keyboard('{End}{ArrowLeft}');
    expect(store.state.tab).toBe('all');
  });

  it('name their panel', () => {
    const { page } = openPanel([sound]);
    expect(page.getByRole('tabpanel', { name: /^All/ })).toBeTruthy();
  });
});

describe('what a site would stumble over', () => {
  const edits = [{ from: 0, to: 0, insert: '"' }];
  const findings = new Map([
    [
      '_posts/a.md',
      [
        { code: 'retyped-value', line: 2, key: 'time', edits },
        { code: 'bom', line: 0, edits },
        { code: 'no-title', line: 0 },
      ] as const,
    ],
  ]);

  async function openPublishing(language: 'en' | 'ko' = 'en') {
    const mended: string[] = [];
    const publishing = {
      findings: () => findings,
      mend: (path: string, { code }: { readonly code: string }) => {
        mended.push(`${path} ${code}`);
        return Promise.resolve();
      },
      onChange: () => () => undefined,
    };
    const panel = openPanel([], {}, { publishing, language });
    await panel.user.click(panel.page.getByRole('tab', { name: /^(Problems|문제)/ }));
    await waitFor(() => panel.page.getByRole('region', { name: /^(Publishing|게시) 3$/ }));
    return { ...panel, mended };
  }

  it('has a heading of its own, with places, and fixes where that is safe', async () => {
    const { page, user, log, mended } = await openPublishing();
    const section = within(page.getByRole('region', { name: 'Publishing 3' }));
    const items = section.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(items[0]).toBe(
      'a “time”: Without quotes, Jekyll takes this value for something else and shows it differently. (line 3)',
    );
    expect(section.getAllByRole('button', { name: 'Fix' })).toHaveLength(1);
    await user.click(section.getByRole('button', { name: 'Fix' }));
    expect(mended).toEqual(['_posts/a.md retyped-value']);
    await user.click(section.getAllByRole('link', { name: 'a' })[0] ?? document.body);
    expect(log).toContain('open _posts/a.md');
  });

  it('is reported in Korean, and can be ignored', async () => {
    const { page, user, ignored } = await openPublishing('ko');
    const section = within(page.getByRole('region', { name: '게시 3' }));
    expect(section.getAllByRole('listitem')[2]?.textContent).toBe('a 제목이 없습니다. (1번째 줄)');
    await user.click(section.getAllByRole('button', { name: '무시하기' })[0] ?? document.body);
    expect(ignored()).toEqual(['publishing retyped-value time _posts/a.md']);
  });
});

describe('problems', () => {
  it('say when there are none', async () => {
    const { status } = await openProblems([sound]);
    expect(status()).toBe('No problems found.');
  });

  it('show what each place says, and lead there', async () => {
    const { page, log, user } = await openProblems([disputed]);
    expect(page.getByRole('region', { name: 'Conflicting expansions 1' }).textContent).toContain(
      'Generative Pre-trained Transformer',
    );
    await user.click(page.getByRole('link', { name: 'New' }));
    expect(log).toContain('open New.md');
  });

  it('at one place are on one line: what leads there, then its note', async () => {
    const sources = [aSource('Models.md', { heading: 'RAG(검색 증강 생성)' })];
    const { page, log, user } = await openProblems([
      aTerm('RAG', { sources }),
      aTerm('Note', { sources: [aSource('Note.md')] }),
    ]);
    const lines = page.getAllByRole('listitem');
    expect(lines.map(({ textContent }) => textContent)).toEqual(['RAG Models › RAG(검색 증강 생성)', 'Note']);
    await user.click(page.getByRole('link', { name: 'RAG' }));
    expect(log).toContain('open Models.md#RAG(검색 증강 생성)');
    const [first] = lines;
    if (first) await user.click(within(first).getByRole('button', { name: 'Write definition' }));
    expect(log).toContain('write definition in Models.md');
  });

  it('at many places show some, and the others on request', async () => {
    const sources = Array.from({ length: 12 }, (_, index) => aSource(`Note ${index + 1}.md`));
    const { page, user } = await openProblems([aTerm('T', { sources })]);
    const links = (): number => page.getAllByRole('link').length;
    expect(links()).toBe(5);
    await user.click(page.getByRole('button', { name: 'Show 7 more' }));
    expect(links()).toBe(12);
    expect(page.queryByRole('button', { name: /more$/ })).toBeNull();
  });

  it('can be hidden and shown again', async () => {
    const { page, ignored, status, user } = await openProblems([disputed, sound]);
    await user.click(page.getByRole('button', { name: 'Ignore' }));
    expect(ignored()).toEqual(['conflicting-expansions gpt']);
    expect(status()).toBe('No problems found.');
    await user.click(page.getByRole('button', { name: /^Ignored/ }));
    await user.click(page.getByRole('button', { name: 'Show again' }));
    expect(ignored()).toEqual([]);
    expect(status()).toBe('1 problem');
  });

  it('say that they are ignored, how to undo that, and when they are shown again', async () => {
    const { page, actions, announced, ignored, log, user } = await openProblems([disputed, sound]);
    await user.click(page.getByRole('button', { name: 'Ignore' }));
    const said = 'Ignored “GPT”.';
    expect(announced()).toBe(said);
    expect(log).toEqual([`notice ${said} [Show again]`]);
    void act(() => actions.takeBack());
    expect(ignored()).toEqual([]);
    expect(announced()).toBe('“GPT” is shown again.');
    expect(page.getByRole('button', { name: 'Ignore' })).toBeTruthy();
  });

  it('of one kind are ignored in one step, and brought back in one', async () => {
    const { page, actions, announced, ignored, status, user } = await openProblems([
      disputed,
      aTerm('A'),
      aTerm('B'),
    ]);
    await user.click(page.getByRole('button', { name: 'Ignore all: Terms without a definition' }));
    expect(ignored()).toEqual(['missing-definition a', 'missing-definition b']);
    expect([announced(), status()]).toEqual(['Ignored 2 problems.', '1 problem']);
    void act(() => actions.takeBack());
    expect(ignored()).toEqual([]);
    await user.click(page.getByRole('button', { name: 'Ignore all: Terms without a definition' }));
    await user.click(page.getByRole('button', { name: /^Ignored/ }));
    await user.click(page.getByRole('button', { name: 'Show all again' }));
    expect(ignored()).toEqual([]);
    expect(status()).toBe('3 problems');
  });

  it('leave the focus in the list when one disappears', async () => {
    const { page, user } = await openProblems([aTerm('A'), aTerm('B')]);
    const [first, second] = page.getAllByRole('button', { name: 'Ignore' });
    first?.focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(second);
  });

  it('leave the focus in its place even if others have disappeared before', async () => {
    const { page, update } = await openProblems(['A', 'B', 'C', 'D', 'E'].map((name) => aTerm(name)));
    const ignores = () => page.getAllByRole('button', { name: 'Ignore' });
    ignores()[2]?.focus();
    const last = ignores()[3];
    for (const left of ['BCDE', 'BDE']) {
      update(Array.from(left, (name) => aTerm(name)));
      await waitFor(() => expect(ignores()).toHaveLength(left.length));
    }
    await waitFor(() => expect(document.activeElement).toBe(last));
  });

  it('take no focus when one disappears that the user has left', async () => {
    const { page, update } = await openProblems([aTerm('A'), aTerm('B')]);
    page.getAllByRole('button', { name: 'Ignore' })[0]?.focus();
    const tab = page.getByRole('tab', { selected: true });
    tab.focus();
    tab.blur();
    update([aTerm('B')]);
    await waitFor(() => expect(page.getAllByRole('button', { name: 'Ignore' })).toHaveLength(1));
    expect(document.activeElement).toBe(document.body);
  });

  it('are shown in portions', async () => {
    const { page, user } = await openProblems(Array.from({ length: 30 }, (_, index) => aTerm(`T${index}`)));
    expect(page.getAllByRole('button', { name: 'Ignore' })).toHaveLength(20);
    await user.click(page.getByRole('button', { name: 'Show 10 more' }));
    expect(page.getAllByRole('button', { name: 'Ignore' })).toHaveLength(30);
  });
});

describe('old definitions', () => {
  const totals = new SurveyTotals();
  totals.set('daily.md', surveyNote('LLM은', compileMatcher([{ id: 'llm', names: ['LLM'] }])));
  const survey: SurveyReader = Object.assign(totals, {
    progress: () => undefined,
    isCounted: () => true,
    onChange: () => () => undefined,
  });
  const edited = (path: string): number => Date.parse(path === 'daily.md' ? '2025-03-01' : '2023-04-05');

  it.each([
    ['en', 'Old definitions 1', 'Last edited Apr 5, 2023', 'Newer notes that mention it'],
    ['ko', '오래된 정의 1', '마지막 수정 2023. 4. 5.', '이 용어가 나오는 새 노트'],
  ])(
    'say when they were written, and where the term is mentioned (%s)',
    async (language, title, when, where) => {
      const listeners = new Set<() => void>();
      let before: number | undefined = undefined;
      const staleness = {
        before: () => before,
        editedAt: edited,
        onChange: (listener: () => void) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
      };
      const { page, log, user } = openPanel([sound], { tab: 'problems' }, { language, survey, staleness });
      await waitFor(() => page.getByText(/^(No problems found|문제가 없습니다)/));
      before = Date.parse('2024-01-01');
      void act(() => listeners.forEach((listener) => listener()));
      const region = await waitFor(() => page.getByRole('region', { name: title }));
      expect(region.textContent).toContain(when);
      expect(region.textContent).toContain(where);
      await user.click(page.getByRole('link', { name: 'daily' }));
      expect(log).toContain('open daily.md');
    },
  );
});
