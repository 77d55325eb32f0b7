import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { openPanel, withLayout } from './panel-page';
import { aSource, aTerm } from './term-builder';

withLayout();

const glossary = [aTerm('BERT', { tags: ['ai/nlp'] }), aTerm('LLM', { tags: ['ai'] })];

/** A key as it comes while an input method chooses a syllable. */
function composedKey(target: Element, key: string): void {
  void act(() => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true }));
  });
}

describe('the tabs', () => {
  it('name the panel that the chosen one shows, and only that one is reached by the Tab key', () => {
    const { page } = openPanel(glossary);
    const tabs = page.getAllByRole('tab');
    expect(tabs.map((tab) => tab.getAttribute('aria-selected'))).toEqual(['false', 'true', 'false']);
    expect(tabs.map((tab) => tab.getAttribute('tabindex'))).toEqual(['-1', '0', '-1']);
    const shown = page.getByRole('tabpanel', { name: /^All/ });
    expect(new Set(tabs.map((tab) => tab.getAttribute('aria-controls')))).toEqual(new Set([shown.id]));
    expect(page.getByRole('tablist', { name: 'Glossary' })).toBeTruthy();
  });

  it.each([
    ['{ArrowRight}', 'Problems'],
    ['{ArrowRight}{ArrowRight}', 'This note'],
    ['{ArrowLeft}', 'This note'],
    ['{Home}', 'This note'],
    ['{End}', 'Problems'],
    ['{End}{Home}', 'This note'],
  ])('are walked with %s to %s, which has the focus then', async (keys, name) => {
    const { page, user } = openPanel(glossary);
    page.getByRole('tab', { selected: true }).focus();
    await user.keyboard(keys);
    const chosen = page.getByRole('tab', { selected: true });
    expect(chosen.textContent).toContain(name);
    expect(document.activeElement).toBe(chosen);
  });

  it('are walked in the other direction in right-to-left text', async () => {
    const { page, user } = openPanel(glossary);
    page.getByRole('tablist').setCssProps({ direction: 'rtl' });
    page.getByRole('tab', { selected: true }).focus();
    await user.keyboard('{ArrowRight}');
    expect(page.getByRole('tab', { selected: true }).textContent).toContain('This note');
  });
});

describe('the search box', () => {
  it('leaves the keys of an input method alone', async () => {
    const { page, store, log, user } = openPanel(glossary);
    const box = page.getByRole('searchbox');
    await user.type(box, 'llm');
    for (const key of ['Escape', 'Enter', 'ArrowDown']) composedKey(box, key);
    expect(store.state.query).toBe('llm');
    expect(log).toEqual([]);
    expect(document.activeElement).toBe(box);
  });

  it('is cleared by a named button, and then has the focus', async () => {
    const { page, store, user } = openPanel(glossary, { query: 'llm' });
    await user.click(page.getByRole('button', { name: 'Clear search' }));
    expect(store.state.query).toBe('');
    expect(document.activeElement).toBe(page.getByRole('searchbox'));
    expect(page.queryByRole('button', { name: 'Clear search' })).toBeNull();
  });
});

