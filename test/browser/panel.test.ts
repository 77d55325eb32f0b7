import { describe, expect, it } from 'vitest';
import { all, expand, focused, notes, row, tab } from './panel-driver';
import { type Session, type SessionOptions, useWorkbench } from './session';

const startWorkbench = useWorkbench();

async function start(options: SessionOptions = { notes }): Promise<Session> {
  const session = await startWorkbench(options);
  await session.glossaryRead();
  return session;
}

describe('search', () => {
  it('finds what is meant, in English and Korean, however it is typed, and marks it', async () => {
    const session = await start({
      notes: {
        ...notes,
        'RAG.md':
          '---\ntags: ai\naliases: 검색 증강 생성\n---\n## RAG(Retrieval-Augmented Generation)\n\nLooks up.\n',
      },
    });
    const status = session.panel.getByRole('status');
    for (const [query, headword] of [
      ['bert', 'BERT'],
      ['be', 'BERT'],
      ['large lang', 'LLM'],
      ['augm', 'RAG'],
      ['ㅇㄱㅈㄴ', '인공지능'],
      ['인고', '인공지능'],
      ['dlsrhdwlsmd', '인공지능'],
      ['ㅣㅣㅡ', 'LLM'],
      ['검색증강', 'RAG'],
      ['인공지능'.normalize('NFD'), '인공지능'],
      ['pictures', 'CNN'],
      ['bidrectional', 'BERT'],
    ] as const) {
      await session.panel.getByRole('searchbox', { name: 'Search terms…' }).fill(query);
      await expect.poll(async () => [query, (await session.headwords())[0]]).toEqual([query, headword]);
    }
    await session.panel.getByRole('searchbox').fill('large lang');
    await expect.poll(() => row(session, 'LLM').locator('mark').allInnerTexts()).toEqual(['Large Lang']);
    await expect.poll(() => status.innerText()).toMatch(/^1 of 7 terms · \d+ from the reference$/);
    await session.panel.getByRole('searchbox').fill('no such thing');
    await session.panel.getByText('No terms match.').waitFor();
    await session.panel.getByRole('button', { name: 'Show all terms' }).click();
    await expect.poll(() => status.innerText()).toBe('7 terms');
    await session.panel.getByRole('searchbox').fill('bert');
    await session.panel.getByRole('button', { name: 'Clear search' }).click();
    await expect.poll(() => status.innerText()).toBe('7 terms');
    expect(await focused(session)).toBe('Search terms…');
  });
});

