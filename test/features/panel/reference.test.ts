import { waitFor } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import type { Term } from '../../../src/core';
import type { ReferenceListing } from '../../../src/core/settings/reference-settings';
import { openPanel, withLayout } from './panel-page';
import { aSource, aTerm } from './term-builder';

withLayout();

function open(terms: readonly Term[], query = '', reference: ReferenceListing = 'search') {
  return openPanel(terms, { query }, { reference });
}

describe('the reference under All', () => {
  it('answers a search in an empty glossary', async () => {
    const { page, rows, status, user, log } = open([], 'RLHF');
    expect(rows()[0]).toBe('RLHF');
    expect(status()).toMatch(/^0 terms · \d+ from the reference$/);
    const row = page.getByRole('treeitem', { name: /^RLHF reference/ });
    expect(row.textContent).toContain('Reinforcement Learning from Human Feedback');
    await user.click(row.querySelector('.ai-glossary-row') ?? row);
    expect(row.getAttribute('aria-expanded')).toBe('true');
    expect(row.textContent).toContain('Also called');
    await user.click(page.getByRole('button', { name: 'Add to my notes…' }));
    expect(log).toEqual(['add RLHF']);
  });

  it('is listed below the vault’s own terms, without those that the vault has, and not counted with them', () => {
    const { page, rows, status } = open([aTerm('Reranker'), aTerm('RAG')], 'ra');
    expect(rows()[0]).toBe('RAG');
    expect(rows().filter((name) => name === 'RAG')).toHaveLength(1);
    expect(rows()).toContain('RAM');
    expect(status()).toMatch(/^2 terms · \d+ from the reference$/);
    expect(page.getByRole('tab', { name: 'All 2' })).toBeTruthy();
  });

  it('keeps an entry whose name the vault uses for something else', () => {
    const { rows } = open([aTerm('RAG', { expansion: 'Resource Allocation Graph' })], 'RAG');
    expect(rows().filter((name) => name === 'RAG')).toHaveLength(2);
  });

  it('shows nothing until a search, or everything if the settings say so', () => {
    expect(open([aTerm('LLM')]).rows()).toEqual(['LLM']);
    expect(open([aTerm('LLM')], '', 'all').rows().length).toBeGreaterThan(10);
  });

  it('is hidden while it is switched off, and while a tag is chosen', () => {
    const off = open([], 'RLHF', 'off');
    expect(off.page.getByText('No terms match.')).toBeTruthy();
    const tagged = openPanel(
      [aTerm('LLM', { tags: ['ai/x'] })],
      { query: 'LL', tags: ['ai/x'] },
      { reference: 'all' },
    );
    expect(tagged.rows()).toEqual(['LLM']);
  });

  it('speaks Korean in a Korean interface', () => {
    const { page } = openPanel([], { query: 'RLHF' }, { reference: 'search', language: 'ko' });
    const row = page.getByRole('treeitem', { name: /^RLHF 내장 사전/ });
    expect(row.textContent).toMatch(/[가-힣]{2,}.*\./);
  });

  it('leads from an entry to a related one', async () => {
    const { page, store, user } = openPanel(
      [],
      { query: 'RLHF', opened: ['reference rlhf'] },
      { reference: 'search' },
    );
    await user.click(page.getByRole('button', { name: 'DPO' }));
    expect(store.state.query).toBe('Direct Preference Optimization');
    await waitFor(() => expect(page.getAllByRole('treeitem', { name: /^DPO reference/ })).toHaveLength(1));
  });

  it('opens its first entry by Enter in the search, and by Enter and space in the list', async () => {
    const { page, user } = open([], 'RLHF');
    const first = () => page.getAllByRole('treeitem')[0];
    page.getByRole('searchbox').focus();
    await user.keyboard('{Enter}');
    expect(first()?.getAttribute('aria-expanded')).toBe('true');
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(first());
    await user.keyboard('{Enter}');
    expect(first()?.getAttribute('aria-expanded')).toBe('false');
    await user.keyboard(' ');
    expect(first()?.getAttribute('aria-expanded')).toBe('true');
  });
});

describe('a term of the vault that the reference knows', () => {
  it('shows its line if nothing defines the term, marked as such', async () => {
    const { page, user } = open([aTerm('RAG')]);
    const row = page.getByRole('treeitem');
    expect(row.textContent).toContain('reference Looks up passages');
    await user.click(page.getByRole('button', { name: 'Show definition' }));
    expect(row.textContent).toContain('No definition yet.');
    expect(row.textContent).toContain('reference Looks up passages');
  });

  it('says what the reference adds, and writes that into its note', async () => {
    const { page, log, user } = open([aTerm('RAG', { definition: 'Looks up.' })]);
    await user.click(page.getByRole('button', { name: 'Show definition' }));
    expect(page.getByRole('treeitem').textContent).toContain(
      'The reference also says Retrieval-Augmented Generation, 검색 증강 생성',
    );
    expect(page.getByRole('treeitem').textContent).not.toContain('reference Looks up passages');
    await user.click(page.getByRole('button', { name: 'Add as aliases' }));
    expect(log.slice(-1)).toEqual(['aliases of RAG.md: Retrieval-Augmented Generation, 검색 증강 생성']);
  });

  it('has no aliases for a note that is about something else', async () => {
    const { page, user } = open([
      aTerm('RAG', {
        sources: [aSource('Models.md')],
        senses: [{ names: [], sources: [aSource('Models.md')] }],
      }),
    ]);
    await user.click(page.getByRole('button', { name: 'Show definition' }));
    expect(page.getByRole('treeitem').textContent).toContain('검색 증강 생성');
    expect(page.queryByRole('button', { name: 'Add as aliases' })).toBeNull();
  });

  it('is silent while the reference is off, or the vault means something else', () => {
    expect(open([aTerm('RAG')], '', 'off').page.getByRole('treeitem').textContent).not.toContain('Looks up');
    const other = open([aTerm('RAG', { expansion: 'Resource Allocation Graph' })]);
    expect(other.page.getByRole('treeitem').textContent).not.toContain('Looks up');
  });
});

describe('problems that the reference finds', () => {
  const wrong = aTerm('GPT', {
    definition: 'A model.',
    expansion: 'Generic Pre-trained Transformer',
    sources: [aSource('Models.md', { expansion: 'Generic Pre-trained Transformer' })],
  });

  it('are corrected by one click', async () => {
    const { page, log, user } = openPanel([wrong], { tab: 'problems' }, { reference: 'search' });
    const region = await waitFor(() => page.getByRole('region', { name: /^Expansions that the reference/ }));
    expect(region.textContent).toContain('Generic Pre-trained Transformer');
    expect(region.textContent).toContain('reference Generative Pre-trained Transformer');
    await user.click(page.getByRole('link', { name: 'Models' }));
    await user.click(page.getByRole('button', { name: 'Correct' }));
    expect(log.slice(-2)).toEqual([
      'open Models.md',
      'correct Generic Pre-trained Transformer to Generative Pre-trained Transformer',
    ]);
  });

  it('can be ignored for good', async () => {
    const { page, ignored, status, user } = openPanel([wrong], { tab: 'problems' }, { reference: 'search' });
    await user.click(await waitFor(() => page.getByRole('button', { name: 'Ignore' })));
    expect(ignored()).toEqual(['wrong-expansion gpt genericpretrainedtransformer']);
    expect(status()).toBe('No problems found.');
  });

  it('do not exist while it is off', async () => {
    const { page, status } = openPanel([wrong], { tab: 'problems' }, { reference: 'off' });
    await waitFor(() => page.getByRole('status'));
    expect(status()).toBe('No problems found.');
  });
});
