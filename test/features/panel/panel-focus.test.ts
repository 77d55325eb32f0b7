import { waitFor } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { openPanel, withLayout } from './panel-page';
import { aTerm } from './term-builder';

withLayout();

const glossary = [aTerm('BERT', { tags: ['ai/nlp'] }), aTerm('LLM', { tags: ['ai'] })];

describe('the keyboard', () => {
  it('moves to the search box when a search without hits is cleared by key', async () => {
    const { page, user } = openPanel(glossary, { query: 'zzzz' });
    page.getByRole('button', { name: 'Show all terms' }).focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(page.getByRole('searchbox'));
  });

  it('moves to the tag beside one that has disappeared', async () => {
    const { page, user } = openPanel(
      glossary,
      { query: 'llm', tags: ['ai/nlp'] },
      { glossaryTags: ['ai', 'ml'] },
    );
    page.getByRole('button', { name: /^#ai\/nlp/ }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(page.queryByRole('button', { name: /^#ai\/nlp/ })).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(page.getByRole('button', { name: /^#ai/ })));
  });

  it('writes into the search box from the list below it', async () => {
    const { page, store, user } = openPanel(glossary);
    page.getByRole('treeitem', { name: /^BERT/ }).focus();
    await user.keyboard('l');
    expect(document.activeElement).toBe(page.getByRole('searchbox'));
    expect(store.state.query).toBe('l');
  });

  it('stays in a list without a search box when letters are typed, and can leave it upwards', async () => {
    const { page, rows, readNote, user } = openPanel(glossary, { tab: 'this-note' });
    readNote({ path: 'Note.md', text: 'BERT is no LLM.' });
    await waitFor(() => expect(rows()).toEqual(['BERT', 'LLM']));
    const row = page.getByRole('treeitem', { name: /^LLM/ });
    row.focus();
    await user.keyboard('l/');
    expect(document.activeElement).toBe(row);
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(page.getByRole('tab', { selected: true }));
  });
});

describe('a link in an open row', () => {
  it('is not dragged into a note as an address of the app', () => {
    const { page } = openPanel(glossary, { opened: ['bert'] });
    expect(page.getAllByRole('link').map((link) => link.getAttribute('draggable'))).toEqual(['false']);
  });
});
