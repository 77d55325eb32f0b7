import { describe, expect, it } from 'vitest';
import { SurveyTotals, type SurveyReader } from '../../../src/core';
import { openPanel, withLayout } from './panel-page';
import { aSource, aTerm } from './term-builder';

withLayout();

const glossary = [
  aTerm('BERT', { expansion: 'Bidirectional Encoder Representations from Transformers', tags: ['ai/nlp'] }),
  aTerm('LLM', { expansion: 'Large Language Model', tags: ['ai'], definition: 'A model of language.' }),
  aTerm('강화학습', { tags: ['ai', 'rl'] }),
  aTerm('GPT', { tags: ['ai/nlp'] }),
];

describe('the list', () => {
  it('is ordered by letter, Latin first', () => {
    const { rows, status } = openPanel(glossary);
    expect(rows()).toEqual(['BERT', 'GPT', 'LLM', '강화학습']);
    expect(status()).toBe('4 terms');
  });

  it('says how many terms match a search', async () => {
    const { page, rows, status, user } = openPanel(glossary);
    await user.type(page.getByRole('searchbox', { name: 'Search terms…' }), 'bert');
    expect(rows()).toEqual(['BERT']);
    expect(status()).toBe('1 of 4 terms');
  });

  it('highlights what the search found', async () => {
    const { page, user } = openPanel(glossary);
    await user.type(page.getByRole('searchbox'), 'lang');
    expect(page.getByRole('mark').textContent).toBe('Lang');
  });

  it('shows the name that the search found if the row does not show it', async () => {
    const rnn = aTerm('RNN', {
      expansion: 'Recurrent Neural Network',
      names: ['RNN', 'Recurrent Neural Network', '순환 신경망', '되먹임 신경망'],
    });
    const { page, user } = openPanel([rnn]);
    expect(page.queryByText('되먹임 신경망')).toBeNull();
    await user.type(page.getByRole('searchbox'), '되먹');
    expect(page.getByRole('mark').parentElement?.textContent).toMatch(/^되먹임 신경망 · /);
    await user.clear(page.getByRole('searchbox'));
    await user.type(page.getByRole('searchbox'), 'recurrent');
    expect(page.getByRole('mark').parentElement?.textContent).toMatch(/^Recurrent Neural Network · /);
  });

  it('names rows by their visible text, headword first', () => {
    const { page } = openPanel(glossary);
    const row = page.getByRole('treeitem', { name: /^LLM\s*Large Language Model/, expanded: false });
    expect(row.getAttribute('aria-setsize')).toBe('4');
    expect(row.getAttribute('aria-posinset')).toBe('3');
  });

  it.each([
    ['en', 'Still searching for “bert #ai”, as when you last had the app open.', 'Show all terms'],
    ['ko', '지난번에 검색한 “bert #ai” 결과만 보이고 있습니다.', '모든 용어 보기'],
  ])(
    'says that a search of the last time hides terms, until it is touched (%s)',
    async (language, said, all) => {
      const { page, rows, restore, user } = openPanel(glossary, {}, { language });
      restore({ query: 'bert', tags: ['ai'] });
      expect(page.getByText(said)).toBeTruthy();
      await user.click(page.getByRole('button', { name: all }));
      expect(rows()).toHaveLength(4);
      expect(page.queryByText(said)).toBeNull();
      restore({ query: 'bert' });
      await user.type(page.getByRole('searchbox'), 'x');
      expect(page.queryByText(/^(Still searching|지난번에)/)).toBeNull();
    },
  );

  it('says why it cannot be sorted by date if there are no dates, and keeps the counts', () => {
    const totals = new SurveyTotals();
    totals.set('a.md', { mentions: new Map([['llm', 2]]), acronyms: new Set() });
    const survey: SurveyReader = Object.assign(totals, {
      progress: () => undefined,
      isCounted: () => true,
      onChange: () => () => undefined,
    });
    const { page, update } = openPanel(glossary, { sort: 'updated' }, { survey });
    expect(page.getByText(/^None of these notes says when it was last updated/)).toBeTruthy();
    expect(page.getByRole('treeitem', { name: /^LLM/ }).textContent).toContain('2×');
    update([aTerm('RAG', { updated: '2024-08-14 23:46:50 +0900' }), aTerm('LLM')]);
    expect(page.queryByText(/^None of these notes/)).toBeNull();
    expect(page.getByRole('treeitem', { name: /^RAG/ }).textContent).toContain('2024-08-14');
    expect(page.getByRole('treeitem', { name: /^LLM/ }).textContent).toContain('2×');
  });

  it('offers to define what no search finds', async () => {
    const { page, log, user } = openPanel(glossary);
    await user.type(page.getByRole('searchbox'), 'zzzz');
    await user.click(page.getByRole('button', { name: 'Define “zzzz”…' }));
    expect(log).toEqual(['define zzzz']);
    await user.clear(page.getByRole('searchbox'));
    await user.type(page.getByRole('searchbox'), '#zzzz');
    expect(page.queryByRole('button', { name: /^Define/ })).toBeNull();
  });

  it('shows a term’s expansion, its other name, and its first words, on one line', () => {
    const names = ['LLM', 'Large Language Model', '대규모 언어 모델'];
    const llm = aTerm('LLM', {
      expansion: 'Large Language Model',
      names,
      definition: 'A **model**.',
      tags: ['ai'],
    });
    const summary = 'Large Language Model · 대규모 언어 모델 · A model.';
    const { page, close } = openPanel([llm]);
    expect(page.getByRole('treeitem').querySelector('.ai-glossary-summary')?.textContent).toBe(summary);
    expect(page.queryByText('#ai')).toBeNull();
    close();
    const compact = openPanel(
      [llm],
      {},
      { rows: { isCompact: () => true, onChange: () => () => undefined } },
    );
    expect(compact.page.getByRole('treeitem').querySelector('.ai-glossary-summary')).toBeNull();
  });

  it('shows the glossary tag if there are several', () => {
    const { page } = openPanel([aTerm('LLM', { tags: ['ai'] })], {}, { glossaryTags: ['ai', 'ml'] });
    expect(page.getAllByText('#ai')).toHaveLength(2);
  });

  it('closes all rows with a button that keeps its place and the focus, and is disabled if none is open', async () => {
    const { page, store, user } = openPanel(glossary, { opened: ['llm', 'bert'] });
    const button = page.getByRole('button', { name: 'Collapse all' });
    expect(button.ariaDisabled).toBe('false');
    await user.click(button);
    expect(store.state.opened).toEqual([]);
    expect(page.getByRole('button', { name: 'Collapse all' })).toBe(document.activeElement);
    expect(button.ariaDisabled).toBe('true');
  });

  it('follows the glossary', () => {
    const { rows, update } = openPanel(glossary);
    update([aTerm('RAG'), ...glossary.slice(0, 2)]);
    expect(rows()).toEqual(['BERT', 'LLM', 'RAG']);
  });

  it('sorts by last update, newest first, and says when', async () => {
    const { page, rows, user } = openPanel([
      aTerm('A', { updated: '2024-08-14 23:46:50 +0900' }),
      aTerm('B', { updated: '2025-01-02' }),
      aTerm('C'),
    ]);
    await user.click(page.getByRole('button', { name: 'Change sort order' }));
    expect(rows()).toEqual(['B', 'A', 'C']);
    expect(page.getByText('2024-08-14')).toBeTruthy();
  });
});

