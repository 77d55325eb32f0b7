import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Session } from './session';

/** A small glossary: an acronym with two meanings, Korean and English names, and a note that mentions them. */
export const notes = {
  'Models.md': [
    '---',
    'tags: [ai, ai/nlp]',
    'updated: 2024-01-01',
    '---',
    '## LLM(Large Language Model) 이란',
    '',
    'A model of *language*.',
    '',
    '## BERT(Bidirectional Encoder Representations from Transformers)',
    '',
    'Reads both ways.',
    '',
  ].join('\n'),
  '인공지능.md': '---\ntags: [ai, 개념]\nupdated: 2024-05-05\n---\n기계가 하는 생각.\n',
  'CNN.md': '---\ntags: ai/vision\n---\n## CNN(Convolutional Neural Network)\n\nLooks at pictures.\n',
  'News.md': '---\ntags: ai/news\n---\n## CNN(Cable News Network)\n\nA channel.\n',
  'Text.md': 'first line\n\nLLM and BERT, and BERT again.\n',
};

/** The headwords of `notes`, in the order of their names. */
export const all = ['BERT', 'CNN', 'LLM', 'Models', 'News', '인공지능'];

/** The row of a term, by what it is called. */
export function row(session: Session, headword: string): Locator {
  return session.panel.getByRole('treeitem', { name: new RegExp(`^${headword}( |$)`) });
}

export function tab(session: Session, name: 'This note' | 'All' | 'Problems'): Locator {
  return session.panel.getByRole('tab', { name: new RegExp(`^${name}\\b`) });
}

/** Opens the row of a term, by its button. */
export async function expand(session: Session, headword: string): Promise<Locator> {
  const term = row(session, headword);
  await term.getByRole('button', { name: 'Show definition' }).click();
  await expect.poll(() => term.getAttribute('aria-expanded')).toBe('true');
  return term;
}

/** Chooses from the menu of a term, by the right mouse button. */
export async function chooseInMenu(session: Session, headword: string, item: string): Promise<void> {
  await row(session, headword).locator('.ai-glossary-row').click({ button: 'right' });
  await session.page.getByRole('menuitem', { name: item, exact: true }).click();
}

/** What has the focus: a row's headword, of a field its label, of anything else what is written on it. */
export function focused(session: Session): Promise<string> {
  return session.page.evaluate(() => {
    const element = document.activeElement;
    const named = element?.querySelector('.ai-glossary-headword') ?? element;
    return named?.getAttribute('aria-label') ?? named?.textContent.trim() ?? '';
  });
}

export function clipboard(session: Session): Promise<string> {
  return session.page.evaluate(() => navigator.clipboard.readText());
}