describe('many tags', () => {
  const many = Array.from({ length: 9 }, (_, at) => aTerm(`Term ${at}`, { tags: [`tag${at}`] }));

  it('are shown on request, and the button says whether they are', async () => {
    const { page, user } = openPanel(many);
    const chips = () => page.getAllByRole('button', { name: /^#tag/ }).length;
    const more = page.getByRole('button', { expanded: false, name: '3 more' });
    expect(chips()).toBe(6);
    await user.click(more);
    expect(chips()).toBe(9);
    expect(more.getAttribute('aria-expanded')).toBe('true');
    await user.click(more);
    expect(chips()).toBe(6);
  });

  it('keep the chosen ones in view', () => {
    const tags = many.flatMap((term) => term.tags);
    const { page } = openPanel([aTerm('Term', { tags })], { tags: ['tag8'] });
    expect(page.getByRole('button', { name: '2 more' })).toBeTruthy();
    expect(page.getByRole('button', { pressed: true }).textContent).toContain('#tag8');
  });
});

describe('progress', () => {
  it('is that of reading first, then that of counting', () => {
    const survey = {
      mentionCount: () => 0,
      linkCount: () => 0,
      links: () => [],
      mentions: () => [],
      mentionedIn: () => new Map(),
      acronyms: () => new Map(),
      unreadable: () => new Map(),
      isCounted: () => false,
      progress: () => ({ done: 3, total: 9 }),
      onChange: () => () => undefined,
    };
    const { page, update } = openPanel(glossary, {}, { survey });
    expect(page.getByText(/3 of 9/)).toBeTruthy();
    update(glossary, { done: 1, total: 2 });
    expect(page.getByText(/1 of 2/)).toBeTruthy();
    expect(page.queryByText(/3 of 9/)).toBeNull();
  });
});

describe('a row', () => {
  it('opens its menu by keyboard, but not from inside its opened content', () => {
    const { page, log } = openPanel([aTerm('LLM', { definition: 'A model.' })], { opened: ['llm'] });
    const menuKey = (target: Element) =>
      target.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
    menuKey(page.getByText('A model.'));
    expect(log).toEqual([]);
    menuKey(page.getByRole('treeitem'));
    expect(log).toEqual(['menu LLM']);
  });

  it('opens by its chevron without opening its note, and does not open its note by the right button', () => {
    const { page, log, store } = openPanel([aTerm('LLM')]);
    page.getByRole('button', { name: 'Show definition', expanded: false }).click();
    expect(store.state.opened).toEqual(['llm']);
    const line = page.getByText('LLM', { selector: '.ai-glossary-headword' });
    const press = (button: number) =>
      line.dispatchEvent(new MouseEvent('auxclick', { button, bubbles: true, cancelable: true }));
    press(2);
    expect(log).toEqual([]);
    press(1);
    expect(log).toEqual(['open LLM.md in new tab']);
  });

  it('shows its page under the mouse, and is dragged as a link', () => {
    const { page, log } = openPanel([aTerm('LLM')]);
    const line = page.getByText('LLM', { selector: '.ai-glossary-headword' });
    line.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    line.dispatchEvent(new Event('dragstart', { bubbles: true }));
    expect(log).toEqual(['preview LLM.md', 'drag LLM']);
  });

  it('previews the place that gives the definition', () => {
    const { page, log } = openPanel([
      aTerm('LLM', {
        definition: 'A model.',
        sources: [aSource('Named.md'), aSource('Defined.md', { definition: 'A model.' })],
      }),
    ]);
    page.getByText('LLM', { selector: '.ai-glossary-headword' }).click();
    expect(log).toEqual(['open Defined.md']);
  });

  it('tells a screen reader that the cursor is on its term', () => {
    const { page, readNote, show } = openPanel(glossary);
    show({ tab: 'this-note' });
    readNote({ path: 'Note.md', text: 'BERT and LLM' }, 9);
    return expect
      .poll(() => page.queryAllByRole('treeitem').map((row) => row.getAttribute('aria-current')))
      .toEqual([null, 'location']);
  });
});

describe('a key in the list', () => {
  it('of an input method, or with a modifier, is ignored by the list', async () => {
    const { page, store, user } = openPanel(glossary);
    await user.click(page.getByRole('searchbox'));
    await user.keyboard('{ArrowDown}');
    const row = document.activeElement;
    if (row === null) throw new Error('Nothing has the focus');
    for (const key of ['ArrowDown', ' ', 'a']) composedKey(row, key);
    await user.keyboard('{Control>} a{ArrowDown}{/Control}');
    expect(document.activeElement).toBe(row);
    expect(store.state.opened).toEqual([]);
  });
});