describe('tags', () => {
  it('are counted under the search, together with parent tags, except a single glossary tag', async () => {
    const { page, user, close } = openPanel(glossary, {}, { glossaryTags: ['ai', 'ml'] });
    const names = () => page.getAllByRole('button', { name: /^#/ }).map((chip) => chip.textContent);
    expect(names()).toEqual(['#ai4', '#ai/nlp2', '#rl1']);
    await user.type(page.getByRole('searchbox'), 't');
    expect(names()).toEqual(['#ai2', '#ai/nlp2']);
    close();
    const { page: other } = openPanel(glossary);
    const chips = other.getAllByRole('button', { name: /^#/ }).map((chip) => chip.textContent);
    expect(chips).toEqual(['#ai/nlp2', '#rl1']);
  });

  it('keep the terms that have all the chosen ones', async () => {
    const { page, rows, user } = openPanel(glossary);
    await user.click(page.getByRole('button', { name: /^#ai\/nlp/, pressed: false }));
    expect(rows()).toEqual(['BERT', 'GPT']);
    await user.click(page.getByRole('button', { name: /^#ai\/nlp/, pressed: true }));
    expect(rows()).toHaveLength(4);
  });
});

describe('opening', () => {
  const heading = aTerm('LLM', { sources: [aSource('Models.md', { heading: 'LLM(Large Language Model)' })] });

  it('goes to the heading on a click, and to a new tab with Ctrl or the middle button', async () => {
    const { page, log, user } = openPanel([heading]);
    const name = page.getByText('LLM');
    await user.click(name);
    await user.keyboard('{Control>}');
    await user.click(name);
    await user.keyboard('{/Control}');
    await user.pointer({ keys: '[MouseMiddle]', target: name });
    expect(log.filter((line) => line.startsWith('open'))).toEqual([
      'open Models.md#LLM(Large Language Model)',
      'open Models.md#LLM(Large Language Model) in new tab',
      'open Models.md#LLM(Large Language Model) in new tab',
    ]);
  });

  it('shows definition and sources on the arrow, and releases them when it closes', async () => {
    const { page, actions, store, user } = openPanel(glossary);
    const arrow = page.getAllByRole('button', { name: 'Show definition' })[2];
    if (arrow === undefined) throw new Error('The third row has no arrow');
    await user.click(arrow);
    expect(page.getByText('A model of language.')).toBeTruthy();
    expect(page.getByRole('treeitem', { expanded: true }).textContent).toContain('LLM');
    expect(store.state.opened).toEqual(['llm']);
    await user.click(arrow);
    expect(document.querySelector('.ai-glossary-definition')).toBeNull();
    expect(actions.rendered).toBe(0);
  });

  it('releases definitions when the panel closes', () => {
    const { actions, close } = openPanel(glossary, { opened: ['llm'] });
    expect(actions.rendered).toBe(1);
    close();
    expect(actions.rendered).toBe(0);
  });

  it('shows each meaning if notes disagree', () => {
    const generic = { expansion: 'Generic Pre-trained Transformer', names: [], sources: [aSource('Old.md')] };
    const generative = {
      expansion: 'Generative Pre-trained Transformer',
      names: [],
      sources: [aSource('New.md')],
    };
    const term = aTerm('GPT', { expansion: generic.expansion, senses: [generic, generative] });
    const { page } = openPanel([term], { opened: ['gpt'] });
    expect(page.getByText('2 meanings')).toBeTruthy();
    expect(page.getByText('1. Generic Pre-trained Transformer')).toBeTruthy();
    expect(page.getByText('2. Generative Pre-trained Transformer')).toBeTruthy();
    expect(page.getByRole('link', { name: 'New' })).toBeTruthy();
  });
});

describe('with nothing to list', () => {
  it('says how a note becomes a term', () => {
    const { page } = openPanel([]);
    expect(page.getByText(/Add the tag #ai to a note/)).toBeTruthy();
  });

  it('says so in Korean', () => {
    const { page } = openPanel([], {}, { language: 'ko' });
    expect(page.getByText(/노트에 #ai 태그를 달면/)).toBeTruthy();
  });

  it('offers to clear search and tags if nothing matches', async () => {
    const { page, rows, user } = openPanel(glossary, { query: 'nothing', tags: ['rl'] });
    expect(rows()).toEqual([]);
    await user.click(page.getByRole('button', { name: 'Show all terms' }));
    expect(rows()).toHaveLength(4);
  });

  it('says that notes are being read, instead of giving advice', () => {
    const { page, update } = openPanel([]);
    update([], { done: 12, total: 500 });
    expect(page.getByText('Reading notes… 12 of 500')).toBeTruthy();
    expect(page.queryByText(/Add the tag/)).toBeNull();
  });
});

describe('a long list', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => aTerm(`Term ${index}`));

  it('keeps only some rows in the document', () => {
    const { page } = openPanel(many);
    expect(page.getAllByRole('treeitem').length).toBeGreaterThan(10);
    expect(page.getAllByRole('treeitem').length).toBeLessThan(100);
  });
});