describe('the list of all terms', () => {
  it('is narrowed by tags, with counts under the present search', async () => {
    const session = await start();
    const chips = session.panel.getByRole('group', { name: 'Filter by tag' }).getByRole('button');
    const vision = chips.filter({ hasText: '#ai/vision' });
    await vision.click();
    await expect.poll(() => vision.getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => session.headwords()).toEqual(['CNN']);
    await expect.poll(() => session.panel.getByRole('status').innerText()).toBe('1 of 6 terms');
    await vision.click();
    await expect.poll(() => session.headwords()).toEqual(all);
    await session.panel.getByRole('searchbox').fill('인공');
    const counts = async (): Promise<string[]> =>
      (await chips.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
    await expect.poll(counts).toEqual(['#개념 1']);
  });

  it('is sorted by what is chosen', async () => {
    const session = await start();
    const { page } = session;
    for (const [order, first] of [
      ['Updated (new to old)', '인공지능'],
      ['Mentions (most to least)', 'BERT'],
      ['Term name (A to Z)', 'BERT'],
    ] as const) {
      await session.panel.getByRole('button', { name: 'Change sort order' }).click();
      await page.getByRole('menuitemcheckbox', { name: order }).click();
      await expect.poll(async () => (await session.headwords())[0]).toBe(first);
    }
  });

  it('jumps to a letter, and keeps the letter of what is in sight at the top', async () => {
    const names = [
      'ANN',
      'CD',
      'CI',
      'LLM',
      '확산 모델',
      ...Array.from({ length: 100 }, (_, at) => `M${at}`),
    ];
    const many = Object.fromEntries(names.map((name) => [`${name}.md`, '---\ntags: ai\n---\nOne.\n']));
    const session = await start({ notes: many });
    const bar = session.panel.getByRole('toolbar', { name: 'Jump to letter' });
    const list = session.panel.getByRole('tree', { name: 'Terms' });
    const atTop = (): Promise<string> =>
      list.evaluate((tree) => {
        const { x, y, width } = (tree.parentElement as Element).getBoundingClientRect();
        return document.elementFromPoint(x + width / 2, y + 4)?.textContent ?? '';
      });
    await bar.getByRole('button', { name: 'ㅎ', exact: true }).click();
    await expect.poll(() => row(session, '확산 모델').isVisible()).toBe(true);
    await bar.getByRole('button', { name: 'C', exact: true }).click();
    await expect.poll(atTop).toBe('C');
    await session.panel.locator('.ai-glossary-list').evaluate((el) => el.scrollBy(0, 20));
    await expect.poll(atTop).toBe('C');
    await bar.getByRole('button', { name: 'A', exact: true }).click();
    await expect.poll(() => row(session, 'ANN').isVisible()).toBe(true);
    await expect.poll(atTop).toBe('A');
  });
});

describe('the tabs', () => {
  it('say how much is in each, and what each shows', async () => {
    const session = await start();
    await session.open('Text');
    for (const [name, label] of [
      ['This note', /^This note 2$/],
      ['All', /^All 6$/],
      ['Problems', /^Problems 3$/],
    ] as const) {
      const list = session.panel.getByRole('tablist', { name: 'Glossary' });
      await list.getByRole('tab', { name: label }).click();
      await expect.poll(() => tab(session, name).getAttribute('aria-selected')).toBe('true');
      await session.panel.getByRole('tabpanel', { name: label }).waitFor();
    }
  });

  it('list what the note mentions, in order, and follow note, text and cursor', async () => {
    const session = await start({ notes: { ...notes, 'More.md': 'A CNN at work.\n' } });
    const { page } = session;
    await session.open('Text');
    await tab(session, 'This note').click();
    await expect.poll(() => session.headwords()).toEqual(['LLM', 'BERT']);
    await session.editor.locator('.cm-line', { hasText: 'again' }).click();
    await page.keyboard.press('End');
    for (let step = 0; step < ' again.'.length + 2; step++) await page.keyboard.press('ArrowLeft');
    await expect.poll(() => row(session, 'BERT').getAttribute('aria-current')).toBe('location');
    await page.keyboard.press('Home');
    await expect.poll(() => row(session, 'LLM').getAttribute('aria-current')).toBe('location');
    await page.keyboard.type('인공지능, ');
    await expect.poll(() => session.headwords()).toEqual(['인공지능', 'LLM', 'BERT']);
    await session.open('More');
    await expect.poll(() => session.headwords()).toEqual(['CNN']);
    await session.command('Close current tab');
    await session.panel.getByText('Open a note to see the terms in it.').waitFor();
  });
});

describe('at the first start', () => {
  it('the panel is there, and the cursor stays where it was', async () => {
    const session = await start();
    expect(await session.panel.evaluate((panel) => panel.contains(document.activeElement))).toBe(false);
    await session.command('Open glossary');
    await expect.poll(() => focused(session)).toBe('Search terms…');
  });
});

describe('after a restart', () => {
  it('the panel is as it was: tab, search, tags, order, open rows', async () => {
    const session = await start();
    const { page, panel } = session;
    await panel.getByRole('button', { name: 'Change sort order' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Updated (new to old)' }).click();
    await panel
      .getByRole('group', { name: 'Filter by tag' })
      .getByRole('button', { name: '#ai/nlp' })
      .click();
    await panel.getByRole('searchbox').fill('l');
    await expand(session, 'LLM');
    await expect.poll(() => row(session, 'LLM').innerText()).toContain('A model of');
    await session.restart();
    await expect.poll(() => panel.getByRole('searchbox').inputValue()).toBe('l');
    await expect.poll(() => row(session, 'LLM').innerText()).toContain('A model of');
    const chip = panel.getByRole('button', { name: '#ai/nlp' });
    expect(await chip.getAttribute('aria-pressed')).toBe('true');
    await panel.getByRole('button', { name: 'Change sort order' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Updated (new to old)', checked: true }).waitFor();
    await page.keyboard.press('Escape');
    await tab(session, 'Problems').click();
    await session.restart();
    await expect.poll(() => tab(session, 'Problems').getAttribute('aria-selected')).toBe('true');
  });

  it('a panel that is not looked at is loaded when it is, with its state', async () => {
    const session = await start();
    const { page, panel } = session;
    await panel.getByRole('searchbox').fill('ber');
    await expect.poll(() => session.headwords()).toEqual(['BERT']);
    await page.getByRole('button', { name: 'Toggle right sidebar' }).click();
    await panel.waitFor({ state: 'hidden' });
    await session.restart();
    expect(await page.getByRole('searchbox').count()).toBe(0);
    await session.command('Open glossary');
    await expect.poll(() => panel.getByRole('searchbox').inputValue()).toBe('ber');
    await expect.poll(() => session.headwords()).toEqual(['BERT']);
  });
});
