import { waitFor } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { type Progress, SurveyTotals, type SurveyReader } from '../../../../src/core';
import { openPanel, withLayout } from '../panel-page';
import { aSource, aTerm } from '../term-builder';

withLayout();

/** A survey of so many notes that mention LLM, one of them with front matter that cannot be read. */
function aSurvey(notes: number) {
  const totals = new SurveyTotals();
  const acronyms = new Set<string>();
  for (let at = 1; at <= notes; at += 1) {
    totals.set(`${String(at).padStart(2, '0')}.md`, { mentions: new Map([['llm', 1]]), acronyms });
  }
  const breaks = (path: string): void =>
    totals.set(path, { mentions: new Map(), acronyms, unreadable: { reason: 'malformed-yaml', line: 2 } });
  breaks('c.md');
  let progress: Progress | undefined;
  const listeners = new Set<() => void>();
  const survey: SurveyReader = Object.assign(totals, {
    progress: () => progress,
    isCounted: () => progress === undefined,
    onChange: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
  const count = (next: Progress | undefined): void =>
    void act(() => {
      progress = next;
      for (const listener of listeners) listener();
    });
  return { survey, count, breaks };
}

const llm = aTerm('LLM', { definition: 'A model.' });

describe('the same source', () => {
  it('is listed once, by its definition if one of the places has it', () => {
    const sources = [
      aSource('A.md', { kind: 'note' }),
      aSource('A.md', { kind: 'sentence', line: 4, definition: 'A model.' }),
      aSource('A.md', { heading: 'LLM', line: 6 }),
      aSource('A.md', { heading: 'LLM', line: 9 }),
    ];
    const { page } = openPanel([aTerm('LLM', { sources, definition: 'A model.' })], { opened: ['llm'] });
    expect(page.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['A', 'A › LLM']);
  });
});

describe('an open row', () => {
  it('follows its definition', () => {
    const { page, actions, update } = openPanel([llm], { opened: ['llm'] });
    update([aTerm('LLM', { definition: 'A model of language.' })]);
    expect(page.getByText('A model of language.')).toBeTruthy();
    expect(actions.rendered).toBe(1);
  });

  it('names its places by note and heading', () => {
    const sources = [aSource('AI/Models.md', { heading: 'LLM(Large Language Model)' }), aSource('LLM.md')];
    const { page } = openPanel([aTerm('LLM', { sources })], { opened: ['llm'] });
    const links = page.getAllByRole('link').map((link) => link.textContent);
    expect(links).toEqual(['Models › LLM(Large Language Model)', 'LLM']);
  });

  it('folds many sources, which would push its mentions out of view', async () => {
    const sources = Array.from({ length: 20 }, (_, at) => aSource(`Note ${at}.md`));
    const { page, user } = openPanel([aTerm('LLM', { sources })], { opened: ['llm'] });
    const links = () => page.getAllByRole('link', { name: /^Note/ }).length;
    expect(links()).toBe(5);
    await user.click(page.getByRole('button', { name: 'Show 15 more' }));
    expect(links()).toBe(20);
  });

  it('shows the other names that people use, except those in its line', () => {
    const sense = {
      expansion: 'Large Language Model',
      names: ['LLM', 'Large Language Model', '대규모 언어 모델', 'LargeLM', 'language model'],
      unspoken: ['LargeLM'],
      sources: [aSource('LLM.md')],
    };
    const term = aTerm('LLM', { expansion: 'Large Language Model', senses: [sense] });
    const { page } = openPanel([term], { opened: ['llm'] });
    expect(page.getByText('Also called').parentElement?.textContent).toBe(
      'Also called 대규모 언어 모델, language model',
    );
  });

  it('leads to a heading without a definition below it', async () => {
    const term = aTerm('LLM', { sources: [aSource('Models.md', { heading: 'LLM' })] });
    const { page, log, user } = openPanel([term], { opened: ['llm'] });
    await user.click(page.getByRole('button', { name: 'Write definition' }));
    expect(log).toEqual(['write definition in Models.md']);
    expect(page.queryByRole('button', { name: 'Copy definition' })).toBeNull();
  });

  it('shows the notes that mention it in portions', async () => {
    const { survey } = aSurvey(30);
    const { page, user } = openPanel([llm], { opened: ['llm'] }, { survey });
    const notes = () => page.queryAllByRole('link', { name: /^\d\d$/ }).length;
    expect(notes()).toBe(5);
    await user.click(page.getByRole('button', { name: 'Show 20 more' }));
    expect(notes()).toBe(25);
    await user.click(page.getByRole('button', { name: 'Show 5 more' }));
    expect(notes()).toBe(30);
    expect(page.queryByRole('button', { name: /^Show \d/ })).toBeNull();
  });
});

describe('tags', () => {
  it('are all shown if only one more than usual would be hidden', () => {
    const { page } = openPanel([aTerm('LLM', { tags: Array.from({ length: 7 }, (_, at) => `tag${at}`) })]);
    expect(page.getAllByRole('button', { name: /^#tag/ })).toHaveLength(7);
    expect(page.queryByRole('button', { name: /more$/ })).toBeNull();
  });
});

describe('an empty glossary', () => {
  it('mentions the property if no tag is set', () => {
    const { page } = openPanel([], {}, { glossaryTags: [] });
    expect(page.getByText(/Add the property glossary: true to a note/)).toBeTruthy();
    expect(page.queryByText(/Add the tag/)).toBeNull();
    expect(page.getByText(/list folders under “Glossary folders”/)).toBeTruthy();
  });
});

describe('the focus', () => {
  it('moves to the row above when the last one disappears', async () => {
    const { page, update, user } = openPanel([aTerm('BERT'), llm]);
    await user.click(page.getByRole('searchbox'));
    await user.keyboard('{ArrowDown}{End}');
    update([aTerm('BERT')]);
    expect(document.activeElement).toBe(page.getByRole('treeitem', { name: /^BERT/ }));
  });
});

describe('this note', () => {
  it('counts no mention in a heading, but lists the term', async () => {
    const { page, rows, readNote } = openPanel([aTerm('RAG'), llm], { tab: 'this-note' });
    readNote({ path: 'Note.md', text: '# RAG and LLM\n\nAn LLM.\n' });
    await waitFor(() => expect(rows()).toEqual(['RAG', 'LLM']));
    const rowEnd = (name: RegExp) =>
      page.getByRole('treeitem', { name }).querySelector('.ai-glossary-row-end')?.textContent;
    expect(rowEnd(/^RAG/)).toBeUndefined();
    expect(rowEnd(/^LLM/)).toBe('1×');
  });
});

describe('problems', () => {
  it('show the terms that share a name', async () => {
    const terms = [
      aTerm('Attention', { definition: '.' }),
      aTerm('Self-attention', { definition: '.', names: ['Self-attention', 'Attention'] }),
    ];
    const { page } = openPanel(terms, { tab: 'problems' });
    const shared = await waitFor(() => page.getByRole('region', { name: 'Names used by several terms 1' }));
    const claims = Array.from(shared.querySelectorAll('.ai-glossary-claim-text'), (el) => el.textContent);
    expect(claims).toEqual(['Attention', 'Self-attention']);
  });

  it('of front matter are ignored by the name of their note', async () => {
    const { page, announced, user } = openPanel([llm], { tab: 'problems' }, { survey: aSurvey(0).survey });
    await user.click(await waitFor(() => page.getByRole('button', { name: 'Ignore' })));
    expect(announced()).toBe('Ignored “c.md”.');
  });

  it('remain while notes are counted again', async () => {
    const { survey, count, breaks } = aSurvey(1);
    const { page, status } = openPanel([llm], { tab: 'problems' }, { survey });
    await waitFor(() => expect(status()).toBe('1 problem'));
    breaks('d.md');
    count({ done: 1, total: 2 });
    await waitFor(() => page.getByText('Counting mentions… 1 of 2'));
    await waitFor(() => expect(status()).toBe('2 problems'));
    expect(page.getByRole('tab', { name: 'Problems 2' })).toBeTruthy();
  });
});
