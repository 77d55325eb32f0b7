import { waitFor, within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { openPanel, withLayout } from '../panel-page';
import { aTerm } from '../term-builder';

withLayout();

const glossary = [aTerm('Agent'), aTerm('LLM'), aTerm('RAG')];

const text = 'RAG feeds an LLM. RAG!';

describe('this note', () => {
  it('lists the terms of the note in order, with how often they occur', async () => {
    const { page, rows, readNote } = openPanel(glossary, { tab: 'this-note' });
    readNote({ path: 'Note.md', text });
    await waitFor(() => expect(rows()).toEqual(['RAG', 'LLM']));
    expect(page.getByRole('tab', { name: 'This note 2' })).toBeTruthy();
    expect(page.getByRole('treeitem', { name: /^RAG/ }).textContent).toContain('2×');
  });

  it('begins with what the note is about, and counts a name of two terms for both', async () => {
    const { page, rows, readNote } = openPanel(
      [aTerm('LLM'), aTerm('Attention'), aTerm('Self-attention', { names: ['Self-attention', 'Attention'] })],
      { tab: 'this-note' },
    );
    readNote({ path: 'LLM.md', text: 'Attention in an LLM; attention!' });
    await waitFor(() => expect(rows()).toEqual(['LLM', 'Attention', 'Self-attention']));
    const rowEnd = (name: RegExp) =>
      page.getByRole('treeitem', { name }).querySelector('.ai-glossary-row-end')?.textContent;
    expect(rowEnd(/^LLM/)).toBe('topic of the note');
    expect(rowEnd(/^Attention/)).toBe('up to 2×');
    expect(rowEnd(/^Self-attention/)).toBe('up to 2×');
  });

  it.each([
    ['en', '2× (1 linked)', /^LLM/],
    ['ko', '2회(링크 1)', /^LLM/],
  ])('counts links, and says how many of the mentions are such (%s)', async (language, said, name) => {
    const linkedTerms = ({ target }: { readonly target: string }) => (target === 'LLM' ? ['llm'] : []);
    const { page, readNote } = openPanel(glossary, { tab: 'this-note' }, { language, linkedTerms });
    readNote({ path: 'Note.md', text: '[[LLM]] and LLM' });
    await waitFor(() => expect(page.getByRole('treeitem', { name }).textContent).toContain(said));
  });

  it('follows the cursor', async () => {
    const { page, readNote } = openPanel(glossary, { tab: 'this-note' });
    const current = () => page.getByRole('treeitem', { current: 'location' }).textContent;
    readNote({ path: 'Note.md', text }, text.indexOf('LLM'));
    await waitFor(() => expect(current()).toContain('LLM'));
    readNote({ path: 'Note.md', text }, text.length);
    await waitFor(() => expect(current()).toContain('RAG'));
  });

  it('opens the place in the note first, and from there the definition', async () => {
    const { page, log, readNote, user } = openPanel(glossary, { tab: 'this-note' });
    readNote({ path: 'Note.md', text }, 0);
    const row = await waitFor(() => page.getByText('LLM'));
    await user.click(row);
    readNote({ path: 'Note.md', text }, text.indexOf('LLM'));
    await user.click(row);
    const opened = () => log.filter((line) => !line.startsWith('preview'));
    expect(opened()).toEqual(['go to “LLM” in Note.md', 'open LLM.md']);
    readNote({ path: 'Note.md', text }, 0);
    page.getByRole('treeitem', { name: /^LLM/ }).focus();
    await user.keyboard('{Enter}{Control>}{Enter}{/Control}');
    expect(opened().slice(2)).toEqual(['go to “LLM” in Note.md', 'open LLM.md in new tab']);
  });

  it('keeps the term at the cursor in view, unless the user is working in the list', async () => {
    const many = Array.from({ length: 200 }, (_, at) => aTerm(`Term${at}`));
    const names = many.map(({ headword }) => headword);
    const long = names.join(' ');
    const { page, rows, readNote } = openPanel(many, { tab: 'this-note' });
    readNote({ path: 'Note.md', text: long }, 0);
    await waitFor(() => expect(rows().slice(0, 3)).toEqual(names.slice(0, 3)));
    readNote({ path: 'Note.md', text: long }, long.length);
    await waitFor(() => expect(rows()).toContain('Term199'));
    page.getByRole('treeitem', { name: /^Term199/ }).focus();
    readNote({ path: 'Note.md', text: long }, 0);
    expect(rows()).not.toContain('Term3');
  });

  it('opens rows of its own: rows opened under All stay there', async () => {
    const { page, readNote, store, user } = openPanel(glossary, { tab: 'this-note', opened: ['rag'] });
    const row = (name: RegExp) => page.getByRole('treeitem', { name });
    readNote({ path: 'Note.md', text });
    await waitFor(() => expect(row(/^RAG/).getAttribute('aria-expanded')).toBe('false'));
    await user.click(within(row(/^LLM/)).getByRole('button', { name: 'Show definition' }));
    expect(row(/^LLM/).getAttribute('aria-expanded')).toBe('true');
    row(/^RAG/).focus();
    await user.keyboard('{ArrowRight}');
    expect(store.state).toMatchObject({ opened: ['rag'], openedInNote: ['llm', 'rag'] });
  });

  it('follows the glossary', async () => {
    const { page, rows, readNote, update } = openPanel([], { tab: 'this-note' });
    readNote({ path: 'Note.md', text });
    await waitFor(() => page.getByText('No terms occur in this note.'));
    update(glossary);
    await waitFor(() => expect(rows()).toEqual(['RAG', 'LLM']));
  });

  it.each([
    ['en', 'Why is this note (not) in the glossary?'],
    ['ko', '이 노트가 용어집에 있는(없는) 이유 보기'],
  ])('of a note without terms can be asked why (%s)', async (language, name) => {
    const { page, log, readNote, user } = openPanel(glossary, { tab: 'this-note' }, { language });
    readNote({ path: 'Note.md', text: 'Nothing of the kind.' });
    await user.click(await waitFor(() => page.getByRole('button', { name })));
    expect(log).toEqual(['explain note']);
  });

  it('says what to do without a note', () => {
    const { page } = openPanel(glossary, { tab: 'this-note' });
    expect(page.getByText('Open a note to see the terms in it.')).toBeTruthy();
  });

  it('lets the Up key move to the tabs', async () => {
    const { page, readNote, user } = openPanel(glossary, { tab: 'this-note' });
    readNote({ path: 'Note.md', text });
    (await waitFor(() => page.getByRole('treeitem', { name: /^RAG/ }))).focus();
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(page.getByRole('tab', { selected: true }));
  });
});
