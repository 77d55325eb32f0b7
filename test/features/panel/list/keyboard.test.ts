import { describe, expect, it } from 'vitest';
import { openPanel, withLayout } from '../panel-page';
import { aTerm } from '../term-builder';

withLayout();

const glossary = [aTerm('Agent'), aTerm('BERT', { definition: 'An encoder.' }), aTerm('CNN'), aTerm('모델')];

const focusedName = (): string | null | undefined =>
  document.activeElement?.querySelector('.ai-glossary-headword')?.textContent;

describe('keys in the list', () => {
  it('go from the search box into the list and back', async () => {
    const { page, user } = openPanel(glossary);
    await user.click(page.getByRole('searchbox'));
    await user.keyboard('{ArrowDown}');
    expect(focusedName()).toBe('Agent');
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(page.getByRole('searchbox'));
  });

  it.each([
    ['{ArrowDown}', 'BERT'],
    ['{ArrowDown}{ArrowDown}{ArrowUp}', 'BERT'],
    ['{End}', '모델'],
    ['{End}{Home}', 'Agent'],
    ['{PageDown}', '모델'],
    ['{End}{ArrowDown}', '모델'],
    ['{End}{PageUp}', 'Agent'],
  ])('%s moves to %s', async (keys, name) => {
    const { page, user } = openPanel(glossary);
    await user.click(page.getByRole('searchbox'));
    await user.keyboard('{ArrowDown}' + keys);
    expect(focusedName()).toBe(name);
  });

  it('open and close a row', async () => {
    const { page, store, user } = openPanel(glossary);
    await user.click(page.getByRole('searchbox'));
    await user.keyboard('{ArrowDown}{ArrowDown} ');
    expect(page.getByText('An encoder.')).toBeTruthy();
    expect(focusedName()).toBe('BERT');
    await user.keyboard('{ArrowLeft}');
    expect(store.state.opened).toEqual([]);
    await user.keyboard('{ArrowRight}');
    expect(store.state.opened).toEqual(['bert']);
  });

  it('open the note', async () => {
    const { page, log, user } = openPanel(glossary);
    await user.click(page.getByRole('searchbox'));
    await user.keyboard('{ArrowDown}{Enter}{Control>}{Enter}{/Control}');
    expect(log).toEqual(['open Agent.md', 'open Agent.md in new tab']);
  });

  it('continue typing in the search box', async () => {
    const { page, user, rows } = openPanel(glossary);
    await user.click(page.getByRole('searchbox'));
    await user.keyboard('{ArrowDown}cnn');
    expect(document.activeElement).toBe(page.getByRole('searchbox'));
    expect(rows()).toEqual(['CNN']);
  });

  it('leave the list with / and Escape without typing a character', async () => {
    const { page, user, store } = openPanel(glossary);
    for (const key of ['/', '{Escape}']) {
      await user.click(page.getByRole('searchbox'));
      await user.keyboard('{ArrowDown}' + key);
      expect(document.activeElement).toBe(page.getByRole('searchbox'));
    }
    expect(store.state.query).toBe('');
  });

  it.each(['{ArrowDown}', '{ArrowLeft}', '{End}', ' ', 'a'])(
    '%s does nothing to the list from inside an opened row',
    async (key) => {
      const { page, store, user } = openPanel(glossary, { opened: ['bert'] });
      const link = page.getByRole('link', { name: 'BERT' });
      link.focus();
      await user.keyboard(key);
      expect(document.activeElement).toBe(link);
      expect(store.state).toMatchObject({ opened: ['bert'], query: '' });
    },
  );

  it('go to the ends even if there are no letters among the terms', async () => {
    const { page, user } = openPanel(glossary, { sort: 'updated' });
    await user.click(page.getByRole('searchbox'));
    await user.keyboard('{ArrowDown}{PageDown}');
    expect(focusedName()).toBe('모델');
    await user.keyboard('{PageUp}');
    expect(focusedName()).toBe('Agent');
  });
});

describe('keys in the bar of letters', () => {
  const letter = (): string | undefined => document.activeElement?.textContent;

  it('go from letter to letter; Tab enters at the last place, and leaves at once', async () => {
    const { page, user } = openPanel(glossary);
    const bar = page.getByRole('toolbar', { name: 'Jump to letter' });
    await user.click(page.getByRole('searchbox'));
    await user.keyboard('{ArrowDown}{Tab}');
    expect(letter()).toBe('A');
    await user.keyboard('{ArrowUp}{ArrowDown}{ArrowDown}');
    expect(letter()).toBe('C');
    await user.keyboard('{End}{ArrowDown}');
    expect(letter()).toBe('ㅁ');
    await user.keyboard('{Shift>}{Tab}{/Shift}');
    expect(focusedName()).toBe('Agent');
    await user.keyboard('{Tab}');
    expect(letter()).toBe('ㅁ');
    await user.keyboard('{Home}');
    expect(letter()).toBe('A');
    await user.keyboard('{Tab}');
    expect(bar.contains(document.activeElement)).toBe(false);
  });
});

describe('keys in the search box', () => {
  it('open the best hit', async () => {
    const { page, log, user } = openPanel(glossary);
    await user.type(page.getByRole('searchbox'), 'cnn{Enter}');
    expect(log).toEqual(['open CNN.md']);
  });

  it('clear it with Escape; another Escape returns to the note', async () => {
    const { page, log, store, user } = openPanel(glossary);
    await user.type(page.getByRole('searchbox'), 'cnn{Escape}');
    expect([store.state.query, log]).toEqual(['', []]);
    await user.keyboard('{Escape}');
    expect(log).toEqual(['focus note']);
  });
});

describe('focus', () => {
  it('stays on its row when terms are added above it', async () => {
    const { page, update, user } = openPanel(glossary);
    await user.click(page.getByRole('searchbox'));
    await user.keyboard('{ArrowDown}{ArrowDown}');
    update([aTerm('AAA'), ...glossary]);
    expect(focusedName()).toBe('BERT');
  });

  it('moves to the row that takes its place when its term disappears', async () => {
    const { page, update, user } = openPanel(glossary);
    await user.click(page.getByRole('searchbox'));
    await user.keyboard('{ArrowDown}{ArrowDown}');
    update(glossary.filter((term) => term.headword !== 'BERT'));
    expect(focusedName()).toBe('CNN');
  });

  it('is not taken when a row disappears that had it earlier', async () => {
    const { page, update, user } = openPanel(glossary);
    const box = page.getByRole('searchbox');
    await user.click(box);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    await user.click(box);
    box.blur();
    update(glossary.filter((term) => term.headword !== 'BERT'));
    expect(document.activeElement).toBe(document.body);
  });
});
